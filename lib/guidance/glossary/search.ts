import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Entry } from './entry.ts';
import type { MatchedWords } from './highlight.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import { asksAboutProduct, createHelpFit, type HelpFit } from './help-fit.ts';
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
  [
    'a an and any anyone are be been can could define definition did do does explain for from get has have how i if in',
    'is it its let make me mean meaning means my of on or our please should that the them there these they this those',
    'to u us want was we what whats when where which who why will with would you your',
    'a alla beth ble eich ei fy gallu gyda mae nad nid o pam pwy sut sy syn ydy yn yr y yw ystyr',
  ].flatMap((line) => line.split(' ')),
);

/** Words that matter; all of them where none does. `telling`: whether any does. */
const typedWords = (typed: string): { readonly words: readonly string[]; readonly telling: boolean } => {
  const words = foldedWords(typed).map(({ word }) => word);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? { words: telling, telling: true } : { words, telling: false };
};

/**
 * A letter may be off in a word of four, two in one of six, as when they changed places; shorter words are too much
 * like each other.
 */
const maxEdits = (word: string): number | false => (word.length < 4 ? false : word.length < 6 ? 1 : 2);

/** A search: its words that matter, the whole with and without its fillers, and whether it is about the product. */
type Asked = { readonly words: readonly string[]; readonly wholes: readonly string[]; readonly product: boolean };

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

/**
 * The same with the answers about Countersign. One that is called exactly so comes before a term's other name. One that
 * knows all the words comes first where the question is about the product, else behind what is called so.
 */
const rankWithHelp = (entry: Entry, { fit: helps }: HelpFit, { words, wholes, product }: Asked): number => {
  const named = rankOf(entry, wholes);
  if (helps === 3 || (helps === 2 && !product)) return named;
  if (named === 1) return product ? -2 : 0.5;
  // One word alone, such as “post”, says too little.
  if (product && helps < 2 && words.length > 1) return helps - 2;
  return Math.min(named, 3 + (helps + 1) / 4);
};

/** What was found, with its place in the order: `rank` first, then `share`, then `score`. */
type Ranked = FoundEntry & { readonly rank: number; readonly share: number; readonly score: number };

const inOrder = (one: Ranked, other: Ranked): number =>
  one.rank - other.rank || other.share - one.share || other.score - one.score;

/** A term answers in a line what an article answers in several, so of two that fit alike it comes first. */
const scoreOf = ({ kind }: Entry, { score }: SearchResult): number => (kind === 'term' ? 1.6 * score : score);

const foundBy = ({ kind, name, others }: Entry, joined: string, { match }: SearchResult): string | null => {
  // What people may type for an answer is not another name of it.
  if (kind === 'help') return null;
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
  const fitsFor = createHelpFit(entries);
  const help = entries.filter(({ kind }) => kind === 'help');

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

  /** Answers about Countersign that fit the question, but are worded otherwise. */
  const alsoHelpful = (
    known: readonly Ranked[],
    asked: Asked,
    helpFit: (entry: Entry) => HelpFit,
  ): readonly Ranked[] => {
    const there = new Set(known.map(({ entry }) => entry));
    return help
      .filter((entry) => !there.has(entry))
      .map((entry) => ({ entry, fit: helpFit(entry) }))
      .filter(({ fit: { fit: helps } }) => helps < (asked.product ? 3 : 2))
      .map(({ entry, fit: helps }) => ({
        entry,
        by: null,
        matched: { typed: asked.words, found: new Set() },
        rank: rankWithHelp(entry, helps, asked),
        share: helps.share,
        score: 0,
      }));
  };

  return (typed) => {
    const short = typed.slice(0, LONGEST);
    const { words, telling } = typedWords(short);
    const joined = words.join('');
    if (joined === '') return { found: [], near: [] };
    const asked = { words, wholes: [joined, fold(short)], product: telling && asksAboutProduct(short) };
    const helpFit = fitsFor(words);
    const all = ask(words, 'AND');
    const ranked = (all.length > 0 ? all : ask(words, 'OR')).map((result): Ranked => {
      const entry = entries[result.id as number]!;
      const helps = helpFit(entry);
      return {
        entry,
        by: foundBy(entry, joined, result),
        matched: { typed: words, found: new Set(result.terms) },
        rank: rankWithHelp(entry, helps, asked),
        share: helps.share,
        score: scoreOf(entry, result),
      };
    });
    const found = [...ranked, ...alsoHelpful(ranked, asked, helpFit)].toSorted(inOrder).slice(0, MAX_SHOWN);
    return { found, near: found.length > 0 ? [] : similarEntries(entries, joined, MAX_SIMILAR) };
  };
};
