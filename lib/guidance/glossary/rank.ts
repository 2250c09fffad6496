import { fold, foldedWords } from '../../text/fold.ts';
import type { Entry } from './entry.ts';
import type { Wish } from './search-words.ts';

/** An entry's names, folded once, because each search compares all of them. */
export type FoldedNames = { readonly name: string; readonly others: readonly string[] };

/** Folds the names of an entry. */
export const foldNames = ({ name, others }: Entry): FoldedNames => ({ name: fold(name), others: others.map(fold) });

/** How well a folded name answers what was typed: 0 it is the very word, 1 it begins so, 2 neither. */
const fit = (folded: string, joined: string): number => (folded === joined ? 0 : folded.startsWith(joined) ? 1 : 2);

/**
 * The order before how well the words fit: 0 an entry's own name, 1 another name, 2 and 3 the same for a name that only
 * begins so, 4 none of these. What people type for an answer about Countersign is meant more exactly than a term's
 * other name.
 *
 * @param wholes the search with and without its fillers
 */
export const rankOf = (kind: Entry['kind'], { name, others }: FoldedNames, wholes: readonly string[]): number => {
  const best = (names: readonly string[]): number =>
    Math.min(2, ...names.flatMap((one) => wholes.map((whole) => fit(one, whole))));
  const rank = Math.min(best([name]) * 2, best(others) * 2 + 1, 4);
  return kind === 'help' && rank === 1 ? 0.5 : rank;
};

/**
 * How much a kind of answer counts for a question. A term answers what a word means; an article, what to do. An answer
 * about Countersign counts little where nothing in the question points to it.
 */
export const kindWeight = ({ kind }: Entry, { meaning, whatToDo, product }: Wish, words: number): number => {
  if (kind === 'help') return [0.8, 1.3, 1.6][product]!;
  if (kind === 'guidance') return meaning ? 1 : whatToDo ? 1.45 : words > 1 ? 1.2 : 1;
  if (whatToDo && !meaning) return 0.75;
  return words === 1 || meaning ? 1.3 : 1;
};

/**
 * The other name by which an entry was found; null where it was by its own, or by its text.
 *
 * @param match the fields in which each word was found
 */
export const foundBy = (
  { kind, name, others }: Entry,
  joined: string,
  match: Readonly<Record<string, readonly string[]>>,
): string | null => {
  // What people may type for an answer is not another name of it.
  if (kind === 'help') return null;
  const fields = new Set(Object.values(match).flat());
  if (fit(fold(name), joined) < 2) return null;
  const best = others.toSorted((one, other) => fit(fold(one), joined) - fit(fold(other), joined))[0];
  if (best !== undefined && fit(fold(best), joined) < 2) return best;
  if (fields.has('name') || fields.has('nameJoined') || !(fields.has('others') || fields.has('othersJoined')))
    return null;
  return (
    others.find((other) =>
      [fold(other), ...foldedWords(other).map(({ word }) => word)].some((word) => word in match),
    ) ?? null
  );
};
