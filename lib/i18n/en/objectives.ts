import { formatNumber } from '../../text/number.ts';
import { periodName } from '../../text/period-name.ts';
import { MONTHS } from '../../text/time/month-names.ts';
import { formatCount, plural } from '../../text/plural.ts';
import { type NamedFigure, figureTexts } from './figures.ts';
import { resultTexts } from './results.ts';
import { networkNames } from './networks.ts';

/** '2026-10' as 'October 2026', '2026-Q4' as 'October to December 2026'. */
const period = (key: string): string => periodName(key, MONTHS, 'to');
const posts = (count: number): string => formatCount(count, figureTexts.posts[1]);

/** The texts of the page of objectives and measures, in English. */
export const enObjectives = {
  title: 'How we do against our objectives',
  of: (department: string): string => `How we do against our objectives: ${department}`,
  lead: 'From the networks’ own exports, which you import here. They stay on this computer.',
  strategy: 'Read the strategy',
  contents: 'On this page',
  importing: 'Import figures',
  views: { label: 'Views', page: 'Figures', report: 'Report' },
  tools: 'Print and save',
  print: 'Print this report',
  save: 'Save as an HTML file',
  choose: {
    label: 'What is shown',
    network: 'Network',
    account: 'Account',
    allAccounts: 'All accounts',
    noAccount: 'Account not named',
    period: 'Period',
    months: 'Months',
    quarters: 'Quarters',
    years: 'Years',
    compare: 'Compare with',
    before: 'The period before',
    yearBefore: 'A year before',
    figure: 'Figure',
  },
  networks: networkNames,
  period,
  posts,
  figure: (name: NamedFigure): string => figureTexts[name][0],
  /** “412 link clicks”. `shown`: the number as it is written. */
  amount: (name: NamedFigure, value: number, shown: string): string =>
    `${shown} ${plural(value, figureTexts[name][1])}`,
  amountOf: (unit: string, shown: string): string => `${shown} ${unit}`,
  perPost: (amount: string): string => `${amount} a post`,
  percent: (part: number): string => `${formatNumber(Math.round(part * 100))}%`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  hour: (hour: number): string => `${hour % 12 || 12}${hour < 12 ? 'am' : 'pm'}`,
  shortMonth: (key: string): string => `${MONTHS[Number(key.slice(5, 7)) - 1]?.slice(0, 3)} ${key.slice(2, 4)}`,
  ...resultTexts,
};

/** What the page of objectives says, in any language. */
export type ObjectivesMessages = typeof enObjectives;
