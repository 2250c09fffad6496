import type { IssueFacts } from '../../delivery/issues.ts';
import type { SettingName } from '../../delivery/policy/settings.ts';
import type { RulesMessages } from '../en/rules.ts';
import { date } from './date.ts';

const day = (iso: string | undefined): string => (iso === undefined ? '' : date(iso));
const v = (version: number | undefined): string => (version === undefined ? 'fersiwn newydd' : `fersiwn ${version}`);

/** A sentence, and which of the department's rules are used meanwhile. */
const still = (sentence: string, { kept }: IssueFacts): string =>
  kept === undefined ? sentence : `${sentence} Rydych yn dal i ddefnyddio fersiwn ${kept}.`;

const names: Readonly<Record<SettingName, string>> = {
  ruleSetInline: 'Set o reolau yn y gosodiadau',
  ruleSetUrl: 'Cyfeiriad gwe’r set o reolau',
  ruleSetId: 'ID y set o reolau',
  ruleSetKeys: 'Allweddi llofnodi y gellir ymddiried ynddynt',
  ruleSetThreshold: 'Nifer y llofnodion sydd eu hangen',
  minVersion: 'Y fersiwn isaf',
  pinnedVersion: 'Fersiwn a bennwyd',
  checkMinutes: 'Munudau rhwng gwiriadau',
  departmentName: 'Enw’r adran',
  contact: 'Pwy sy’n ateb cwestiynau',
  greeting: 'Cyfarchiad',
  firstRun: 'Tudalen y tro cyntaf',
  consentGiven: 'Mae swyddogion wedi cytuno i ddefnyddio data',
  allowPersonalRules: 'Caniateir mewnforio rheolau',
  allowTurnOffRules: 'Caniateir diffodd rheolau ac anwybyddu geiriau',
  allowIgnoreMustFix: 'Caniateir anwybyddu awgrymiadau “Rhaid cywiro”',
  allowPause: 'Caniateir oedi',
  offSites: 'Gwefannau lle mae Countersign yn aros wedi’i ddiffodd',
  showBadge: 'Nifer yr awgrymiadau ar fotwm y bar offer',
  preflight: 'Gwirio cyn postio',
  reasonDays: 'Diwrnodau nes i resymau gael eu dileu',
  supportUrl: 'Tudalen gymorth',
};

