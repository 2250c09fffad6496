import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Entry } from './entry.ts';
import type { MatchedWords } from './highlight.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import { type FoldedNames, foldNames, foundBy, kindWeight, rankOf } from './rank.ts';
import { createNameFit } from './name-fit.ts';
import { type Wish, wishOf, wordsThatMatter } from './search-words.ts';
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

/**
 * A letter may be off in a word of four, two in one of six, as when they changed places; shorter words are too much
 * like each other.
 */
const maxEdits = (word: string): number | false => (word.length < 4 ? false : word.length < 6 ? 1 : 2);

const BOOST = { name: 8, nameJoined: 12, others: 5, asked: 5, othersJoined: 10, tags: 1, texts: 1 };
const JOINED = ['nameJoined', 'othersJoined'];
const NAMES = ['name', 'others'];
// What people may type for an answer is so much that two letters off would be chance in it too.
const SPACED = [...NAMES, 'asked', 'tags', 'texts'];

const documentOf = ({ kind, name, others, tags, texts }: Entry, id: number) => ({
  id,
  name: [name],
  others: kind === 'help' ? [] : others,
  asked: kind === 'help' ? others : [],
  // 'hash tag' finds Hashtag, and 'altext' Alt text.
  nameJoined: [fold(name)],
  othersJoined: others.map(fold),
  tags,
  texts,
});

/** What was found, with its place in the order: `rank` first, then `share`, then `score`. */
type Ranked = {
  readonly entry: Entry;
  readonly result: SearchResult | undefined;
  readonly rank: number;
  readonly share: number;
  readonly score: number;
};

const inOrder = (one: Ranked, other: Ranked): number =>
  one.rank - other.rank || other.share - one.share || other.score - one.score;

/** A search as it is compared: all its words, those that matter, these joined, and what it may be the name of. */
type Asked = {
  readonly folded: readonly string[];
  readonly words: readonly string[];
  readonly joined: string;
  readonly wholes: readonly string[];
  readonly wish: Wish;
};

const readQuestion = (typed: string): Asked => {
  const folded = foldedWords(typed).map(({ word }) => word);
  const words = wordsThatMatter(folded);
  const joined = words.join('');
  const wish = wishOf(folded);
  // “Can I use emoji” does not ask what an emoji is, though that is its one word that matters.
  const wholes = wish.whatToDo && !wish.meaning ? [fold(typed)] : [joined, fold(typed)];
  return { folded, words, joined, wholes, wish };
};

/** How much the library's score, which reads the texts too, counts beside how well the names fit. */
const BY_TEXT = 0.35;
/** The same where several words are together in a few entries only: they were read there. */
const BY_RARE_TEXT = 2;
const isRare = (words: readonly string[], having: readonly SearchResult[]): boolean =>
  words.length > 3 ? having.length <= 3 : words.length === 3 && having.length === 1;

/**
 * How well an entry fits, by its names and by the library's score.
 *
 * @param all what has all the words, best first
 */
const createShareOf = (
  { words, wish }: Asked,
  fits: ReadonlyMap<Entry, number>,
  all: readonly SearchResult[],
): ((entry: Entry, score: number) => number) => {
  const best = all[0]?.score ?? 1;
  const most = Math.max(0, ...fits.values());
  const byText = ((isRare(words, all) ? BY_RARE_TEXT : BY_TEXT) * most) / best;
  return (entry, score) => ((fits.get(entry) ?? 0) + byText * score) * kindWeight(entry, wish, words.length);
};

const toFound = ({ entry, result }: Ranked, { joined, words }: Asked): FoundEntry => ({
  entry,
  by: result ? foundBy(entry, joined, result.match) : null,
  matched: { typed: words, found: new Set(result?.terms) },
});

const OPTIONS = { boost: BOOST, prefix: true, fuzzy: maxEdits, weights: { fuzzy: 0.35, prefix: 0.6 } };

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
  const fitOf = createNameFit(entries);
  let names: ReadonlyMap<Entry, FoldedNames> | undefined;

  const ask = (words: readonly string[], combineWith: 'AND' | 'OR'): readonly SearchResult[] => {
    const query: Query = {
      combineWith: 'OR',
      queries: [
        { queries: [...words], fields: NAMES, combineWith },
        // Running text holds so many words that two letters off would be chance.
        { queries: [...words], fields: SPACED, combineWith, fuzzy: (word) => Math.min(1, Number(maxEdits(word))) },
        { queries: [words.join('')], fields: JOINED },
      ],
    };
    return (built ??= indexOf(entries)).search(query, OPTIONS);
  };

  return (typed) => {
    const asked = readQuestion(typed.slice(0, LONGEST));
    if (asked.joined === '') return { found: [], near: [] };
    const fits = fitOf(asked.folded);
    const all = ask(asked.words, 'AND');
    const results = all.length > 0 || fits.size > 0 ? all : ask(asked.words, 'OR');
    const byEntry = new Map(results.map((result) => [entries[result.id as number]!, result]));
    const shareOf = createShareOf(asked, fits, all);
    const known = (names ??= new Map(entries.map((entry) => [entry, foldNames(entry)])));
    const found = [...new Set([...byEntry.keys(), ...fits.keys()])]
      .map((entry): Ranked => {
        const result = byEntry.get(entry);
        const score = result?.score ?? 0;
        const rank = rankOf(entry.kind, known.get(entry)!, asked.wholes);
        return { entry, result, rank, share: shareOf(entry, score), score };
      })
      .toSorted(inOrder)
      .slice(0, MAX_SHOWN)
      .map((ranked) => toFound(ranked, asked));
    return { found, near: found.length > 0 ? [] : similarEntries(entries, asked.joined, MAX_SIMILAR) };
  };
};
