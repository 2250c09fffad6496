import type { Language } from './languages.ts';
import type { Word } from './span.ts';
import { remember } from './remember.ts';
import {
  ENGLISH,
  ENGLISH_SMALL,
  ENGLISH_TOPICS,
  OTHER,
  OTHER_TOPICS,
  SHARED,
  WELSH,
  WEAK_WELSH,
  WELSH_GREETINGS,
  WELSH_TOPICS,
} from './language-words.ts';
import { CONNECTING_WORDS, COMMON_WORDS } from './ordinary-words.ts';

/**
 * The evidence for each language as a sum of weights (see `SMALL`), and the letters of words in a script other than
 * Latin.
 */
export type LanguageCounts = {
  readonly en: number;
  /** Weight that counts for English only next to a typical word. */
  readonly enBeside: number;
  readonly cy: number;
  /** The same for Welsh. */
  readonly cyBeside: number;
  readonly other: number;
  /** How many words have a letter. */
  readonly words: number;
  readonly letters: number;
  readonly foreignLetters: number;
};

type Side = 'en' | 'enBeside' | 'cy' | 'cyBeside' | 'other';

/** `small` where the word weighs as much with a capital: a small word is seldom part of a name. */
type Sign = { readonly side: Side; readonly weight: number; readonly small: boolean };

// Small words are the best evidence. Another word may be a loan, and with a capital it may be part of a name ("Pelham
// Hall", "Ysgol Bro Wen").
const SMALL = 3;
const USUAL = 2;
const NAME = 1;

const signsOf = (side: Side, weight: number, words: Iterable<string>): readonly (readonly [string, Sign])[] =>
  Array.from(words, (word) => [word, { side, weight, small: weight === SMALL && side !== 'other' }]);

// Last given first: a word in two lists counts for the later one here.
const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ...signsOf('en', USUAL, COMMON_WORDS),
  ...signsOf('en', USUAL, CONNECTING_WORDS),
  ...signsOf('en', USUAL, ENGLISH_TOPICS),
  ...signsOf('en', USUAL, ENGLISH_SMALL),
  ...signsOf('other', USUAL, OTHER_TOPICS),
  ...signsOf('other', SMALL, OTHER),
  ...signsOf('cyBeside', NAME, WEAK_WELSH),
  ...signsOf('cy', USUAL, WELSH_TOPICS),
  ...signsOf('cy', NAME, WELSH_GREETINGS),
  ...signsOf('cy', SMALL, WELSH),
  ...signsOf('enBeside', NAME, SHARED),
  ...signsOf('en', SMALL, ENGLISH),
]);

const shape = (side: Side): Sign => ({ side, weight: USUAL, small: false });
const EN = shape('en');
const CY = shape('cy');
const OTHER_SHAPE = shape('other');

type Shapes = readonly (readonly [RegExp, Sign])[];

