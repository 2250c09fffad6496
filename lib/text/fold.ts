import type { Span } from './span.ts';

const MARKS = /[^\p{L}\p{N}]/gu;

/** A text without accents and other marks; combined characters such as ligatures are written out. */
export const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * A word as it is compared: small letters, no accents, nothing but letters and digits. 'Ŵyl' and 'wyl' are the same.
 */
export const fold = (text: string): string => text.normalize('NFKD').toLowerCase().replace(MARKS, '');

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words of a text, folded, with their spans. */
export const foldedWords = (text: string): readonly (Span & { readonly word: string })[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: fold(match[0]),
  })).filter(({ word }) => word !== '');

/** Where the first `count` folded letters from `start` on end, in UTF-16 units. */
export const endOfFoldedLetters = (text: string, start: number, count: number): number => {
  let [end, left] = [start, count];
  for (const character of text.slice(start)) {
    if (left <= 0) break;
    left -= fold(character).length;
    end += character.length;
  }
  return end;
};
