import type { Word } from '../text/span.ts';
import { assertFew, expandPhrase } from '../text/expand-phrase.ts';
import {
  endOf,
  firstWord,
  ownerOf,
  partsOf,
  standsAt,
  type Phrase,
  type PhraseMatch,
  type PhraseParts,
  type Place,
} from './phrase.ts';
import { variantsFrom } from './phrase-variants.ts';

/** A text and its words. */
export type WordsOfText = { readonly text: string; readonly words: readonly Word[] };

type Found = PhraseMatch<unknown>;
/** What was found of each list, by the number of the list. At one word the longest phrase comes first. */
type FoundByList = (Found[] | undefined)[];

/** A phrase as it was given; with `choices`, written as lib/text/expand-phrase.ts has it. */
type Filed = { readonly phrase: Phrase<unknown>; readonly list: number; readonly choices: boolean };

type Entry = { readonly list: number; readonly value: unknown; readonly parts: PhraseParts };

/** The phrases that begin with one word: those of one word, and the others by their second word in lower case. */
type Entries = { readonly alone: readonly Entry[]; readonly longer: ReadonlyMap<string, readonly Entry[]> };

/**
 * One table of phrases for several lists, so that all of them are found by going through the words of a draft once. The
 * time depends on the draft, not on the lists.
 */
export type PhraseIndex = {
  /** Adds a list of phrases; the function returned gives those of this list that stand in a text. */
  readonly add: (phrases: readonly Phrase<unknown>[], choices: boolean) => (text: WordsOfText) => readonly Found[];
};

/** The words that a phrase may begin with. Throws where it may be without a word. */
const openingsOf = (text: string, choices: boolean): readonly string[] => {
  const assertWord = (one: string): string => {
    const word = firstWord(one);
    if (word === '') throw new Error(`A phrase needs a word: "${one}"`);
    return word;
  };
  if (!choices || (text.trim() !== '' && !text.includes('|'))) return [assertWord(text)];
  assertFew(text);
  const openings = new Set<string>();
  for (const place of text.split(' ')) {
    const words = place.split('|').map(firstWord);
    for (const word of words) if (word !== '') openings.add(word);
    if (!words.includes('')) return [...openings];
  }
  for (const one of expandPhrase(text)) assertWord(one);
  return [...openings];
};

const stands = (place: Place | undefined, word: string): boolean =>
  typeof place === 'string' ? place.toLowerCase() === word : place?.has(word) === true;

const bySecondWord = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const second = entry.parts.words[1]!;
    for (const word of typeof second === 'string' ? [second.toLowerCase()] : second) {
      const same = found.get(word);
      if (same) same.push(entry);
      else found.set(word, [entry]);
    }
  }
  return found;
};

const takeApart = (filed: readonly Filed[], opening: string): Entries => {
  const entries = filed
    .flatMap(({ phrase: { text, value, caseSensitive }, list, choices }) =>
      (choices ? variantsFrom(text, opening, caseSensitive) : [partsOf(text, caseSensitive)]).map((parts) => ({
        list,
        value,
        parts,
      })),
    )
    .filter(({ parts: { words } }) => stands(words[0], opening))
    // The longest first; those of equal length stay in the order in which they were given.
    .sort((a, b) => b.parts.words.length - a.parts.words.length || b.parts.tail.length - a.parts.tail.length);
  const [alone, longer] = [true, false].map((one) => entries.filter(({ parts }) => one === (parts.words.length === 1)));
  return { alone: alone!, longer: bySecondWord(longer!) };
};

const NONE: readonly Found[] = [];

/** The phrases that begin with one word: as they were given, until the word is met, and then taken apart. */
type Opening = { readonly filed: Filed[]; entries: Entries | null };

const findAt = ({ text, words }: WordsOfText, at: number, entries: readonly Entry[], found: FoundByList): void => {
  for (const { list, value, parts } of entries) {
    if (!standsAt(text, words, at, parts)) continue;
    const last = at + parts.words.length - 1;
    const start = words[at]!.start - parts.head.length;
    (found[list] ??= []).push({ value, first: at, last, start, end: endOf(words[last]!, parts) });
  }
};

const NO_ENTRIES: readonly Entry[] = [];

/** Adds the phrases that stand at a word and begin with it, the longest first. */
const findFrom = (given: WordsOfText, at: number, { alone, longer }: Entries, found: FoundByList): void => {
  const second = longer.size > 0 ? given.words[at + 1]?.lower : undefined;
  if (second !== undefined) {
    findAt(given, at, longer.get(second) ?? NO_ENTRIES, found);
    // The last word of a phrase may be a possessive.
    if (second.endsWith("'s")) findAt(given, at, longer.get(second.slice(0, -2)) ?? NO_ENTRIES, found);
  }
  findAt(given, at, alone, found);
};

/** Creates an empty table. */
const createPhraseIndex = (): PhraseIndex => {
  const openings = new Map<string, Opening>();
  let lists = 0;
  let latest: { readonly words: readonly Word[]; readonly lists: number; readonly found: FoundByList } | undefined;

  const findWith = (given: WordsOfText, at: number, word: string, found: FoundByList): void => {
    const opening = openings.get(word);
    if (opening) findFrom(given, at, (opening.entries ??= takeApart(opening.filed, word)), found);
  };
  const findAll = (given: WordsOfText): FoundByList => {
    const found: FoundByList = [];
    for (let at = 0; at < given.words.length; at++) {
      const { lower } = given.words[at]!;
      findWith(given, at, lower, found);
      const owner = ownerOf(lower);
      if (owner !== null) findWith(given, at, owner, found);
    }
    return found;
  };
  const file = (word: string, filed: Filed): void => {
    const opening = openings.get(word);
    if (!opening) openings.set(word, { filed: [filed], entries: null });
    else {
      opening.filed.push(filed);
      opening.entries = null;
    }
  };

  return {
    add: (phrases, choices) => {
      const list = lists++;
      for (const phrase of phrases) {
        for (const word of openingsOf(phrase.text, choices)) file(word, { phrase, list, choices });
      }
      return (given) => {
        // All lists are asked about one text in turn.
        if (latest?.words !== given.words || latest.lists !== lists)
          latest = { words: given.words, lists, found: findAll(given) };
        return latest.found[list] ?? NONE;
      };
    },
  };
};

let shared: PhraseIndex | null = null;

/** The table that lists now being built share; a new one where none is shared. */
export const phraseIndex = (): PhraseIndex => shared ?? createPhraseIndex();

/** Runs a function; all lists of phrases that it builds share one table. Returns what it returns. */
export const sharePhraseIndex = <T>(build: () => T): T => {
  const before = shared;
  shared = createPhraseIndex();
  try {
    return build();
  } finally {
    shared = before;
  }
};
