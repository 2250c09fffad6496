import type { Draft } from './draft.ts';
import type { Span, Word } from '../text/span.ts';
import { straightApostrophes } from '../text/words.ts';
import { ownerOf, phraseIndex } from './phrase-index.ts';

/** A phrase found in a draft: its value, and which of `draft.words` it covers (`last` inclusive). */
export type PhraseMatch<Value> = Span & { readonly value: Value; readonly first: number; readonly last: number };

export type Phrase<Value> = { readonly text: string; readonly value: Value; readonly caseSensitive?: boolean };

type Candidate<Value> = {
  readonly value: Value;
  readonly words: readonly string[];
  /** The second word in lower case, or ''. */
  readonly second: string;
  readonly gaps: readonly string[];
  readonly head: string;
  readonly tail: string;
  readonly caseSensitive: boolean;
};

const aWord = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const looseGap = /^[ \u00a0-]$/;
/** Spaces of every width, hyphens, and the blank Braille pattern, which looks like a space. */
const looseSign = /[\t\p{Zs}\u2800\u2010-\u2012\ufe63\uff0d-]/u;

const plain = straightApostrophes;

const NONE: readonly PhraseMatch<never>[] = [];

const prepare = <Value>(phrase: Phrase<Value>): Candidate<Value> => {
  const found = [...phrase.text.matchAll(aWord)];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) throw new Error(`A phrase needs a word: "${phrase.text}"`);
  const end = (match: RegExpExecArray) => match.index + match[0].length;
  return {
    value: phrase.value,
    words: found.map(([word]) => plain(phrase.caseSensitive ? word : word.toLowerCase())),
    second: plain(found[1]?.[0].toLowerCase() ?? ''),
    gaps: found.slice(1).map((next, i) => phrase.text.slice(end(found[i]!), next.index)),
    head: phrase.text.slice(0, first.index),
    tail: phrase.text.slice(end(last)),
    caseSensitive: phrase.caseSensitive ?? false,
  };
};

/** A space in a phrase also matches a hyphen, and a hyphen a space; other characters match only themselves. */
const sameGap = (text: string, start: number, end: number, gap: string): boolean => {
  if (!looseGap.test(gap)) return text.slice(start, end) === gap;
  if (start === end) return false;
  // Between two words an en dash without spaces is a long hyphen.
  if (end - start === 1 && text[start] === '–') return true;
  for (let i = start; i < end; i++) {
    if (text[i] !== ' ' && !looseSign.test(text[i]!)) return false;
  }
  return true;
};

/** Whether a word is one of a phrase; the last may be a possessive. */
const isWord = (
  word: Word,
  expected: string,
  { caseSensitive, tail }: Candidate<unknown>,
  isLast: boolean,
): boolean => {
  const written = caseSensitive ? plain(word.text) : word.lower;
  return written === expected || (isLast && tail === '' && written === `${expected}'s`);
};

/** Whether all of a candidate is there, if its first word is, in any case. */
const fits = <Value>(text: string, words: readonly Word[], at: number, candidate: Candidate<Value>): boolean => {
  const last = candidate.words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = words[at + i];
    if (!word || !isWord(word, candidate.words[i]!, candidate, i === last)) return false;
    if (i > 0 && !sameGap(text, words[at + i - 1]!.end, word.start, candidate.gaps[i - 1]!)) return false;
  }
  return text.endsWith(candidate.head, words[at]!.start) && text.startsWith(candidate.tail, words[at + last]!.end);
};

/** Where a phrase ends: the ’s of a possessive is not part of it. */
const endOf = <Value>(word: Word, { words, tail }: Candidate<Value>): number => {
  const isPossessive = tail === '' && word.lower.length === words.at(-1)!.length + 2 && ownerOf(word.lower) !== null;
  return isPossessive ? word.end - 2 : word.end + tail.length;
};

/**
 * Builds one look-up of whole words and phrases, in any case unless told otherwise; the longest phrase at a place
 * wins and none overlap, unless `overlapping` asks for all. Signs at a phrase's ends ("e.g.") belong to it. The time
 * depends on the draft, not on the list.
 */
export const createPhraseFinder = <Value>(
  phrases: readonly Phrase<Value>[],
  { overlapping = false }: { readonly overlapping?: boolean } = {},
): ((draft: Draft) => readonly PhraseMatch<Value>[]) => {
  const byFirstWord = new Map<string, Candidate<Value>[]>();
  for (const phrase of phrases) {
    const candidate = prepare(phrase);
    const key = candidate.words[0]!.toLowerCase();
    const group = byFirstWord.get(key);
    if (group) group.push(candidate);
    else byFirstWord.set(key, [candidate]);
  }
  const size = ({ words, tail }: Candidate<Value>) => words.length * 100 + tail.length;
  for (const group of byFirstWord.values()) group.sort((a, b) => size(b) - size(a));
  const openingsIn = phraseIndex().add(byFirstWord);

  return ({ text, words }) => {
    const openings = openingsIn(words);
    if (openings === undefined) return NONE;
    const found: PhraseMatch<Value>[] = [];
    let free = 0;
    for (const { first, group } of openings) {
      if (first < free) continue;
      const next = words[first + 1]?.lower ?? '';
      for (const candidate of group) {
        // Most phrases that begin with “the” differ in the next word, so that is looked at first.
        if (!next.startsWith(candidate.second) || !fits(text, words, first, candidate)) continue;
        const last = first + candidate.words.length - 1;
        const start = words[first]!.start - candidate.head.length;
        found.push({ value: candidate.value, first, last, start, end: endOf(words[last]!, candidate) });
        if (overlapping) continue;
        free = last + 1;
        break;
      }
    }
    return found;
  };
};
