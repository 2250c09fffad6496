import type { Sentence, Word } from './span.ts';
import { EMOJI_PLACEHOLDER } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// After these, with their full stop, a sentence always goes on.
const NEVER_LAST = list(
  'mr mrs ms mx dr prof st ste rev hon rt sgt insp supt capt col gen maj lt cllr messrs e.g i.e eg ie cf vs viz aka',
);
// After these it goes on where a number follows.
const BEFORE_NUMBER = list(
  'no nos p pp para tel ext approx fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

// Marks that may end a sentence, and an emoji between two sentences.
const MARKS = /[.!?…‽؟۔。！？]+|\ufffb/g;
const CLOSING = /['"’”»)\]]*(?=\s|$)/y;
const NEEDS_NO_SPACE = /[。！？]$/;

const BEFORE_NEXT = /[\s\ufffb'"‘“«([]*/y;
const TOKEN_CHARACTER = /[\p{L}\p{N}.]/u;
const LIST_MARKER = /^\s*(?:\d{1,2}|[a-z])$/i;
const INITIAL = /^\p{Lu}$/u;
const AFTER_SMALL_WORD = /(?:^|[^\p{L}])\p{Ll}\p{L}*\s+\p{Lu}$/u;

/** Longest stretch before a full stop that can matter: an abbreviation, or a word and an initial. */
const LOOK_BACK = 24;

// By hand, for an expression would be tried at every place from the left.
const lastToken = (text: string): string => {
  let start = text.length;
  while (start > 0 && TOKEN_CHARACTER.test(text[start - 1]!)) start--;
  return text.slice(start);
};

const goesOnAfterStop = (line: string, stop: number, next: string): boolean => {
  const before = line.slice(Math.max(0, stop - LOOK_BACK), stop);
  const token = lastToken(before);
  const lower = token.toLowerCase();
  if (NEVER_LAST.has(lower)) return true;
  if (BEFORE_NUMBER.has(lower) && /\d/.test(next)) return true;
  // "John F. Kennedy", but "vitamin D. Take it daily".
  if (INITIAL.test(token)) return !AFTER_SMALL_WORD.test(before);
  return stop <= 3 && LIST_MARKER.test(before);
};

/**
 * The character with which the next words of a line begin, or ''. A row of emoji or brackets before them is gone
 * through once, however many marks of the row it is asked for. Marks are asked for in order.
 */
const createNextCharacter = (line: string): ((from: number) => string) => {
  let start = 0;
  return (from) => {
    if (from > start) {
      BEFORE_NEXT.lastIndex = from;
      BEFORE_NEXT.test(line);
      start = BEFORE_NEXT.lastIndex;
    }
    return start < line.length ? String.fromCodePoint(line.codePointAt(start)!) : '';
  };
};

/** Whether a sentence goes on behind a mark; `next` is the character with which the next words begin. */
const goesOn = (line: string, mark: string, at: number, next: string): boolean => {
  if (mark === EMOJI_PLACEHOLDER) return next === next.toLowerCase();
  const startsSmall = next !== next.toUpperCase();
  return startsSmall || (mark === '.' && next !== '' && goesOnAfterStop(line, at, next));
};

// 1,000 and 2.5 count once.
const isRestOfNumber = (line: string, start: number): boolean =>
  '.,:'.includes(line[start - 1] ?? ' ') && /\d[.,:]\d/.test(line.slice(start - 2, start + 1));

/**
 * Whether a stop before this also ends its sentence: a capital follows after a space, or nothing. `after`: the text
 * from there, at least the beginning of it.
 */
export const endsSentence = (after: string): boolean => /^(?:\s+\p{Lu}|\s*$)/u.test(after);

/** An emoji ends a sentence only if this many words came before it; "I ❤️ Wales" is one. */
const WORDS_BEFORE_EMOJI = 3;

/** The sentences of one line, all but its prose hidden; a stretch without words belongs to the sentence before it. */
export const findSentences = (line: string, words: readonly Word[]): readonly Sentence[] => {
  const sentences: { start: number; end: number; words: number }[] = [];
  let start = 0;
  let nextWord = 0;
  const close = (end: number, fewest: number): void => {
    let stop = nextWord;
    let count = 0;
    for (let word = words[stop]; word && word.end <= end; word = words[++stop]) {
      if (!isRestOfNumber(line, word.start)) count++;
    }
    if (count < fewest) return;
    const text = line.slice(start, end);
    const last = sentences.at(-1);
    const to = start + text.trimEnd().length;
    if (last && count === 0) last.end = Math.max(last.end, to);
    else if (text.trim() !== '') sentences.push({ start: end - text.trimStart().length, end: to, words: count });
    start = end;
    nextWord = stop;
  };
  const nextCharacter = createNextCharacter(line);
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(line); found; found = MARKS.exec(line)) {
    const mark = found[0];
    CLOSING.lastIndex = found.index + mark.length;
    const end = CLOSING.test(line) ? CLOSING.lastIndex : NEEDS_NO_SPACE.test(mark) ? MARKS.lastIndex : null;
    if (end !== null && !goesOn(line, mark, found.index, nextCharacter(end)))
      close(end, mark === EMOJI_PLACEHOLDER ? WORDS_BEFORE_EMOJI : 0);
  }
  close(line.length, 0);
  return sentences;
};
