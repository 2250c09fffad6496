import type { Language } from './languages.ts';
import type { Word } from './span.ts';
import { remember } from './remember.ts';
import { ENGLISH, OTHER, WELSH, WEAK_WELSH } from './language-words.ts';

/** The evidence for each language: counts of typical words, and the letters of words in a script other than Latin. */
export type LanguageCounts = {
  readonly en: number;
  readonly cy: number;
  /** Words that count for Welsh only next to a typical one. */
  readonly cyBeside: number;
  readonly other: number;
  readonly letters: number;
  readonly foreignLetters: number;
};

type Sign = 'en' | 'cy' | 'cyBeside' | 'other';

// The last entry wins: a word in two lists counts for the earlier of en, cy and other.
const SIGNS: ReadonlyMap<string, Sign> = new Map(
  Object.entries({ other: OTHER, cyBeside: WEAK_WELSH, cy: WELSH, en: ENGLISH }).flatMap(([sign, words]) => words.map((word) => [word, sign as Sign])),
);

// "mae'r", "i'n", "a'u": no English contraction ends so.
const WELSH_ENDING = /[a-zâêîôûŵŷ]'(?:r|n|u|ch|w|th|m)$/;
// Commands end in -wch and many nouns in -aeth; words after "in" may begin with ngh-.
const hasWelshShape = (lower: string): boolean => lower.length > 4 && (lower.endsWith('wch') || lower.endsWith('aeth') || lower.startsWith('ngh'));
const WELSH_LETTER = /[ŵŷ]/;
const OTHER_LETTER = /[ąćęłńśźżčďěňřšťůžğışțșőűßñãõøåœđðþ¿¡]/;
const FOREIGN_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const PLAIN = /^[a-z\d']*$/;

const signOf = (lower: string): Sign | undefined => {
  const sign = SIGNS.get(lower);
  if (sign) return sign;
  if (lower.includes("'") && WELSH_ENDING.test(lower) && !lower.endsWith("i'm")) return 'cy';
  if (hasWelshShape(lower)) return 'cy';
  if (PLAIN.test(lower)) return undefined;
  if (WELSH_LETTER.test(lower)) return 'cy';
  return OTHER_LETTER.test(lower) ? 'other' : undefined;
};

type Evidence = { readonly sign: Sign | undefined; readonly isForeign: boolean };

const evidenceOf = remember((lower): Evidence => {
  const sign = signOf(lower);
  return { sign, isForeign: !sign && !PLAIN.test(lower) && FOREIGN_SCRIPT.test(lower) };
}, 5_000);

/** Counts the words of a text by language. */
export const countLanguageWords = (words: readonly Word[]): LanguageCounts => {
  const tally = { en: 0, cy: 0, cyBeside: 0, other: 0, letters: 0, foreignLetters: 0 };
  for (const { lower } of words) {
    const { sign, isForeign } = evidenceOf(lower);
    if (sign) tally[sign]++;
    tally.letters += lower.length;
    if (isForeign) tally.foreignLetters += lower.length;
  }
  return tally;
};

/** Adds up the counts of several texts. */
export const sumLanguageCounts = (tallies: readonly LanguageCounts[]): LanguageCounts => {
  const sum = { en: 0, cy: 0, cyBeside: 0, other: 0, letters: 0, foreignLetters: 0 };
  for (const tally of tallies) {
    sum.en += tally.en;
    sum.cy += tally.cy;
    sum.cyBeside += tally.cyBeside;
    sum.other += tally.other;
    sum.letters += tally.letters;
    sum.foreignLetters += tally.foreignLetters;
  }
  return sum;
};

/** Detects the language from the counts; null if there is too little evidence. */
export const detectLanguage = (tally: LanguageCounts): Language | null => {
  if (tally.foreignLetters * 2 > tally.letters) return 'other';
  const { en, other } = tally;
  // One Welsh word is often a greeting or a name in an English post, so short words weigh in beside two.
  const cy = tally.cy > 1 || en === 0 ? tally.cy && tally.cy + tally.cyBeside : tally.cy;
  if (cy > en && cy >= other) return 'cy';
  if (other >= 2 && other > en) return 'other';
  return en >= 2 ? 'en' : null;
};
