import type { Draft, Span, Word } from './draft.ts';

/** A phrase found in a draft: what it was filed under, and which of `draft.words` it covers (`last` inclusive). */
export type Found<Value> = Span & { readonly value: Value; readonly first: number; readonly last: number };

export type Phrase<Value> = { readonly text: string; readonly value: Value; readonly caseSensitive?: boolean };

type Candidate<Value> = {
  readonly value: Value;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly head: string;
  readonly tail: string;
  readonly caseSensitive: boolean;
};

const aWord = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const looseGap = /^[ \u00a0-]$/;

const plain = (text: string) => text.replaceAll('’', "'");

const prepare = <Value>(phrase: Phrase<Value>): Candidate<Value> => {
  const found = [...phrase.text.matchAll(aWord)];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) throw new Error(`A phrase needs a word: "${phrase.text}"`);
  const end = (match: RegExpExecArray) => match.index + match[0].length;
  return {
    value: phrase.value,
    words: found.map(([word]) => plain(phrase.caseSensitive ? word : word.toLowerCase())),
    gaps: found.slice(1).map((next, i) => phrase.text.slice(end(found[i]!), next.index)),
    head: phrase.text.slice(0, first.index),
    tail: phrase.text.slice(end(last)),
    caseSensitive: phrase.caseSensitive ?? false,
  };
};

/** A space in a phrase also stands for a hyphen, and a hyphen for a space; other signs only for themselves. */
const sameGap = (text: string, start: number, end: number, gap: string): boolean => {
  if (!looseGap.test(gap)) return text.slice(start, end) === gap;
  if (start === end) return false;
  for (let i = start; i < end; i++) {
    const sign = text[i];
    if (sign !== ' ' && sign !== '\u00a0' && sign !== '-' && sign !== '\u2010' && sign !== '\u2011') return false;
  }
  return true;
};

const fits = <Value>(text: string, words: readonly Word[], at: number, candidate: Candidate<Value>): boolean => {
  for (let i = 0; i < candidate.words.length; i++) {
    const word = words[at + i];
    if (!word) return false;
    if ((candidate.caseSensitive ? plain(word.text) : word.lower) !== candidate.words[i]) return false;
    if (i > 0 && !sameGap(text, words[at + i - 1]!.end, word.start, candidate.gaps[i - 1]!)) return false;
  }
  return (
    text.endsWith(candidate.head, words[at]!.start) &&
    text.startsWith(candidate.tail, words[at + candidate.words.length - 1]!.end)
  );
};

/**
 * Builds one look-up of whole words and phrases, in any case unless told otherwise; the longest phrase at a place
 * wins and none overlap. Signs at a phrase's ends ("e.g.") belong to it. The time depends on the draft, not on the list.
 */
export const phraseFinder = <Value>(phrases: readonly Phrase<Value>[]): ((draft: Draft) => readonly Found<Value>[]) => {
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

  return ({ text, words }) => {
    let found: Found<Value>[] | undefined;
    for (let first = 0; first < words.length; first++) {
      const candidate = byFirstWord.get(words[first]!.lower)?.find((one) => fits(text, words, first, one));
      if (!candidate) continue;
      const last = first + candidate.words.length - 1;
      const start = words[first]!.start - candidate.head.length;
      (found ??= []).push({ value: candidate.value, first, last, start, end: words[last]!.end + candidate.tail.length });
      first = last;
    }
    return found ?? [];
  };
};
