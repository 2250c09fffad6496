import type { Phrase, PhraseMatch } from './phrase.ts';
import { phraseIndex, type WordsOfText } from './phrase-index.ts';

export type { Phrase, PhraseMatch } from './phrase.ts';

/** Every phrase that neither overlaps one before it nor begins where a longer one does. */
const withoutOverlaps = <Value>(found: readonly PhraseMatch<Value>[]): readonly PhraseMatch<Value>[] => {
  let free = 0;
  return found.filter(({ first, last }) => {
    if (first < free) return false;
    free = last + 1;
    return true;
  });
};

/**
 * Builds one look-up of whole words and phrases, in any case unless told otherwise; the longest phrase at a place
 * wins and none overlap, unless `overlapping` asks for all. Signs at a phrase's ends ("e.g.") belong to it. With
 * `choices` a phrase is written as lib/text/expand-phrase.ts has it and stands for several.
 */
export const createPhraseFinder = <Value>(
  phrases: readonly Phrase<Value>[],
  { overlapping = false, choices = false }: { readonly overlapping?: boolean; readonly choices?: boolean } = {},
): ((text: WordsOfText) => readonly PhraseMatch<Value>[]) => {
  const find = phraseIndex().add(phrases, choices) as (text: WordsOfText) => readonly PhraseMatch<Value>[];
  if (overlapping) return find;
  return (text) => {
    const found = find(text);
    return found.length < 2 ? found : withoutOverlaps(found);
  };
};
