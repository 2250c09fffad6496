import { foldedWords } from '../../text/fold.ts';
import { isWithin } from './edit-distance.ts';
import type { Entry } from './entry.ts';
import { synonymsOf, tokensOfName, tokensOfSearch } from './search-words.ts';

/** How much a word counts that is not the very one. */
const SYNONYM = 0.75;
const BEGINS_SO = 0.7;
const MISSPELT = 0.65;
const IN_ALL_NAMES = 0.3;

/** A name's tokens, and how much they weigh together. */
type Name = { readonly entry: number; readonly weight: number };

/** The names that have a token, and the entries that do. */
type Postings = { readonly names: readonly number[]; readonly entries: ReadonlySet<number> };

type Index = {
  readonly names: readonly Name[];
  readonly tokens: ReadonlyMap<string, Postings>;
  readonly count: number;
};

const tokensIn = (text: string): ReadonlySet<string> =>
  new Set(tokensOfName(foldedWords(text).map(({ word }) => word)));

/** A word that few entries have says more than one that many have. */
const weightOf = (having: number, count: number): number => Math.log(1 + count / (1 + having));

const indexOf = (entries: readonly Entry[]): Index => {
  const named = entries.flatMap(({ name, others }, entry) =>
    [name, ...others].map((one) => ({ entry, tokens: tokensIn(one) })),
  );
  const tokens = new Map<string, { readonly names: number[]; readonly entries: Set<number> }>();
  for (const [at, name] of named.entries())
    for (const token of name.tokens) {
      const postings = tokens.get(token) ?? { names: [], entries: new Set() };
      postings.names.push(at);
      postings.entries.add(name.entry);
      tokens.set(token, postings);
    }
  const count = entries.length;
  const weigh = (token: string): number => weightOf(tokens.get(token)!.entries.size, count);
  return {
    names: named.map(({ entry, tokens: its }) => ({
      entry,
      weight: [...its].reduce((sum, one) => sum + weigh(one), 0),
    })),
    tokens,
    count,
  };
};

/** One letter may be off in a stem of three, two in one of eight. */
const editsIn = ({ length }: string): number => (length < 3 ? 0 : length < 8 ? 1 : 2);

/** The tokens of the index that a word of the search stands for, and how much each counts. */
const meant = (token: string, isLast: boolean, { tokens }: Index): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const add = (one: string, share: number): void => {
    if (tokens.has(one) && (found.get(one) ?? 0) < share) found.set(one, share);
  };
  add(token, 1);
  for (const other of synonymsOf(token)) add(other, SYNONYM);
  if (isLast && token.length > 1) for (const one of tokens.keys()) if (one.startsWith(token)) add(one, BEGINS_SO);
  if (found.size > 0) return found;
  const edits = editsIn(token);
  for (const one of edits > 0 ? tokens.keys() : [])
    if (one.length > 2 && one[0] === token[0] && isWithin(one, token, edits)) {
      add(one, MISSPELT);
      for (const other of synonymsOf(one)) add(other, MISSPELT * SYNONYM);
    }
  return found;
};

/** Of each name, and of each entry, how much of the search it has. */
type Sums = { readonly names: Map<number, number>; readonly entries: Map<number, number> };

const addBest = (sums: Map<number, number>, best: ReadonlyMap<number, number>, weight: number): void => {
  for (const [at, share] of best) sums.set(at, (sums.get(at) ?? 0) + share * weight);
};

const addWord = (token: string, isLast: boolean, index: Index, { names, entries }: Sums): void => {
  const bestNames = new Map<number, number>();
  const bestEntries = new Map<number, number>();
  for (const [one, share] of meant(token, isLast, index)) {
    const postings = index.tokens.get(one)!;
    for (const at of postings.names) bestNames.set(at, Math.max(bestNames.get(at) ?? 0, share));
    for (const at of postings.entries) bestEntries.set(at, Math.max(bestEntries.get(at) ?? 0, share * IN_ALL_NAMES));
  }
  const weight = weightOf(index.tokens.get(token)?.entries.size ?? bestEntries.size, index.count);
  addBest(names, bestNames, weight);
  addBest(entries, bestEntries, weight);
};

/**
 * Judges how well the names of each entry fit the words of a search (folded, without fillers): the most that one name
 * has of them, a little for what all its names have. The rare words count more, and a name that says no
 * more than was asked counts more than one that does. Entries with none of the words are left out.
 */
export const createNameFit = (
  entries: readonly Entry[],
): ((words: readonly string[]) => ReadonlyMap<Entry, number>) => {
  let built: Index | undefined;
  return (words) => {
    const index = (built ??= indexOf(entries));
    const sums: Sums = { names: new Map(), entries: new Map() };
    const tokens = [...new Set(tokensOfSearch(words))];
    for (const [at, token] of tokens.entries()) addWord(token, at === tokens.length - 1, index, sums);
    const best = new Map<number, number>();
    for (const [at, sum] of sums.names) {
      const { entry, weight } = index.names[at]!;
      const share = sum * (0.6 + (0.4 * Math.min(sum, weight)) / weight);
      if (share > (best.get(entry) ?? 0)) best.set(entry, share);
    }
    return new Map([...sums.entries].map(([at, sum]) => [entries[at]!, sum + (best.get(at) ?? 0)]));
  };
};
