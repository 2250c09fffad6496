import type { Entry } from './entry.ts';
import { fold } from './letters.ts';

const pairsOf = (word: string): ReadonlySet<string> => new Set(Array.from(word, (letter, at) => letter + (word[at + 1] ?? '')));

/** How many pairs of letters two words share, from 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
};

/** Entries whose names share most letters with a word, for when nothing matches it; `word` folded. */
export const nearest = (entries: readonly Entry[], word: string, most: number): readonly Entry[] => {
  const wanted = pairsOf(word);
  return entries
    .map((entry) => ({ entry, like: Math.max(...[entry.name, ...entry.others].map((name) => likeness(wanted, pairsOf(fold(name))))) }))
    .filter(({ like }) => like >= 0.25)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, most)
    .map(({ entry }) => entry);
};
