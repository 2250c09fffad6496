import type { Span } from '../../text/span.ts';
import { endOfFoldedLetters, fold, foldedWords } from '../../text/fold.ts';

/** What a result was found by: the words of the search and those of the glossary they matched, folded. */
export type MatchedWords = { readonly typed: readonly string[]; readonly found: ReadonlySet<string> };

const longestStart = (word: string, typed: readonly string[]): number =>
  Math.max(0, ...typed.filter((start) => word.startsWith(start)).map(({ length }) => length));

/**
 * The letters of a text that a search matched, as spans in its UTF-16 units: as many as were typed, or the whole of a
 * word spelt otherwise.
 */
export const highlight = (text: string, { typed, found }: MatchedWords): readonly Span[] => {
  const joined = typed.join('');
  if (typed.length > 1 && joined !== '' && fold(text).startsWith(joined))
    return [{ start: 0, end: endOfFoldedLetters(text, 0, joined.length) }];
  return foldedWords(text).flatMap(({ start, end, word }) => {
    const letters = longestStart(word, typed);
    if (letters > 0 && (found.has(word) || letters === word.length))
      return [{ start, end: endOfFoldedLetters(text, start, letters) }];
    return found.has(word) ? [{ start, end }] : [];
  });
};
