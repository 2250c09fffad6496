import { formatNumber } from '../../text/number.ts';
import type { PeopleTexts } from '../en/directory.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** The texts of the view of the popup that lists the accounts to follow; in Welsh. */
export const peopleTexts: DeepPartial<PeopleTexts> = {
  people: {
    lead: 'Cyfrifon i’w dilyn ac i’w crybwyll mewn postiadau. Nid yw rhestru cyfrif yn gymeradwyaeth.',
    loading: 'Yn llwytho cyfrifon…',
    find: 'Dod o hyd i gyfrif',
    category: 'Categori',
    all: 'Pob categori',
    other: 'Eraill',
    count: (shown, all) =>
      shown === all
        ? `${formatNumber(all, 'cy')} cyfrif`
        : `${formatNumber(shown, 'cy')} o ${formatNumber(all, 'cy')} cyfrif`,
    none: 'Dim cyfrifon. Rhowch gynnig ar lai o eiriau neu ar gategori arall.',
    noneHere: 'Nid oes cyfrifon yn y categori hwn eto.',
    empty: 'Nid oes cyfrifon eto. Mewnforiwch restr, neu gofynnwch i’ch adran ychwanegu cyfrifon at ei rheolau.',
    more: (count) => `Dangos ${count} cyfrif arall`,
    own: 'Ychwanegwyd gennych chi',
    reviewBy: (date) => `Adolygu erbyn ${date}`,
    mention: (handle) => `Ychwanegu @${handle} at eich drafft`,
    profile: (handle) => `Gweld @${handle} ar X`,
    remove: 'Dileu',
    removeOne: (name) => `Dileu ${name}`,
    undo: 'Dadwneud',
    undone: 'Dadwnaed y newid.',
    notUndone: 'Heb ei ddadwneud: mae eich rhestr wedi newid mewn tab arall.',
    importList: 'Mewnforio rhestr',
    exportAs: (form) => `Allforio fel ${form}`,
    kept: 'Mae’r cyfrifon rydych yn eu mewnforio yn cael eu cadw ar y cyfrifiadur hwn yn unig.',
    from: {
      title: 'Mewnforio rhestr',
      inTab: 'Agor tab i ddewis ffeil',
      file: 'Ffeil',
      reading: 'Yn darllen y ffeil…',
      chooseColumns: 'Dewis y colofnau',
      noColumn: 'Ddim yn y ffeil hon',
      columnAt: (place, label) => (label === '' ? `Colofn ${place}` : `Colofn ${place}: “${label}”`),
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
      line: (at) => `Llinell ${at}`,
      entry: (at) => `Cofnod ${at}`,
      andMore: (count) => `A ${count} arall.`,
      nothing: 'Nid oes cyfrifon i’w hychwanegu.',
      another: 'Dewis ffeil arall',
    },
  },
};
