import { COMMON_WORDS, CONNECTING_WORDS } from './ordinary-words.ts';
import type { Span } from './span.ts';

const HYPHEN_AT_LINE_END = /[-\u2010\u2011][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
const LETTERS_BEFORE = /\p{L}{1,30}$/u;
const LETTERS_AFTER = /^\p{L}{1,30}/u;
const HYPHEN_BEFORE = /[-\u2010\u2011]\p{L}{1,30}$/u;
const HYPHEN_AFTER = /^\p{L}{1,30}[-\u2010\u2011](?![ \t]*\r?\n)/u;

const isKnown = (word: string): boolean => {
  const lower = word.toLowerCase();
  return COMMON_WORDS.has(lower) || CONNECTING_WORDS.has(lower);
};

/** How far around a line break its word is looked at, in UTF-16 units. */
const AROUND = 32;

/**
 * Where words are broken over a line: what to leave out to read each in one piece. In “infor-⏎mation” that is the
 * hyphen and the line break, in “state-⏎of-the-art” and “clean-⏎up” only the line break. Spans are UTF-16 offsets.
 */
export const findBrokenWords = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (const { 0: broken, index } of text.matchAll(HYPHEN_AT_LINE_END)) {
    const end = index + broken.length;
    const before = text.slice(Math.max(0, index - AROUND), index);
    const after = text.slice(end, end + AROUND);
    const first = LETTERS_BEFORE.exec(before)?.[0];
    const last = LETTERS_AFTER.exec(after)?.[0];
    if (first === undefined || last === undefined) continue;
    const isCompound = HYPHEN_BEFORE.test(before) || HYPHEN_AFTER.test(after) || (isKnown(first) && isKnown(last));
    found.push({ start: isCompound ? index + 1 : index, end });
  }
  return found;
};
