import type { Language, Word } from './draft.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const EN = list(`the and of to in is for on with our you your we are this that from be will have has it by as not or if can was were
 at all more their they us about how who what when which been than but so do its out up now please there would could should any also into over`);
const CY = list(`yn mae ydy ydi yw wedi ei eu ein eich fod bod gyda gan gyfer hyn hwn hon hynny nid ddim rydym rydyn ni chi nhw ond neu
 pan lle beth sut pwy pam ble bydd roedd oes sydd sy y yr ac ar am wrth dros drwy heb hyd er mwyn diolch bore prynhawn heddiw yfory ddoe
 cymru gymru cymraeg gymraeg gallwch rhaid cael gwneud mwy newydd pob holl pobl pawb yng ym nghymru`);
const OTHER = list(`le la les des du une et est pour dans avec sur que qui nous vous pas au aux el los las del para con por der das und ist
 nicht mit für ein eine den dem z w na jest się nie dla oraz jak il di che per sono non della o os um uma não em e het een van voor și în este cu`);
const tokens = new Map<string, Language>([...OTHER.map((w) => [w, 'other'] as const), ...CY.map((w) => [w, 'cy'] as const), ...EN.map((w) => [w, 'en'] as const)]);

/** Evidence for each language: counts of telling words. */
export type Tally = { readonly en: number; readonly cy: number; readonly other: number; readonly words: number };

/** What the words of a text tell of its language. */
export const tallyWords = (words: readonly Word[]): Tally => {
  const tally = { en: 0, cy: 0, other: 0, words: words.length };
  for (const { lower } of words) {
    const language = tokens.get(lower) ?? (/'(r|n|ch|u|w|th)$|[ŵŷ]/.test(lower) ? 'cy' : /[^\u0000-\u024f\u1e80-\u1ef9‘’'\p{N}]/u.test(lower) ? 'other' : undefined);
    if (language) tally[language]++;
  }
  return tally;
};

/** The language told by the evidence, or null where there is too little. */
export const decideLanguage = ({ en, cy, other }: Tally): Language | null => {
  if (en + cy + other < 2) return cy > 0 ? 'cy' : null;
  if (other > en && other > cy) return 'other';
  return cy > en ? 'cy' : 'en';
};

/** The evidence of several texts together. */
export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ en: a.en + b.en, cy: a.cy + b.cy, other: a.other + b.other, words: a.words + b.words }), { en: 0, cy: 0, other: 0, words: 0 });
