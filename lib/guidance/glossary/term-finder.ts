import type { Draft } from '../../draft/draft.ts';
import { createPhraseFinder } from '../../draft/phrases.ts';
import type { Term } from '../../rule-set/schema.ts';

/**
 * Tells the ids of the terms that occur in a draft as whole words, by name, synonym or old name, in the order in which
 * they first do.
 */
export const createTermFinder = (terms: readonly Term[]): ((draft: Draft) => readonly string[]) => {
  const find = createPhraseFinder(
    terms.flatMap(({ id, term, synonyms, oldNames }) =>
      // A name without a word in it cannot be found in a text; one in capitals, such as OFFICIAL, is another word in
      // small letters.
      [term, ...synonyms, ...oldNames]
        .filter((name) => /[\p{L}\p{N}]/u.test(name))
        .map((text) => ({ text, value: id, caseSensitive: text === text.toUpperCase() })),
    ),
  );
  return (draft) => [...new Set(find(draft).map(({ value }) => value))];
};
