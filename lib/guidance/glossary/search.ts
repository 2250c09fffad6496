import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Entry } from './entry.ts';
import type { MatchedWords } from './highlight.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import { similarEntries } from './similar-entries.ts';

/** An entry that was found, the other name it was found by, if it was, and what to mark in its texts. */
export type FoundEntry = { readonly entry: Entry; readonly by: string | null; readonly matched: MatchedWords };

/** `near`: where nothing was found, entries spelt a little like it. */
export type SearchResults = { readonly found: readonly FoundEntry[]; readonly near: readonly Entry[] };
export type Search = (typed: string) => SearchResults;

const MAX_SHOWN = 30;
const MAX_SIMILAR = 4;
/** UTF-16 units of a search that are looked at. */
const LONGEST = 100;

/** Words of a question that say nothing of what it is about. */
const STOP_WORDS = new Set(
  'a an and are beth can do does explain for how i in is it mean meaning means define definition my of on or should the to u was we what whats when which who why you yw your ystyr'.split(
    ' ',
  ),
);

/** Words that matter; all of them where none does. */
const typedWords = (typed: string): readonly string[] => {
  const words = foldedWords(typed).map(({ word }) => word);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
};

/**
 * A letter may be off in a word of four, two in one of six, as when they changed places; shorter words are too much
 * like each other.
 */
const maxEdits = (word: string): number | false => (word.length < 4 ? false : word.length < 6 ? 1 : 2);

const BOOST = { name: 8, nameJoined: 12, others: 5, othersJoined: 10, tags: 1, texts: 1 };
const JOINED = ['nameJoined', 'othersJoined'];
const NAMES = ['name', 'others'];
const SPACED = [...NAMES, 'tags', 'texts'];

const documentOf = ({ name, others, tags, texts }: Entry, id: number) => ({
  id,
  name: [name],
  others,
  // 'hash tag' finds Hashtag, and 'altext' Alt text.
  nameJoined: [fold(name)],
  othersJoined: others.map(fold),
  tags,
  texts,
});

/** How well a name answers what was typed: 0 it is the very word, 1 it begins so, 2 neither. */
const fit = (name: string, joined: string): number => {
  const folded = fold(name);
  return folded === joined ? 0 : folded.startsWith(joined) ? 1 : 2;
};

/**
 * Order before the library's own score: the word itself, then its other names, then words that begin so. `wholes`: the
 * search with and without its fillers.
 */
const rankOf = ({ name, others }: Entry, wholes: readonly string[]): number => {
  const best = (names: readonly string[]): number =>
    Math.min(2, ...names.flatMap((one) => wholes.map((whole) => fit(one, whole))));
  return Math.min(best([name]) * 2, best(others) * 2 + 1, 4);
};

/** A term answers in a line what an article answers in several, so of two that fit alike it comes first. */
const scoreOf = ({ kind }: Entry, { score }: SearchResult): number => (kind === 'term' ? 1.6 * score : score);

const foundBy = ({ name, others }: Entry, joined: string, { match }: SearchResult): string | null => {
  const fields = new Set(Object.values(match).flat());
  if (fit(name, joined) < 2) return null;
  const best = others.toSorted((one, other) => fit(one, joined) - fit(other, joined))[0];
  if (best !== undefined && fit(best, joined) < 2) return best;
  if (fields.has('name') || fields.has('nameJoined') || !(fields.has('others') || fields.has('othersJoined')))
    return null;
  return (
    others.find((other) =>
      [fold(other), ...foldedWords(other).map(({ word }) => word)].some((word) => word in match),
    ) ?? null
  );
};

const indexOf = (entries: readonly Entry[]): MiniSearch<ReturnType<typeof documentOf>> => {
  const index = new MiniSearch<ReturnType<typeof documentOf>>({
    fields: [...SPACED, ...JOINED],
    // Fields are lists of texts; a joined one is a word by itself.
    extractField: (entry, field) => (field === 'id' ? entry.id : entry[field as keyof typeof BOOST].join(' \n ')),
    tokenize: (text) => foldedWords(text).map(({ word }) => word),
    processTerm: (word) => word,
  });
  index.addAll(entries.map(documentOf));
  return index;
};

/**
 * Searches all that can be looked up: by name, other names and text, forgiving about spelling and content with the
 * beginning of a word. The index is built for the first search, because it takes time.
 */
export const createSearch = (entries: readonly Entry[]): Search => {
  let built: ReturnType<typeof indexOf> | undefined;

  return (typed) => {
    const words = typedWords(typed.slice(0, LONGEST));
    const joined = words.join('');
    const wholes = [joined, fold(typed.slice(0, LONGEST))];
    if (joined === '') return { found: [], near: [] };
    const options = { boost: BOOST, prefix: true, fuzzy: maxEdits, weights: { fuzzy: 0.35, prefix: 0.6 } };
    const ask = (combineWith: 'AND' | 'OR'): readonly SearchResult[] => {
      const query: Query = {
        combineWith: 'OR',
        queries: [
          { queries: [...words], fields: NAMES, combineWith },
          // Running text holds so many words that two letters off would be chance.
          { queries: [...words], fields: SPACED, combineWith, fuzzy: (word) => Math.min(1, Number(maxEdits(word))) },
          { queries: [joined], fields: JOINED },
        ],
      };
      return (built ??= indexOf(entries)).search(query, options);
    };
    const all = ask('AND');
    const results = all.length > 0 ? all : ask('OR');
    const found = results
      .map((result) => ({ result, entry: entries[result.id as number]! }))
      .toSorted(
        (one, other) =>
          rankOf(one.entry, wholes) - rankOf(other.entry, wholes) ||
          scoreOf(other.entry, other.result) - scoreOf(one.entry, one.result),
      )
      .slice(0, MAX_SHOWN)
      .map(({ result, entry }): FoundEntry => ({
        entry,
        by: foundBy(entry, joined, result),
        matched: { typed: words, found: new Set(result.terms) },
      }));
    return { found, near: found.length > 0 ? [] : similarEntries(entries, joined, MAX_SIMILAR) };
  };
};
