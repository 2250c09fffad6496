import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';
import type { ResultTexts } from '../en/results.ts';

/** “1 postiad”, “2 bostiad”, “3 phostiad”: the first letter changes after some numbers. */
export const posts = (count: number): string =>
  formatCount(count, { two: 'bostiad', few: 'phostiad', many: 'phostiad', other: 'postiad' }, 'cy');

const shown = (value: number): string => formatNumber(value, 'cy');
const percent = (part: number): string => `${shown(Math.round(Math.abs(part) * 100))}%`;

/** What is said of values, targets, charts and kinds of post, in Welsh. */
export const resultTexts: ResultTexts = {
  start: {
    title: 'Dim ffigurau eto',
    about: 'Mewnforiwch allforyn o bob rhwydwaith rydych yn ei ddefnyddio. Nid oes dim yn gadael y cyfrifiadur hwn.',
    how: 'Sut i gael allforyn',
    networks: {
      x: 'X: agorwch analytics.x.com, dewiswch Content, dewiswch y dyddiadau, a phwyswch Download neu Export (CSV). Heb X Premium, gofynnwch am eich archif yn Settings, Your account.',
      linkedin:
        'LinkedIn: agorwch eich tudalen fel gweinyddwr, dewiswch Analytics, Content, yna Export. Cadwch y ffeil fel CSV neu .xlsx.',
      facebook:
        'Facebook ac Instagram: agorwch Meta Business Suite, dewiswch Insights, Content, yna Export data, a dewiswch bob postiad a phob ffigur.',
      youtube: 'YouTube: agorwch YouTube Studio, dewiswch Analytics, Advanced mode, yna Export current view (.csv).',
      other:
        'Rhwydwaith arall: unrhyw ffeil CSV â diwrnod a ffigur ar gyfer pob postiad. Chi sy’n dewis pa golofn yw pa un.',
    },
  },
  glance: {
    title: 'Cipolwg',
    none: 'Nid oes targed gan unrhyw fesur eto. Gosodwch un o dan ei amcan.',
    met: (met, all) => `Targedau a gyrhaeddwyd: ${shown(met)} o ${shown(all)}.`,
    open: (count) => `Targedau ar gyfer cyfnod nad yw ar ben: ${shown(count)}.`,
    measure: 'Mesur',
    value: 'Gwerth',
    target: 'Targed',
    state: 'Canlyniad',
    change: 'Newid',
  },
  states: {
    met: 'Wedi’i gyrraedd',
    missed: 'Heb ei gyrraedd',
    open: 'Heb orffen eto',
    none: 'Dim targed',
    unknown: 'Dim gwerth',
  },
  objectives: 'Amcanion',
  source: {
    posts: (count, network) => `${posts(count)} ar ${network}`,
    until: (day) => `allforiwyd ar ${day}`,
    damaged: (count) => `Ni ellid darllen ${posts(count)}, ac maent wedi’u gadael allan.`,
  },
  value: (amount, name) => `${amount} (${name})`,
  soFar: (amount, name) => `${amount} (${name} hyd yma)`,
  sentence: (value) => `${value}.`,
  ofTarget: (value, away, target) => {
    if (away === null || Math.abs(away) < 0.005) return `${value}. Y targed yw ${target}.`;
    return `${value}, ${percent(away)} ${away < 0 ? 'o dan' : 'dros'} y targed o ${target}.`;
  },
  openTarget: (value, target) => `${value}. Y targed yw ${target}.`,
  more: (part, name, was) => `${percent(part)} yn fwy nag yn ${name} (${was}).`,
  fewer: (part, name, was) => `${percent(part)} yn llai nag yn ${name} (${was}).`,
  same: (name, was) => `Tua’r un peth ag yn ${name} (${was}).`,
  was: (name, was) => `${name}: ${was}.`,
  nothingBefore: (name) => `Nid oes gwerth ar gyfer ${name} i’w gymharu ag ef.`,
  nothing: {
    imported: (network, name) => `Nid oes postiadau ar ${network} o ${name} wedi’u mewnforio.`,
    written: (name) => `Nid oes dim wedi’i ysgrifennu ar gyfer ${name} eto.`,
    missing: (network) => `Nid yw’r ffigur hwn yn allforion ${network}.`,
    blank: 'Mae’r allforyn yn gadael y ffigur hwn yn wag.',
  },
  otherNetwork: (network) => `Mae ei darged ar gyfer ${network}, felly nid yw’n cael ei ddangos yma.`,
  ownTarget: 'Chi a osododd y targed hwn ar y cyfrifiadur hwn.',
  caveats: {
    few: (count) => `O ${posts(count)} yn unig: mae un yn fwy neu’n llai yn ei newid yn fawr.`,
    blank: (known, all) => `Postiadau â’r ffigur hwn: ${shown(known)} o ${shown(all)}.`,
    onePost: (share) => `Daeth ${percent(share)} ohono o un postiad.`,
    young: (count) => `Postiadau a allforiwyd o fewn wythnos i’w cyhoeddi, ac a all gasglu mwy eto: ${shown(count)}.`,
    changed: {
      'youtube-shorts': (day) =>
        `O ${day} ymlaen mae YouTube yn cyfrif gwyliad o Short cyn gynted ag y mae’n dechrau, felly mae’r ffigurau wedyn yn uwch.`,
      'facebook-views': (day) =>
        `O ${day} ymlaen mae Facebook yn cyfrif gwyliadau yn lle argraffiadau, felly nid yr un peth yw’r ffigurau cynt.`,
    },
    instead: (network, figure) => `Mae gan ${network} “${figure}” yn ei le.`,
    networks:
      'Mae rhwydweithiau yn cyfrif mewn ffyrdd gwahanol. Cymharwch sut mae pob un yn newid, ac nid un â’r llall.',
    order: 'Yn nhrefn yr wyddor. Nid yw ffigur mwy yn golygu gwaith gwell.',
    time: 'Nid amser postio yw’r rheswm pam y gwnaeth postiad yn dda: mae’r cynnwys a newyddion y dydd yn cyfrif mwy.',
    total: 'Mae’r cyfanswm yn tyfu gyda nifer y postiadau. Edrychwch ar y ffigur fesul postiad hefyd.',
  },
  hand: {
    value: (name) => `Gwerth ar gyfer ${name}`,
    words: (name) => `Nodiadau ar gyfer ${name}`,
    target: (period, hours) => `Targed ar gyfer pob ${period}${hours ? ', mewn oriau' : ''}`,
    save: 'Cadw',
    saved: 'Wedi’i gadw ar y cyfrifiadur hwn.',
    failed: 'Heb ei gadw. Rhowch gynnig arall arni.',
    notNumber: 'Ysgrifennwch rif, fel 1200.',
    note: (name) => `Eich nodiadau ar yr amcan hwn ar gyfer ${name}`,
    periods: { month: 'mis', quarter: 'chwarter', year: 'blwyddyn' },
    edit: 'Ysgrifennu gwerth neu darged',
  },
  chart: {
    table: 'Dangos y tabl',
    keys: 'Defnyddiwch y bysellau saeth i ddarllen pob gwerth.',
    target: 'Targed',
    period: 'Cyfnod',
    day: 'Diwrnod',
    week: (day) => `Wythnos o ${day}`,
    kind: 'Math o bostiad',
    objective: 'Amcan',
    account: 'Cyfrif',
    network: 'Rhwydwaith',
    weekday: 'Diwrnod yr wythnos',
    hour: 'Awr',
    posts: 'Postiadau',
    sum: 'Y cyfan',
    perPost: 'Fesul postiad',
    untold: 'Math heb ei bennu',
    noObjective: 'Dim amcan',
    noHour: (count) => `Postiadau heb amser, sydd wedi’u gadael allan: ${shown(count)}.`,
    point: (name, value) => `${name}: ${value}`,
    noValue: 'dim gwerth',
  },
  breakdown: {
    title: 'Postiadau a’r hyn a ddaeth ohonynt',
    summary: (amount, count, name) => `${amount}, o ${posts(count)} (${name}).`,
    none: (name) => `Nid oes postiadau yn ${name}.`,
    overTime: (figure) => `${figure} dros amser`,
    byKind: (figure) => `${figure} yn ôl math o bostiad`,
    mostKind: (kind, amount, count) => `Daeth y rhan fwyaf o “${kind}”: ${amount}, o ${posts(count)}.`,
    mostEach: (kind, amount) => `Fesul postiad, “${kind}” ddaeth â’r mwyaf: ${amount}.`,
    tooFewKinds:
      'Nid oes deg postiad neu fwy gan unrhyw fath, felly ni ddywedir pa un sy’n dod â’r mwyaf fesul postiad.',
    byObjective: (figure) => `${figure} yn ôl amcan`,
    byHour: (figure) => `${figure} fesul postiad, yn ôl diwrnod ac awr`,
    best: 'Y postiadau â’r mwyaf',
    worst: 'Y postiadau â’r lleiaf',
    post: 'Postiad',
    noText: 'Postiad heb destun',
    accounts: 'Cyfrifon',
    networks: 'Rhwydweithiau',
    inPeriods: (now, before) => `${now} a ${before}`,
  },
  kinds: {
    title: 'Mathau o bostiad',
    about: 'Pennir y math yn ôl dolenni, hashnodau a geiriau. Newidiwch fath sy’n anghywir: mae’n aros fel y dewiswch.',
    share: 'Cyfran',
    wanted: 'Y nod',
    missing: (kinds) => `Dim postiadau o’r mathau hyn: ${kinds}.`,
    pace: (within, days, fewest, most) =>
      `Diwrnodau gwaith â ${fewest} i ${most} postiad, fel y mae’r strategaeth yn gofyn: ${shown(within)} o ${shown(days)}.`,
    paceMore: (below, above) =>
      `Diwrnodau â llai: ${shown(below)}. Diwrnodau â mwy: ${shown(above)}. Mae gwyliau banc yn cyfrif fel diwrnodau gwaith.`,
    close: (count, gap) => `Postiadau lai na ${shown(gap)} munud ar ôl un arall: ${shown(count)}.`,
    list: 'Newid math postiad',
    filter: 'Dangos',
    all: 'Pob math',
    by: {
      person: 'Chi a’i dewisodd',
      role: 'Ateb neu ailbostiad',
      link: 'Yn ôl ei ddolen',
      tag: 'Yn ôl ei hashnod',
      word: 'Yn ôl ei eiriau',
    },
    kindOf: (text) => `Math: ${text}`,
    auto: 'Gadael i’r arwyddion benderfynu',
    showing: (count, all) => `${shown(count)} o ${posts(all)}`,
    more: 'Dangos rhagor o bostiadau',
  },
  report: {
    title: (name) => `Adroddiad: ${name}`,
    made: (day) => `Gwnaed ar ${day} gyda Countersign, o allforion y rhwydweithiau.`,
    quarter: 'Adroddiad ar gyfer',
    notes: 'Nodiadau',
    noNotes: 'Dim nodiadau.',
    evidence: 'Postiadau a mathau o bostiad',
  },
};
