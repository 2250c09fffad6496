import type { Term } from '../rule-set/schema.ts';
import { fold } from './letters.ts';

const pairsOf = (word: string): ReadonlySet<string> => new Set(Array.from(word, (letter, at) => letter + (word[at + 1] ?? '')));

/** How many pairs of letters two words share, from 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
};

/** Terms whose names share most letters with a word, for when nothing matches it; `word` folded. */
export const nearest = (terms: readonly Term[], word: string, most: number): readonly Term[] => {
  const wanted = pairsOf(word);
  return terms
    .map((term) => ({ term, like: Math.max(...[term.term, ...term.synonyms, ...term.oldNames].map((name) => likeness(wanted, pairsOf(fold(name))))) }))
    .filter(({ like }) => like >= 0.25)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, most)
    .map(({ term }) => term);
};
