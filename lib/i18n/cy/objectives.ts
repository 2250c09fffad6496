import { formatNumber } from '../../text/number.ts';
import { periodName } from '../../text/period-name.ts';
import { WELSH_MONTHS } from '../../text/time/month-names.ts';
import type { ObjectivesMessages } from '../en/objectives.ts';
import { figureNames } from './figures.ts';
import { posts, resultTexts } from './results.ts';
import { networkNames } from './networks.ts';

const SHORT = ['Ion', 'Chw', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Aws', 'Med', 'Hyd', 'Tac', 'Rha'];

/** The texts of the page of objectives and measures, in Welsh. No native speaker has read them yet. */
export const cyObjectives: ObjectivesMessages = {
  title: 'Sut mae pethau’n mynd yn erbyn ein hamcanion',
  of: (department) => `Sut mae pethau’n mynd yn erbyn ein hamcanion: ${department}`,
  lead: 'O allforion y rhwydweithiau eu hunain, yr ydych yn eu mewnforio yma. Maent yn aros ar y cyfrifiadur hwn.',
  strategy: 'Darllen y strategaeth',
  contents: 'Ar y dudalen hon',
  importing: 'Mewnforio ffigurau',
  views: { label: 'Golygon', page: 'Ffigurau', report: 'Adroddiad' },
  tools: 'Argraffu a chadw',
  print: 'Argraffu’r adroddiad hwn',
  save: 'Cadw fel ffeil HTML',
  choose: {
    label: 'Beth sy’n cael ei ddangos',
    network: 'Rhwydwaith',
    account: 'Cyfrif',
    allAccounts: 'Pob cyfrif',
    noAccount: 'Cyfrif heb ei enwi',
    period: 'Cyfnod',
    months: 'Misoedd',
    quarters: 'Chwarteri',
    years: 'Blynyddoedd',
    compare: 'Cymharu â',
    before: 'Y cyfnod cynt',
    yearBefore: 'Flwyddyn ynghynt',
    figure: 'Ffigur',
  },
  networks: networkNames,
  period: (key) => periodName(key, WELSH_MONTHS, 'i'),
  posts,
  figure: (name) => figureNames[name],
  amount: (name, _, shown) => `${figureNames[name]}: ${shown}`,
  amountOf: (unit, shown) => `${unit}: ${shown}`,
  perPost: (amount) => `${amount} fesul postiad`,
  percent: (part) => `${formatNumber(Math.round(part * 100), 'cy')}%`,
  weekdays: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul'],
  shortWeekdays: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
  hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  shortMonth: (key) => `${SHORT[Number(key.slice(5, 7)) - 1]} ${key.slice(2, 4)}`,
  ...resultTexts,
};
