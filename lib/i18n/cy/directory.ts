import { formatNumber } from '../../text/number.ts';
import type { PeopleTexts } from '../en/directory.ts';

/** The texts of the view of the popup that lists the accounts to follow; in Welsh. */
export const peopleTexts: PeopleTexts = {
  people: {
    lead: 'Cyfrifon i’w dilyn ac i’w crybwyll mewn postiadau. Nid yw rhestru cyfrif yn gymeradwyaeth.',
    loading: 'Yn llwytho cyfrifon…',
    find: 'Dod o hyd i gyfrif',
    category: 'Categori',
    all: 'Pob categori',
    other: 'Eraill',
    dueOnly: (count) => `Dangos dim ond y cyfrifon y mae’n bryd eu hadolygu (${count})`,
    count: (shown, all) =>
      shown === all
        ? `${formatNumber(all, 'cy')} cyfrif`
        : `${formatNumber(shown, 'cy')} o ${formatNumber(all, 'cy')} cyfrif`,
    none: 'Dim cyfrifon. Rhowch gynnig ar lai o eiriau neu ar gategori arall.',
    noneHere: 'Nid oes cyfrifon yn y categori hwn eto.',
    empty: 'Nid oes cyfrifon eto. Mewnforiwch restr, neu gofynnwch i’ch adran ychwanegu cyfrifon at ei rheolau.',
    guide: 'Sut i ddewis cyfrifon i’w dilyn',
    choose: (how) => `Sut i ddewis: ${how}`,
    more: (count) => `Dangos ${count} cyfrif arall`,
    own: 'Ychwanegwyd gennych chi',
    reviewBy: (date) => `Adolygu erbyn ${date}`,
    due: (date) => `Roedd angen adolygu erbyn ${date}. Gwiriwch fod y manylion yn dal yn gywir.`,
    stillHolds: 'Nodi ei fod wedi’i adolygu',
    held: (name, date) => `Nodwyd bod ${name} wedi’i adolygu. Adolygiad nesaf: ${date}.`,
    mention: (handle) => `Ychwanegu @${handle} at eich drafft`,
    copied: (handle) =>
      `Mae @${handle} wedi’i gopïo, gan nad oes drafft ar agor yn y tab hwn. Gludwch ef yn eich postiad.`,
    notCopied: (handle) => `Nid yw @${handle} wedi’i ychwanegu na’i gopïo. Teipiwch ef yn eich postiad.`,
    profile: (handle) => `Gweld @${handle} ar X`,
    remove: 'Dileu',
    removeOne: (name) => `Dileu ${name}`,
    removed: (name) => `Mae ${name} wedi’i ddileu.`,
    removeAll: 'Dileu pob cyfrif a ychwanegwyd gennych',
    removedAll: (count) => `Cyfrifon a ddilëwyd: ${formatNumber(count, 'cy')}.`,
    undo: 'Dadwneud',
    undone: 'Dadwnaed y newid.',
    notUndone: 'Heb ei ddadwneud: mae eich rhestr wedi newid mewn tab arall.',
    notSaved: 'Heb ei gadw ar y cyfrifiadur hwn. Nid yw eich rhestr wedi newid.',
    damaged: 'Nid oedd modd darllen rhai cyfrifon a fewnforiwyd, ac maent ar goll. Mewnforiwch eich rhestr eto.',
    importList: 'Mewnforio rhestr',
    exportAs: (form) => `Allforio fel ${form}`,
    fileName: 'cyfrifon',
    kept: 'Mae’r cyfrifon rydych yn eu mewnforio yn cael eu cadw ar y cyfrifiadur hwn yn unig.',
    from: {
      title: 'Mewnforio rhestr',
      about:
        'Dewiswch ffeil CSV neu JSON. Rhaid iddi gael colofn o enwau defnyddwyr, er enghraifft @eichadran. Gall gael hefyd enwau, sefydliadau, categorïau, rhesymau, tagiau, dyddiadau adolygu a nodiadau.',
      inTab: 'Agor tab i ddewis ffeil',
      whyTab: 'Mae rhai porwyr yn cau’r ffenestr hon pan fyddwch yn dewis ffeil.',
      file: 'Ffeil',
      reading: 'Yn darllen y ffeil…',
      problem: {
        'too-large': 'Mae’r ffeil yn fwy na 2MB. Dilëwch golofnau nad oes eu hangen, neu rhannwch y ffeil.',
        workbook: 'Llyfr gwaith taenlen yw hwn. Cadwch ef fel “CSV UTF-8”, yna mewnforiwch y ffeil CSV.',
        'not-text': 'Nid testun yw’r ffeil hon. Cadwch eich rhestr fel CSV neu JSON, yna mewnforiwch hi.',
        empty: 'Mae’r ffeil yn wag. Cadwch eich rhestr eto, yna mewnforiwch hi.',
        'bad-json':
          'Nid oes rhestr o gyfrifon yn y ffeil JSON hon. Enwch y rhestr yn “directory” a chwiliwch am goma neu fraced sydd ar goll.',
        'no-handles': 'Nid oes colofn o enwau defnyddwyr. Dewiswch y golofn isod.',
        'no-rows': 'Mae penawdau yn y ffeil ond dim cyfrifon. Ychwanegwch res ar gyfer pob cyfrif.',
        'too-many': 'Mae mwy na 2,000 o gyfrifon yn y ffeil. Dilëwch rai, yna mewnforiwch hi eto.',
      },
      full: 'Byddai mwy na 2,000 o gyfrifon yn eich rhestr. Tynnwch rai, neu dilëwch rai o’r ffeil.',
      added: (count) => `Cyfrifon i’w hychwanegu: ${formatNumber(count, 'cy')}`,
      changed: (count) => `Cyfrifon i’w newid: ${formatNumber(count, 'cy')}`,
      keptAsIs: (count) => `Cyfrifon sydd eisoes yn eich rhestr: ${formatNumber(count, 'cy')}`,
      left: (count) => `Rhesi a phroblem ynddynt: ${formatNumber(count, 'cy')}`,
      guessed: 'Nid UTF-8 yw’r ffeil. Gwiriwch enwau ag acenion cyn eu hychwanegu.',
      undated: (count, date) =>
        `Cyfrifon heb ddyddiad adolygu: ${formatNumber(count, 'cy')}. Bydd yn cael ei osod i ${date}.`,
      chooseColumns: 'Dewis y colofnau',
      noColumn: 'Ddim yn y ffeil hon',
      columnAt: (place, label) => (label === '' ? `Colofn ${place}` : `Colofn ${place}: “${label}”`),
      headed: 'Penawdau sydd yn y rhes gyntaf',
      columns: 'Colofnau a ddefnyddir',
      column: (field, heading) => (heading === '' ? field : `${field}: “${heading}”`),
      unused: (headings) => `Colofnau nas defnyddir: ${headings}`,
      field: {
        handle: 'Enw defnyddiwr',
        name: 'Enw',
        category: 'Categori',
        organisation: 'Sefydliad',
        why: 'Rheswm',
        tags: 'Tagiau',
        reviewBy: 'Adolygu erbyn',
        notes: 'Nodiadau',
      },
      rowsLeft: 'Rhesi a phroblem ynddynt',
      line: (at) => `Llinell ${at}`,
      entry: (at) => `Cofnod ${at}`,
      row: {
        quote: (given) => `Nid yw’r dyfynnod yn “${given}” wedi’i gau. Caewch ef neu dilëwch ef.`,
        'too-wide': (given) =>
          `Mae “${given}” mewn colofn heb bennawd. Rhowch ddyfynodau o amgylch testun sy’n cynnwys coma.`,
        'odd-character': (given, field) => `Dilëwch ${given} o “${field}”. Ni all neb ei weld.`,
        'no-handle': (given) =>
          given === ''
            ? 'Rhowch yr enw defnyddiwr, er enghraifft @eichadran.'
            : `Rhowch yr enw defnyddiwr ar gyfer “${given}”, er enghraifft @eichadran.`,
        'bad-handle': (given, max) =>
          `Nid enw defnyddiwr yw “${given}”. Defnyddiwch lythrennau, rhifau a thanlinellau yn unig (hyd at ${max}).`,
        twice: (given, first) => `Mae @${given} eisoes yn y ffeil (${first}). Dilëwch un ohonynt.`,
        'bad-date': (given) => `Nid dyddiad yw “${given}”. Rhowch y diwrnod yn gyntaf, er enghraifft 2/11/2026.`,
        'too-long': (given, field, max) => `Ni chaiff “${field}” fod yn hwy na ${max} nod: “${given}”.`,
        'too-many-tags': (max) => `Nifer y tagiau: ${max} ar y mwyaf.`,
      },
      andMore: (count) => `A ${count} arall.`,
      preview: 'Cyfrifon i’w hychwanegu neu eu newid',
      add: (added, changed, left) => {
        const verb = changed === 0 ? 'Ychwanegu' : added === 0 ? 'Newid' : 'Ychwanegu neu newid';
        const what = `${verb} cyfrifon: ${formatNumber(added + changed, 'cy')}`;
        return left === 0 ? what : `${what} (heb y rhesi a phroblem ynddynt: ${formatNumber(left, 'cy')})`;
      },
      nothing: 'Nid oes cyfrifon i’w hychwanegu.',
      another: 'Dewis ffeil arall',
      done: (count) => `Cyfrifon a ychwanegwyd neu a newidiwyd: ${formatNumber(count, 'cy')}.`,
    },
  },
};
