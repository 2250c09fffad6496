import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Term } from '../rule-set/schema.ts';
import type { Matched } from './highlight.ts';
import { fold, wordsOf } from './letters.ts';
import { nearest } from './near.ts';

/** A term that was found, the other name it was found by, if it was, and what to mark in its texts. */
export type Found = { readonly term: Term; readonly by: string | null; readonly matched: Matched };

/** `near`: where nothing was found, terms spelt a little like it. */
export type Answer = { readonly found: readonly Found[]; readonly near: readonly Term[] };
export type Search = (typed: string) => Answer;

const MOST = 30;
const NEAR = 4;
/** UTF-16 units of a search that are looked at. */
const LONGEST = 100;

/** Words of a question that say nothing of what it is about. */
const FILLERS = new Set(
  'a an and are beth can do does explain for how i in is it mean meaning means define definition my of on or should the to u was we what whats when which who why you yw your ystyr'.split(' '),
);

/** Every name of a term but its own. */
export const otherNames = ({ synonyms, oldNames, translations }: Term): readonly string[] =>
  [...synonyms, ...oldNames, ...Object.values(translations).flat()];

/** Words that matter; all of them where none does. */
const typedWords = (typed: string): readonly string[] => {
  const words = wordsOf(typed).map(({ word }) => word);
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
};

/** A letter may be off in a word of four, two in one of six, as when they changed places; shorter words are too much like each other. */
const offBy = (word: string): number | false => (word.length < 4 ? false : word.length < 6 ? 1 : 2);

const BOOST = { term: 8, termJoined: 12, names: 5, namesJoined: 10, tags: 1, definition: 1 };
const JOINED = ['termJoined', 'namesJoined'];
const NAMES = ['term', 'names'];
const SPACED = [...NAMES, 'tags', 'definition'];

const documentOf = (term: Term, id: number) => ({
  id,
  term: [term.term],
  names: otherNames(term),
  // 'hash tag' finds Hashtag, and 'altext' Alt text.
  termJoined: [fold(term.term)],
  namesJoined: otherNames(term).map(fold),
  tags: term.tags,
  definition: [term.definition],
});

/** How well a name answers what was typed: 0 it is the very word, 1 it begins so, 2 neither. */
const fit = (name: string, joined: string): number => {
  const folded = fold(name);
  return folded === joined ? 0 : folded.startsWith(joined) ? 1 : 2;
};

/** Order before the library's own score: the word itself, then its other names, then words that begin so. */
const rankOf = (term: Term, joined: string): number => {
  const own = fit(term.term, joined);
  const other = Math.min(2, ...otherNames(term).map((name) => fit(name, joined)));
  return Math.min(own * 2, other * 2 + 1, 4);
};

const foundBy = (term: Term, joined: string, { match }: SearchResult): string | null => {
  const fields = new Set(Object.values(match).flat());
  if (fit(term.term, joined) < 2) return null;
  const best = otherNames(term).toSorted((one, other) => fit(one, joined) - fit(other, joined))[0];
  if (best !== undefined && fit(best, joined) < 2) return best;
  if (fields.has('term') || fields.has('termJoined') || !(fields.has('names') || fields.has('namesJoined'))) return null;
  return otherNames(term).find((name) => [fold(name), ...wordsOf(name).map(({ word }) => word)].some((word) => word in match)) ?? null;
};

/** Builds the index of a glossary: by term, other names and definition, forgiving about spelling and content with the beginning of a word. */
export const createSearch = (terms: readonly Term[]): Search => {
  const index = new MiniSearch<ReturnType<typeof documentOf>>({
    fields: [...SPACED, ...JOINED],
    // Fields are lists of texts; a joined one is a word by itself.
    extractField: (entry, field) => (field === 'id' ? entry.id : entry[field as keyof typeof BOOST].join(' \n ')),
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (word) => word,
  });
  index.addAll(terms.map(documentOf));

  return (typed) => {
    const words = typedWords(typed.slice(0, LONGEST));
    const joined = words.join('');
    if (joined === '') return { found: [], near: [] };
    const options = { boost: BOOST, prefix: true, fuzzy: offBy, weights: { fuzzy: 0.35, prefix: 0.6 } };
    const ask = (combineWith: 'AND' | 'OR'): readonly SearchResult[] => {
      const query: Query = {
        combineWith: 'OR',
        queries: [
          { queries: [...words], fields: NAMES, combineWith },
          // Running text holds so many words that two letters off would be chance.
          { queries: [...words], fields: SPACED, combineWith, fuzzy: (word) => Math.min(1, Number(offBy(word))) },
          { queries: [joined], fields: JOINED },
        ],
      };
      return index.search(query, options);
    };
    const all = ask('AND');
    const results = all.length > 0 ? all : ask('OR');
    const found = results
      .map((result) => ({ result, term: terms[result.id as number]! }))
      .toSorted((one, other) => rankOf(one.term, joined) - rankOf(other.term, joined) || other.result.score - one.result.score)
      .slice(0, MOST)
      .map(({ result, term }): Found => ({ term, by: foundBy(term, joined, result), matched: { typed: words, found: new Set(result.terms) } }));
    return { found, near: found.length > 0 ? [] : nearest(terms, joined, NEAR) };
  };
};
