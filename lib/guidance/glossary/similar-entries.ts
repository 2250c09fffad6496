import type { Entry } from './entry.ts';
import { fold } from '../../text/fold.ts';

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from(word, (letter, at) => letter + (word[at + 1] ?? '')));

/** How many pairs of letters a name shares with a word, from 0 to 1; a letter held down counts each time against it. */
const similarityTo = (word: string): ((name: string) => number) => {
  const wanted = pairsOf(word);
  return (name) => {
    let shared = 0;
    for (const pair of pairsOf(name)) if (wanted.has(pair)) shared += 1;
    return (2 * shared) / (word.length + name.length);
  };
};

/** Entries whose names share most letters with a word, for when nothing matches it; `word` folded. */
export const similarEntries = (entries: readonly Entry[], word: string, max: number): readonly Entry[] => {
  const likeness = similarityTo(word);
  return entries
    .map((entry) => ({ entry, like: Math.max(...[entry.name, ...entry.others].map((name) => likeness(fold(name)))) }))
    .filter(({ like }) => like >= 0.25)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, max)
    .map(({ entry }) => entry);
};