const ACCENTED: Shapes = [
  [/[ŵŷ]/, CY],
  [/^(?:l|d|qu)'[à-ÿ]|[ąćęłńśźżčďěňřšťůžğışțșőűßñãõøåœđðþ¿¡ăìòù]/, OTHER_SHAPE],
  [/[áéíóúàèêâîôûëïçöäü]/, { ...OTHER_SHAPE, weight: NAME }],
];

const APOSTROPHES: Shapes = [
  // "mae'r", "i'n", "a'u": no English contraction ends so.
  [/^(?!i'm$).*[a-zâêîôûŵŷ]'(?:r|n|u|ch|w|th|m|i)$/, CY],
  // French and Italian small words before a vowel.
  [/^(?:l|d|j|n|c|s|qu|dell|all|un)'[a-z]/, OTHER_SHAPE],
  [/[a-z]{2}(?:'s|s')$/, EN],
];

// Each has the forms of one language, or of languages that are near to each other: beginnings, endings and pairs of
// letters.
const SHAPES: Shapes = [
  [
    /..(?:wch|aeth)$|^ngh|.(?:wyr|odd|iau|iaid|ydd|ynnau|wyd)$|^(?:ll|dd|rh|gw)[^h].*[dfwyu]|^[^aeiou\d]*[^aeioutkfw]w[^aeiouwn\d]+$/,
    CY,
  ],
  [
    /sz(?:cz)?[aeiouy]|prz|[^t]cz[aeiouy]|rz[aeioy]|..(?:owa|ego|ych|ymi|anie|enie|cja|cji|osc|lny|lna|lne)$/,
    OTHER_SHAPE,
  ],
  [
    /..(?:ului|eaza|easca|atii|zione|zioni|ción|ciones|dades|mente|ungen|keit|heit|lich|liche|lichen|isch|ische|schaft|aient)$/,
    OTHER_SHAPE,
  ],
  [/..(?:acht|achd|aigh|aidh|eann|íonn|annan|aiche|adh)$|^(?:bhf|gc|bh|mh|fh)[a-zà-ú]{2}/, OTHER_SHAPE],
  [/aa.*(?:aa|a$)|(?:aan|aad|kaaga|daaga|lka|nka|rka)$|^waa/, OTHER_SHAPE],
  [/.{3}(?:ings?|ness|ships?|less|fully?|ally|ately|ently|ights?|ough|[^aeiouz]ed|ied|wards|body)$|^wh[aeiou]/, EN],
];

const ASCII = /^[\x20-\x7e]*$/;
const LETTER = /\p{L}/u;
const FOREIGN_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

// Longer words are no language's, and an expression would take long to search them.
const LONGEST = 30;

const shapesOf = (lower: string, isAscii: boolean): Shapes => [
  ...(lower.includes("'") ? APOSTROPHES : []),
  ...(isAscii ? [] : ACCENTED),
  ...SHAPES,
];

const signOf = (lower: string, isAscii: boolean): Sign | undefined => {
  const sign = SIGNS.get(lower);
  if (sign || lower.length < 3 || lower.length > LONGEST) return sign;
  return shapesOf(lower, isAscii).find(([form]) => form.test(lower))?.[1];
};

type Evidence = {
  readonly sign: Sign | undefined;
  readonly isForeign: boolean;
  readonly isWord: boolean;
  readonly letters: number;
};

// A mark before the first letter is part of the sign before it: “↚” is an arrow and a mark where it is decomposed.
const LEADING_MARKS = /^\p{M}+/u;

const evidenceOf = remember((lower): Evidence => {
  if (!LETTER.test(lower)) return { sign: undefined, isForeign: false, isWord: false, letters: 0 };
  const isAscii = ASCII.test(lower);
  const letters = isAscii ? lower.length : lower.replace(LEADING_MARKS, '').length;
  if (!isAscii && FOREIGN_SCRIPT.test(lower)) return { sign: undefined, isForeign: true, isWord: true, letters };
  // Letters made to look bold or wide are read as those they stand for.
  const plain = isAscii ? lower : lower.normalize('NFKC').toLowerCase();
  return { sign: signOf(plain, isAscii), isForeign: false, isWord: true, letters };
}, 5_000);

const CAPITALISED = /^\p{Lu}(?!\p{M}*\p{Lu})/u;

// The first word of a line has its capital from its place, and a word in capitals is seldom a name.
const weigh = ({ weight, small }: Sign, { text, lower }: Word, isFirst: boolean): number =>
  small || isFirst || weight <= NAME || text === lower || !CAPITALISED.test(text) ? weight : NAME;

const nothing = () => ({ en: 0, enBeside: 0, cy: 0, cyBeside: 0, other: 0, words: 0, letters: 0, foreignLetters: 0 });

/** Adds up the evidence that the words of a text give. */
export const countLanguageWords = (words: readonly Word[]): LanguageCounts => {
  const tally = nothing();
  for (const word of words) {
    const { lower } = word;
    const { sign, isForeign, isWord, letters } = evidenceOf(lower);
    if (!isWord) continue;
    if (sign) tally[sign.side] += weigh(sign, word, tally.words === 0);
    tally.words++;
    tally.letters += letters;
    if (isForeign) tally.foreignLetters += letters;
  }
  return tally;
};

const KEYS = Object.keys(nothing()) as readonly (keyof LanguageCounts)[];

/** Adds up the evidence of several texts. */
export const sumLanguageCounts = (tallies: readonly LanguageCounts[]): LanguageCounts => {
  const sum = nothing();
  for (const tally of tallies) {
    for (const key of KEYS) sum[key] += tally[key];
  }
  return sum;
};

// A text of names and words unknown to us is not English because of one word that is.
const WORDS_A_WEIGHT = 4;

const englishWeight = ({ en, enBeside }: LanguageCounts): number => (en >= USUAL ? en + enBeside : en);

// One Welsh word is often a greeting or a name in an English post, so short words weigh in beside more.
const welshWeight = ({ en, cy, cyBeside }: LanguageCounts): number =>
  cy > USUAL || (en === 0 && cy > 0) ? cy + cyBeside : cy;

/** Detects the language from the evidence; null if there is too little. */
export const detectLanguage = (tally: LanguageCounts): Language | null => {
  if (tally.foreignLetters * 2 > tally.letters) return 'other';
  const { other } = tally;
  const en = englishWeight(tally);
  const cy = welshWeight(tally);
  if (cy > en && cy >= other) return 'cy';
  if (other > 0 && other >= en) return 'other';
  return en >= USUAL && en * WORDS_A_WEIGHT >= tally.words ? 'en' : null;
};
