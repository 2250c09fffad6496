import { shortDate } from './dates.ts';
import type { Texts } from './en.ts';

/** Any part of the catalogue: what a language has not got yet is left out. */
export type PartOf<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [Key in keyof T]?: PartOf<T[Key]> } : T;

const months = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];

/** Welsh, begun with what is seen most often. After a number Welsh keeps the noun singular. */
export const cy: PartOf<Texts> = {
  severity: { error: 'Rhaid cywiro', warning: 'Dylid cywiro', suggestion: 'Ystyriwch' },
  date: (iso) => shortDate(iso, months),
  desk: {
    hints: (count) => (count === 0 ? 'Dim awgrymiadau' : `${count} awgrym`),
    of: (limit) => `o ${limit}`,
    length: (used, limit) => `${used} o ${limit} nod`,
    left: (count) => `${count} ar ôl`,
    over: (count) => `${count} dros ben`,
    start: 'Bydd awgrymiadau yn ymddangos yma wrth i chi ysgrifennu.',
    clear: 'Does dim i’w gywiro.',
    list: 'Awgrymiadau',
    dismiss: 'Cau',
  },
  hint: {
    remove: 'Dileu',
    ignoreHere: 'Anwybyddu yma',
    ignoreWord: 'Anwybyddu’r gair hwn',
    checked: (date) => `gwiriwyd ${date}`,
    newTab: 'yn agor mewn tab newydd',
  },
  checklist: { title: 'Dim ond chi all ddweud', done: (done, all) => `${done} o ${all}` },
  preflight: { anyway: 'Postio beth bynnag' },
  popup: {
    views: { 'look-up': 'Chwilio', check: 'Gwirio drafft', people: 'Pobl' },
    search: 'Chwilio am derm',
    inDraft: 'Yn eich drafft',
    menu: 'Chwilio yn Countersign',
    back: 'Yn ôl',
    synonyms: 'Hefyd',
    inEnglish: 'Yn Saesneg',
    inWelsh: 'Yn Gymraeg',
    since2009: 'Ers 2009',
    seeAlso: 'Gweler hefyd',
    settings: 'Gosodiadau',
  },
  guidance: { title: 'Y strategaeth', kind: 'Canllaw', now: 'Heddiw', in2009: 'Yn 2009', sources: 'Ffynonellau:', clearance: 'Cymeradwyaeth' },
  paper: { contents: 'Cynnwys', rules: 'Y rheolau mewn geiriau', sources: 'Ffynonellau', print: 'Argraffu' },
  check: {
    title: 'Gludwch neu ysgrifennwch ddrafft',
    reply: 'Ateb yw hwn',
    alt: 'Testun amgen y llun',
    picture: 'Mae ganddo lun',
    account: 'Cyfrif',
    openTab: 'Agor mewn tab',
    report: 'Copïo adroddiad',
  },
  people: {
    category: 'Categori',
    all: 'Pob un',
    other: 'Eraill',
    remove: 'Dileu',
    undo: 'Dadwneud',
    profile: 'Agor y proffil',
    from: { file: 'Ffeil', field: { name: 'Enw', category: 'Categori', organisation: 'Sefydliad', why: 'Pam', tags: 'Tagiau', notes: 'Nodiadau' } },
  },
  options: {
    title: 'Eich gosodiadau',
    undo: 'Dadwneud',
    remove: 'Dileu',
    words: { title: 'Geiriau i’w hanwybyddu' },
    preflight: { title: 'Cyn i chi bostio' },
    language: { title: 'Iaith' },
  },
};
