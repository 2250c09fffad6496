import type { PopupTexts } from '../en/popup.ts';
import type { DeepPartial } from '../with-fallback.ts';

/**
 * The texts of the popup, but for the views that check a draft and list accounts; and of the strategy, which the popup
 * and the page to print show; in Welsh.
 */
export const popupTexts: DeepPartial<PopupTexts> = {
  popup: {
    views: { label: 'Llywio', 'look-up': 'Chwilio', check: 'Gwirio drafft', people: 'Pobl' },
    search: 'Chwilio am air neu bwnc',
    ask: 'Gofynnwch beth mae gair yn ei olygu, o dan unrhyw enw, fel purdah; neu beth mae’r strategaeth yn ei ddweud, er enghraifft am atebion neu etholiadau.',
    today: 'Dechreuwch gydag un o’r rhain',
    inDraft: 'Yn eich drafft',
    menu: 'Chwilio yn Countersign',
    addressBar: 'Chwilio am air yn Countersign',
    results: 'Canlyniadau',
    count: (count) => `${count} canlyniad`,
    none: (typed) => `Does dim byd am “${typed}” yma.`,
    near: 'Oeddech chi’n golygu',
    tryOther: 'Rhowch gynnig ar air arall, neu ar ei lythrennau cyntaf yn unig.',
    noGlossary: 'Nid oes geirfa yn rheolau eich adran.',
    back: 'Yn ôl',
    past: 'Gair o 2009, a gedwir i helpu i ddarllen yr hyn a ysgrifennwyd bryd hynny.',
    synonyms: 'Hefyd',
    oldNames: 'Gynt',
    inEnglish: 'Yn Saesneg',
    inWelsh: 'Yn Gymraeg',
    since2009: 'Ers 2009',
    seeAlso: 'Gweler hefyd',
    usedIn: 'Lle mae’r strategaeth yn ei ddefnyddio',
    licence: (licence) => `Trwydded: ${licence}`,
    inForce: (department, version, since) => `${department}, fersiwn ${version}, ers ${since}`,
    moreAmiss: (count) => `${count} arall yn y Gosodiadau.`,
    settings: 'Gosodiadau',
  },
  guidance: {
    title: 'Y strategaeth',
    read: 'Darllen y strategaeth, fesul rhan',
    empty: 'Nid oes canllawiau yn rheolau eich adran.',
    onPaper: 'Y strategaeth gyfan yn un dudalen, i’w hargraffu neu ei chadw',
    kind: 'Canllaw',
    now: 'Heddiw',
    in2009: 'Yn 2009',
    superseded: 'Yr hyn nad yw’n berthnasol mwyach.',
    terms: 'Geiriau a ddefnyddir yma',
    sources: 'Ffynonellau:',
    kindOfPost: 'Math o bostiad',
    clearance: 'Cymeradwyaeth',
    counts: 'Yn cyfrif tuag at y diwrnod',
    yes: 'Ydy',
    no: 'Nac ydy',
    groups: { conversation: 'Sgwrs', crisis: 'Mewn argyfwng' },
    clearances: { cleared: 'Wedi’i gymeradwyo eisoes', full: 'Yn llawn' },
  },
};
