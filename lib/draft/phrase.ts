import type { Span, Word } from '../text/span.ts';
import { straightApostrophes } from '../text/words.ts';

/** A phrase to look for, and what it stands for. */
export type Phrase<Value> = {
  readonly text: string;
  readonly value: Value;
  /** It is found in any case unless this is set. `if-capital`: in exactly this case if it has a capital letter. */
  readonly caseSensitive?: boolean | 'if-capital';
};

/** A phrase found in a draft: its value, and which of `draft.words` it covers (`last` inclusive). */
export type PhraseMatch<Value> = Span & { readonly value: Value; readonly first: number; readonly last: number };

/** One place of a phrase: a word, or any of several in lower case. */
export type Place = string | ReadonlySet<string>;

/** A phrase taken apart: its words, what is between them, and the signs at its ends. */
export type PhraseParts = {
  readonly words: readonly Place[];
  readonly gaps: readonly string[];
  readonly head: string;
  readonly tail: string;
  readonly caseSensitive: boolean;
};

const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*`;
const FIRST_WORD = new RegExp(WORD, 'u');
const EACH_WORD = new RegExp(WORD, 'gu');
const LOOSE_GAP = /^[ \u00a0-]$/;
/** Spaces of every width, hyphens, and the blank Braille pattern, which looks like a space. */
const LOOSE_SIGN = /[\t\p{Zs}\u2800\u2010-\u2012\ufe63\uff0d-]/u;

/** A word in small letters without accents, as most are: there is nothing to take apart. */
const PLAIN_WORD = /^[a-z\d]+(?:'[a-z\d]+)*$/;

/** Whether a text is one word in small letters without accents. */
export const isPlainWord = (text: string): boolean => PLAIN_WORD.test(text);

/** The first word of a text in lower case; '' where it has none. */
export const firstWord = (text: string): string =>
  isPlainWord(text) ? text : straightApostrophes(FIRST_WORD.exec(text)?.[0] ?? '').toLowerCase();

/** Takes a phrase that has a word apart. */
export const partsOf = (text: string, caseSensitive: Phrase<unknown>['caseSensitive'] = false): PhraseParts => {
  if (isPlainWord(text)) return { words: [text], gaps: [], head: '', tail: '', caseSensitive: caseSensitive === true };
  const isExact = caseSensitive === 'if-capital' ? text !== text.toLowerCase() : caseSensitive;
  const found = [...text.matchAll(EACH_WORD)];
  const starts = found.map(({ index }) => index);
  const ends = found.map(({ 0: word, index }) => index + word.length);
  return {
    words: found.map(([word]) => straightApostrophes(isExact ? word : word.toLowerCase())),
    gaps: starts.slice(1).map((start, at) => text.slice(ends[at], start)),
    head: text.slice(0, starts[0]),
    tail: text.slice(ends.at(-1)),
    caseSensitive: isExact,
  };
};

/** A space in a phrase also matches a hyphen, and a hyphen a space; other characters match only themselves. */
const isSameGap = (text: string, start: number, end: number, gap: string): boolean => {
  if (!LOOSE_GAP.test(gap)) return text.slice(start, end) === gap;
  if (start === end) return false;
  // Between two words an en dash without spaces is a long hyphen.
  if (end - start === 1 && text[start] === '–') return true;
  for (let at = start; at < end; at++) {
    if (text[at] !== ' ' && !LOOSE_SIGN.test(text[at]!)) return false;
  }
  return true;
};

/** Whether a word is another, or its possessive. */
const isPossessive = (word: string, of: string): boolean =>
  word.length === of.length + 2 && word.endsWith("'s") && word.startsWith(of);

/** Whether a word may stand at a place of a phrase; at the last, its possessive may too. */
const isWord = (word: Word, expected: Place, { caseSensitive, tail }: PhraseParts, isLast: boolean): boolean => {
  const written = caseSensitive ? straightApostrophes(word.text) : word.lower;
  const mayOwn = isLast && tail === '';
  if (typeof expected === 'string') return written === expected || (mayOwn && isPossessive(written, expected));
  return expected.has(written) || (mayOwn && written.endsWith("'s") && expected.has(written.slice(0, -2)));
};

/** Whether all of a phrase stands at a word of a text. */
export const standsAt = (text: string, words: readonly Word[], at: number, parts: PhraseParts): boolean => {
  const last = parts.words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = words[at + i];
    if (!word || !isWord(word, parts.words[i]!, parts, i === last)) return false;
    if (i > 0 && !isSameGap(text, words[at + i - 1]!.end, word.start, parts.gaps[i - 1]!)) return false;
  }
  return text.endsWith(parts.head, words[at]!.start) && text.startsWith(parts.tail, words[at + last]!.end);
};

/** Short forms with ’s that are no possessives: “here’s”. */
const CONTRACTED = new Set(
  "here's there's that's what's who's how's where's when's it's he's she's let's one's".split(' '),
);

/** The word of which another is the possessive: “chairman” of “chairman's”; null where it is none. */
export const ownerOf = (lower: string): string | null =>
  lower.endsWith("'s") && !CONTRACTED.has(lower) ? lower.slice(0, -2) : null;

/** Where a phrase that stands there ends: the ’s of a possessive is not part of it. */
export const endOf = (word: Word, { words, tail }: PhraseParts): number => {
  const expected = words.at(-1)!;
  const isOther = typeof expected === 'string' ? word.lower.length === expected.length + 2 : !expected.has(word.lower);
  const isOwner = tail === '' && isOther && ownerOf(word.lower) !== null;
  return isOwner ? word.end - 2 : word.end + tail.length;
};
