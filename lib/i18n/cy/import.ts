import { formatNumber } from '../../text/number.ts';
import type { ImportMessages } from '../en/import.ts';
import { date } from './date.ts';
import { networkNames } from './networks.ts';

const number = (count: number): string => formatNumber(count, 'cy');

/** What is said while a network’s export is imported; in Welsh. */
export const cyImport: ImportMessages = {
  about:
    'Dewiswch ffeil a allforiwyd gennych o X, LinkedIn, Facebook, Instagram neu YouTube. Mae’n cael ei darllen ar y cyfrifiadur hwn, ac nid yw’n cael ei hanfon i unman.',
  file: 'Ffeil',
  another: 'Dewis ffeil arall',
  drop: 'Gallwch hefyd ollwng ffeil yma.',
  reading: 'Yn darllen y ffeil…',
  storing: 'Yn mewnforio…',
  rowsDone: (done, total) => `${number(done)} o ${number(total)} rhes`,
  postsDone: (done, total) => `${number(done)} o ${number(total)} postiad`,
  cancel: 'Canslo',
  cancelled: 'Mae’r mewnforio wedi’i ganslo. Ni chafodd dim ei fewnforio.',
  failed:
    'Heb ei fewnforio. Nid oes dim ar y cyfrifiadur hwn wedi newid. Gwiriwch fod lle ar y ddisg, yna ceisiwch eto.',
  network: networkNames,
  problem: {
    'too-large': 'Mae’r ffeil yn rhy fawr. Allforiwch gyfnod byrrach, yna mewnforiwch bob ffeil.',
    'old-workbook':
      'Hen ffeil Excel (.xls) yw hon. Agorwch hi yn Excel, cadwch hi fel “CSV UTF-8”, yna mewnforiwch y ffeil CSV.',
    'not-text': 'Nid tabl yw’r ffeil hon. Allforiwch ffigurau eich postiadau fel CSV, yna mewnforiwch y ffeil honno.',
    empty: 'Mae’r ffeil yn wag. Allforiwch y ffigurau eto.',
    'damaged-zip': 'Mae’r ffeil wedi’i difrodi. Lawrlwythwch hi eto.',
    password: 'Mae cyfrinair ar y ffeil. Cadwch hi heb gyfrinair, yna mewnforiwch hi.',
    'no-posts':
      'Nid oes rhestr o bostiadau yn y ffeil hon. Dewiswch archif X, neu’r ffeil zip o YouTube sy’n cynnwys “Table data.csv”.',
    'other-archive': 'Nid oes postiadau yn y rhan hon o’r archif. Dewiswch tweets.js, neu’r ffeil zip gyfan.',
    'damaged-archive': 'Mae’r archif wedi’i difrodi. Lawrlwythwch hi eto.',
    'by-day':
      'Ffigurau fesul diwrnod sydd yn y ffeil hon, nid fesul postiad. Allforiwch ffigurau eich postiadau (“Content” neu “All posts”).',
    'no-rows': 'Mae penawdau yn y ffeil ond dim postiadau. Allforiwch gyfnod hirach.',
    'too-many': 'Mae mwy na 200,000 o bostiadau yn y ffeil. Allforiwch gyfnod byrrach, yna mewnforiwch bob ffeil.',
    unreadable: 'Nid oedd modd darllen y ffeil. Dewiswch hi eto.',
  },
  damagedAt: (file, line) => `Rhan ${file}, llinell ${line}.`,
  found: (count, network) => `Postiadau o ${network}: ${number(count)}`,
  days: (from, to) => (from === to ? date(from) : `${date(from)} i ${date(to)}`),
  accounts: (names) => `Cyfrif: ${names}`,
  figures: (names) => `Ffigurau: ${names}`,
  known: (name) => `Colofnau a ddewiswyd o’r blaen, dan yr enw “${name}”.`,
  forget: 'Anghofio’r colofnau hyn',
  forgotten: 'Mae’r colofnau wedi’u hanghofio.',
  repeated: (count) => `Rhesi sy’n ailadrodd postiad yn y ffeil: ${number(count)}. Defnyddir rhes olaf pob postiad.`,
  reposts: (count) => `Ailbostiadau a adawyd allan: ${number(count)}.`,
  archive:
    'Dim ond hoffiadau ac ailbostiadau sydd yn archif X. Ar gyfer cliciau a’r nifer o weithiau y’i gwelwyd, mewnforiwch ffeil CSV dadansoddeg X.',
  guessedEncoding: 'Nid UTF-8 yw’r ffeil. Gwiriwch lythrennau ag acenion.',
  guessedOrder: {
    'day-first': 'Darllenwyd y dyddiadau gyda’r diwrnod yn gyntaf. Gwiriwch nhw isod.',
    'month-first':
      'Darllenwyd y dyddiadau gyda’r mis yn gyntaf, fel y mae’r rhwydwaith hwn yn eu hysgrifennu. Gwiriwch nhw isod.',
  },
  sample: 'Postiadau cyntaf y ffeil',
  day: 'Diwrnod',
  text: 'Testun',
  exportedOn: 'Diwrnod yr allforio',
  exportedOnAbout: 'Mae ffigurau’n tyfu. O ddau allforiad, defnyddir yr un diweddaraf.',
  exportedOnWrong: (from, to) => `Rhowch ddiwrnod o ${date(from)} i ${date(to)}.`,
  account: 'Cyfrif',
  accountAbout: 'Nid yw’r ffeil yn dweud o ba gyfrif y daw’r postiadau hyn.',
  import: (count, left) =>
    left === 0
      ? `Mewnforio postiadau: ${number(count)}`
      : `Mewnforio postiadau: ${number(count)} (heb y rhesi a phroblem ynddynt: ${number(left)})`,
  nothing: 'Nid oes postiadau i’w mewnforio.',
  done: (added, replaced) => `Postiadau a ychwanegwyd: ${number(added)}; a ddiweddarwyd: ${number(replaced)}.`,
  older: (count) => `Postiadau sydd â ffigurau diweddarach eisoes: ${number(count)}. Cadwyd y rhain.`,
  presetNotSaved: 'Nid oedd modd cadw’r colofnau ar gyfer y ffeil nesaf.',
  problems: (count) => `Rhesi a phroblem ynddynt: ${number(count)}`,
  andMore: (count) => `A ${number(count)} arall.`,
  place: { csv: (at) => `Llinell ${at}`, sheet: (at) => `Rhes ${at}`, 'x-archive': (at) => `Cofnod ${at}` },
  row: {
    quote: (given) => `Nid yw’r dyfynnod yn “${given}” wedi’i gau. Allforiwch y ffeil eto.`,
    'too-wide': (given) =>
      `Mae “${given}” mewn colofn heb bennawd. Rhowch ddyfynodau o amgylch testun sy’n cynnwys coma.`,
    'no-key': (given) =>
      given === '' ? 'Rhowch rif neu gyfeiriad y postiad.' : `Rhowch rif neu gyfeiriad y postiad “${given}”.`,
    'rounded-id': (given) =>
      `Mae Excel wedi talgrynnu’r rhif “${given}”. Allforiwch y ffeil eto a’i mewnforio heb ei hagor yn Excel.`,
    'no-date': (given) => `Rhowch ddyddiad “${given}”.`,
    'bad-date': (given) => `Nid dyddiad yw “${given}”. Rhowch ef fel 2026-11-30.`,
    future: (given) => `Nid yw ${given} wedi dod eto. Gwiriwch drefn y diwrnod a’r mis.`,
    'bad-number': (given, field) => `${field}: nid rhif yw “${given}”. Rhowch ddigidau yn unig.`,
    'one-day': (given) => `Ffigurau un diwrnod yw’r rhain (${given}). Allforiwch ffigurau “Lifetime”.`,
    'no-figures': () => 'Mae pob ffigur yn wag. Allforiwch y ffigurau eto.',
    entry: () => 'Nid postiad yw hwn. Lawrlwythwch yr archif eto os oes postiadau ar goll.',
  },
  stored: {
    title: (count) => `Ffeiliau a fewnforiwyd ar y cyfrifiadur hwn: ${number(count)}`,
    one: (file, network, count, day) => `${file}: postiadau o ${network}: ${number(count)}, allforiwyd ar ${date(day)}`,
    remove: 'Dileu',
    removeOne: (file) => `Dileu ${file}`,
    removed: (file) => `Mae ${file} a’i ffigurau wedi’u dileu. Mewnforiwch y ffeil eto i’w cael yn ôl.`,
    removeAll: 'Dileu pob ffigur',
    removeAllAbout: 'Mae hyn yn dileu pob ffigur a fewnforiwyd, a’r gwerthoedd a’r nodiadau a ysgrifennwyd gennych.',
    removeAllNow: 'Dileu pob ffigur nawr',
    removedAll: 'Mae pob ffigur wedi’i ddileu.',
    notRemoved: 'Heb ei ddileu. Caewch dabiau eraill Countersign, yna ceisiwch eto.',
    unreadable:
      'Nid oedd modd darllen y ffigurau ar y cyfrifiadur hwn. Dilëwch nhw, yna mewnforiwch eich ffeiliau eto.',
  },
  unknown: 'Nid yw Countersign yn adnabod y penawdau hyn. Dewiswch y colofnau isod.',
  chooseColumns: 'Dewis y colofnau',
  columnsAbout: 'Dewiswch rif neu gyfeiriad, dyddiad, ac o leiaf un ffigur.',
  incomplete: 'Anghyflawn: dewiswch rif neu gyfeiriad, dyddiad, ac o leiaf un ffigur.',
  table: 'Tabl',
  networkOf: 'Rhwydwaith',
  noColumn: 'Ddim yn y ffeil hon',
  columnAt: (place, heading) => (heading === '' ? `Colofn ${place}` : `Colofn ${place}: “${heading}”`),
  field: {
    id: 'Rhif y postiad',
    address: 'Cyfeiriad y postiad',
    date: 'Dyddiad',
    text: 'Testun',
    more: 'Testun, ail golofn',
    account: 'Cyfrif',
    form: 'Math o bostiad',
  },
  dateOrder: 'Trefn dyddiadau',
  orders: {
    file: 'Fel yn y ffeil',
    'day-first': 'Diwrnod yn gyntaf (31/12/2026)',
    'month-first': 'Mis yn gyntaf (12/31/2026)',
  },
  presetName: 'Enwch y colofnau hyn i’w defnyddio eto (dewisol)',
  useColumns: 'Darllen y ffeil gyda’r colofnau hyn',
};