/** What is said of where the rules come from, in Welsh. */
export const cyRules: RulesMessages = {
  title: 'Rheolau',
  about: 'Y rheolau y mae eich postiadau yn cael eu gwirio yn eu herbyn, ac o ble y maent yn dod.',
  whose: (department, version) => `${department}, fersiwn ${version}`,
  origin: {
    inline: 'Mae eich adran wedi gosod y rheolau hyn ar y cyfrifiadur hwn.',
    url: (host) =>
      host === null ? 'Mae eich adran wedi llofnodi’r rheolau hyn.' : `O ${host}, wedi’u llofnodi gan eich adran.`,
    personal: 'Gwnaethoch fewnforio’r rheolau hyn o ffeil.',
    loading: 'Yn llwytho rheolau eich adran…',
    waiting: 'Yn defnyddio’r rheolau cychwynnol nes i reolau eich adran gyrraedd.',
    starter: 'Nid yw eich adran wedi gosod rheolau. Yn defnyddio’r rheolau cychwynnol.',
  },
  version: 'Fersiwn',
  published: 'Cyhoeddwyd',
  lastChecked: 'Gwiriwyd ddiwethaf',
  never: 'Heb ei wirio eto',
  at: (when, time) => `${when}, ${time}`,
  expires: 'Dyddiad adolygu',
  noExpiry: 'Dim dyddiad wedi’i osod',
  changed: 'Beth sydd wedi newid',
  noNote: 'Nid oes nodyn gan eich adran.',
  since: (version) => `Newidiadau ers fersiwn ${version}`,
  problems: 'Negeseuon am eich rheolau',
  severity: { red: 'Angen gweithredu:', amber: 'Rhybudd:', info: 'Gwybodaeth:' },
  checkNow: 'Gwirio am reolau newydd',
  checking: 'Yn gwirio am reolau newydd…',
  checked: {
    new: (version) => `Mae fersiwn ${version} yn cael ei defnyddio nawr.`,
    same: (version) => `Mae gennych y rheolau diweddaraf (fersiwn ${version}).`,
    unreached: (host) =>
      `Ni wnaeth ${host ?? 'y gweinydd'} ymateb. Nid yw eich rheolau wedi newid. Rhowch gynnig arall arni yn nes ymlaen.`,
    refused: 'Gwrthodwyd rheolau newydd. Mae’r neges uchod yn dweud pam. Nid yw eich rheolau wedi newid.',
    'not-saved': 'Nid oedd modd cadw rheolau newydd ar y cyfrifiadur hwn. Nid yw eich rheolau wedi newid.',
    'not-allowed': 'Caniatewch ddiweddariadau yn gyntaf: pwyswch y botwm uchod.',
    nothing: 'Nid oes rheolau newydd.',
  },
  notChecked: 'Ni weithiodd y gwiriad. Rhowch gynnig arall arni.',
  allow: (host) => `Caniatáu diweddariadau o ${host}`,
  notAllowed: 'Ni chaniatawyd diweddariadau. Nid yw eich rheolau wedi newid.',
  help: 'Cael cymorth (yn agor tab newydd)',
  file: 'Defnyddio rheolau o ffeil',
  fileAbout:
    'Dewiswch ffeil set o reolau gan rywun rydych yn ymddiried ynddo. Byddwch yn gweld y newidiadau cyn ei defnyddio.',
  fileLocked: 'Ni allwch fewnforio rheolau, gan mai eich adran sy’n eu gosod.',
  fileForbidden: 'Nid yw eich adran yn caniatáu rheolau wedi’u mewnforio.',
  choose: 'Dewis ffeil',
  reading: 'Yn darllen y ffeil…',
  unopened: 'Nid oedd modd agor y ffeil. Dewiswch hi eto.',
  unreadable: 'Nid yw’r ffeil hon yn set ddilys o reolau.',
  needsNewer: 'Diweddarwch Countersign i ddefnyddio’r rheolau hyn.',
  slow: 'Ni allwch ddefnyddio’r rheolau hyn oherwydd maent yn cymryd gormod o amser i’w llwytho.',
  preview: (department, version) => `Newidiadau os byddwch yn defnyddio ${department}, fersiwn ${version}:`,
  noChange: (department, version) => `Dim newidiadau os byddwch yn defnyddio ${department}, fersiwn ${version}.`,
  same: (department, version) => `Rydych eisoes yn defnyddio ${department}, fersiwn ${version}.`,
  beforeUse: {
    older: (version) => `Mae’r rheolau hyn yn hŷn na’ch rhai chi (fersiwn ${version}).`,
    expired: (when) => `Aeth y rheolau hyn heibio eu dyddiad adolygu ar ${when}. Gallent fod wedi dyddio.`,
    other: (department) => `Bydd y rheolau hyn yn cymryd lle rheolau ${department}.`,
  },
  more: (count) => `Dangos ${count} arall`,
  use: 'Defnyddio’r rheolau hyn',
  keep: 'Cadw fy rheolau presennol',
  inUse: (name) => `Yn defnyddio ${name} nawr.`,
  goodPractice: 'Rheolau cychwynnol',
  back: (name) => `Mynd yn ôl at ${name}`,
  backToStarter: 'Mynd yn ôl at y rheolau cychwynnol',
  notKept: 'Heb ei gadw. Gwnewch le ar y ddisg, yna rhowch gynnig arall arni.',
  settings: 'Gosodiadau gan eich tîm TG',
  setting: 'Gosodiad',
  value: 'Gwerth',
  by: 'Gosodwyd gan',
  byPolicy: 'Eich adran (ni allwch ei newid)',
  byNobody: 'Rhagosodiad',
  names,
  preflights: { off: 'I ffwrdd', on: 'Ymlaen', required: 'Ymlaen, gyda rheswm', free: 'Pawb yn dewis drosto’i hun' },
  yes: 'Ydy',
  no: 'Nac ydy',
  none: 'Dim',
  log: 'Cofnod problemau ar gyfer TG',
  logAbout: 'Wedi’i gadw ar y cyfrifiadur hwn yn unig. Nid yw’n cynnwys testun o ddrafftiau.',
  when: 'Amser',
  what: 'Problem',
  switches: {
    title: 'Troi rheolau ymlaen neu i ffwrdd',
    about: 'Diffoddwch reolau nad ydynt yn ddefnyddiol i chi. Ni allwch ddiffodd rheolau “Rhaid cywiro”.',
    locked: 'Nid yw eich adran yn caniatáu diffodd rheolau.',
    lockedAgain: 'Nid yw eich adran yn caniatáu diffodd rheolau. Mae’r rheolau a ddiffoddwyd gennych ymlaen eto.',
    count: (off, all) => (off === 0 ? `Rheolau ymlaen: pob un (${all})` : `Rheolau i ffwrdd: ${off} o ${all}`),
    on: (on, all) => `${on} o ${all} ymlaen`,
    alwaysOn: 'ymlaen bob amser',
    groups: {
      privacy: 'Preifatrwydd a diogelwch',
      propriety: 'Y gyfraith a phriodoldeb',
      accessibility: 'Hygyrchedd',
      pictures: 'Delweddau',
      words: 'Geiriau',
      figures: 'Dyddiadau a rhifau',
      links: 'Dolenni',
      hashtags: 'Hashnodau',
      emoji: 'Emoji',
      length: 'Hyd ac edeifion',
      campaigns: 'Tagiau ymgyrch',
    },
    find: 'Dod o hyd i reol',
    none: 'Dim rheolau. Rhowch gynnig ar lai o eiriau.',
    isOff: (title) => `Wedi’i diffodd: “${title}”.`,
    isOn: (title) => `Wedi’i throi ymlaen: “${title}”.`,
    allOn: 'Troi pob rheol ymlaen',
    allAreOn: 'Mae pob rheol ymlaen.',
    areOffAgain: 'Dadwnaed y newid. Mae’r rheolau hynny i ffwrdd.',
  },
  faults: {
    vanished: () =>
      'Mae gosodiadau eich adran ar goll. Bydd ei rheolau yn parhau i gael eu defnyddio am 72 awr. Dywedwch wrth eich tîm TG.',
    'wrong-setting': ({ name = '' }) =>
      `Nid yw’r gosodiad “${names[name as SettingName] ?? name}” yn ddilys ac ni chafodd ei ddefnyddio. Dywedwch wrth eich tîm TG.`,
    'bad-key': ({ needed }) =>
      needed === undefined
        ? 'Nid yw’r allwedd lofnodi yn eich gosodiadau yn ddilys. Dywedwch wrth eich tîm TG.'
        : `Mae angen mwy o allweddi yn eich gosodiadau (llofnodion sydd eu hangen: ${needed}). Dywedwch wrth eich tîm TG.`,
    'no-key': () =>
      'Mae cyfeiriad gwe ar gyfer rheolau yn eich gosodiadau ond dim allwedd lofnodi. Dywedwch wrth eich tîm TG.',
    offline: (facts) =>
      still(
        facts.since === undefined
          ? 'Nid yw rheolau eich adran wedi cyrraedd eto. Gwiriwch eich cysylltiad â’r rhyngrwyd.'
          : `Nid oedd modd gwirio am reolau newydd ers ${day(facts.since)}.`,
        facts,
      ),
    unreadable: (facts) => still('Gwrthodwyd set newydd o reolau oherwydd nid oedd modd ei darllen.', facts),
    unusable: (facts) => still('Nid yw’r rheolau a gadwyd yn gweithio gyda’r fersiwn hon o Countersign.', facts),
    unsigned: (facts) =>
      still('Gwrthodwyd set o reolau oherwydd nid oedd eich adran wedi’i llofnodi. Dywedwch wrth eich tîm TG.', facts),
    'wrong-id': (facts) =>
      still('Gwrthodwyd set o reolau oherwydd mae ar gyfer adran arall. Dywedwch wrth eich tîm TG.', facts),
    older: (facts) => still(`Gwrthodwyd set hŷn o reolau (${v(facts.offered)}).`, facts),
    twin: ({ offered, name = 'eich adran' }) =>
      `Mae dau gopi gwahanol o ${v(offered)}. Rydych yn dal i ddefnyddio eich un chi. Dywedwch wrth ${name}.`,
    withdrawn: ({ wanted }) => `Mae eich adran wedi tynnu ei rheolau yn ôl. Yn aros am ${v(wanted)}.`,
    pinned: ({ wanted }) => `Yn aros am ${v(wanted)}, a ddewiswyd gan eich adran.`,
    'offered-expired': (facts) =>
      still(`Gwrthodwyd rheolau sydd wedi mynd heibio eu dyddiad adolygu (${v(facts.offered)}).`, facts),
    expired: ({ since }) => `Aeth y rheolau hyn heibio eu dyddiad adolygu ar ${day(since)}. Gallent fod wedi dyddio.`,
    'newer-extension': ({ offered }) => `Diweddarwch Countersign i gael ${v(offered)} o’ch rheolau.`,
    'unknown-kinds': ({ count = 0, of = 0 }) =>
      `Rheolau sydd i ffwrdd oherwydd bod angen fersiwn newydd o Countersign: ${count} o ${of}.`,
    examples: (facts) =>
      still(
        `Gwrthodwyd ${v(facts.offered)} oherwydd ni lwyddodd ${facts.name === undefined ? 'ei phrofion ei hun' : `rheol “${facts.name}” yn ei phrofion ei hun`}.`,
        facts,
      ),
    slow: (facts) => still(`Gwrthodwyd ${v(facts.offered)} oherwydd mae’n cymryd gormod o amser i’w llwytho.`, facts),
    'not-saved': (facts) =>
      still(`Nid oedd modd cadw ${v(facts.offered)} ar y cyfrifiadur hwn. Gwnewch le ar y ddisg.`, facts),
    damaged: (facts) => still('Mae’r rheolau a gadwyd wedi’u difrodi. Mae Countersign yn eu nôl eto.', facts),
    repaired: () => 'Mae’r rheolau a gadwyd wedi’u trwsio.',
    'key-removed': () => 'Yn aros am reolau wedi’u llofnodi ag allwedd gyfredol.',
    clock: () => 'Gall cloc y cyfrifiadur hwn fod yn anghywir. Efallai na fydd rheolau â dyddiadau yn gweithio.',
    'ask-origin': () => 'Caniatewch ddiweddariadau i gael rheolau newydd o weinydd eich adran.',
  },
};
