import { formatNumber } from '../../text/number.ts';
import type { PeopleTexts } from '../en/directory.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** The texts of the view of the popup that lists the accounts to follow; in Welsh. */
export const peopleTexts: DeepPartial<PeopleTexts> = {
  people: {
    lead: 'Pwy i’w dilyn, a phwy i’w henwi mewn postiad. Nid yw rhestru na dilyn cyfrif yn golygu cytuno ag ef.',
    loading: 'Yn nôl y rhestr.',
    find: 'Dod o hyd i gyfrif',
    category: 'Categori',
    all: 'Pob un',
    other: 'Eraill',
    count: (shown, all) =>
      shown === all
        ? `${formatNumber(all, 'cy')} cyfrif`
        : `${formatNumber(shown, 'cy')} o ${formatNumber(all, 'cy')} cyfrif`,
    none: 'Nid oes cyfrif yn cyfateb. Rhowch gynnig ar lai o eiriau, neu ar gategori arall.',
    noneHere: 'Nid oes neb wedi’i restru yn y categori hwn eto.',
    empty:
      'Nid oes neb wedi’i restru eto. Gall eich adran ddod â chyfrifon gyda’i rheolau, neu gallwch fewnforio eich rhestr eich hun.',
    more: (count) => `Dangos ${count} arall`,
    own: 'Eich un chi',
    reviewBy: (date) => `Adolygu erbyn ${date}`,
    mention: (handle) => `Crybwyll @${handle}`,
    profile: 'Agor y proffil',
    remove: 'Dileu',
    removeOne: (name) => `Dileu ${name}`,
    undo: 'Dadwneud',
    undone: 'Mae’r rhestr fel yr oedd.',
    notUndone: 'Mae eich rhestr wedi newid mewn tab arall ers hynny, felly ni chafodd hyn ei ddadwneud.',
    importList: 'Mewnforio rhestr',
    exportAs: (form) => `Allforio fel ${form}`,
    kept: 'Mae’r cyfrifon rydych yn eu mewnforio yn aros ar y cyfrifiadur hwn.',
    from: {
      title: 'Mewnforio rhestr',
      inTab: 'Dewis ffeil mewn tab',
      file: 'Ffeil',
      reading: 'Yn darllen y ffeil.',
      chooseColumns: 'Dewis y colofnau eich hun',
      noColumn: 'Ddim yn y ffeil hon',
      columnAt: (place, label) => (label === '' ? `Colofn ${place}` : `Colofn ${place}: “${label}”`),
      field: {
        handle: 'Enw defnyddiwr',
        name: 'Enw',
        category: 'Categori',
        organisation: 'Sefydliad',
        why: 'Pam',
        tags: 'Tagiau',
        reviewBy: 'Adolygu erbyn',
        notes: 'Nodiadau',
      },
      line: (at) => `Llinell ${at}`,
      entry: (at) => `Cofnod ${at}`,
      andMore: (count) => `A ${count} arall.`,
      nothing: 'Does dim i’w ychwanegu.',
      another: 'Neu dewiswch ffeil arall',
    },
  },
};
