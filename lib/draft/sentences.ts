import type { Sentence, Word } from './draft.ts';

const NEVER_LAST = new Set('mr mrs ms mx dr prof st rev hon rt sgt insp supt capt col gen maj lt cllr messrs e.g i.e eg ie cf vs viz'.split(' '));

// An end: full stops and the like with closing quotes and brackets, before a space or the end of the line.
const END = /([.!?…‽。！？۔؟]+)(['"’”»)\]]*)(?=\s|$)|[。！？]+/gu;

const isInside = (line: string, at: number, mark: string, next: number): boolean => {
  const after = /^[\s\ufffc'"‘“«([]*(\S)/u.exec(line.slice(next))?.[1] ?? '';
  if (after !== '' && after !== after.toUpperCase()) return true;
  if (mark !== '.') return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^(\p{Lu}\.)*\p{Lu}$/u.test(before) && before.length === 1) return true;
  if (NEVER_LAST.has(before.toLowerCase())) return true;
  if (/^(no|nos|p|pp|tel|ext|approx|fig|art)$/i.test(before) && /\d/.test(after)) return true;
  return /^\s*(\d{1,2}|\p{L})$/u.test(line.slice(0, at));
};

/** The sentences of one line, given its prose and words. What has no words of its own joins the sentence before it. */
export const findSentences = (line: string, words: readonly Word[]): readonly Sentence[] => {
  const sentences: { start: number; end: number; words: number }[] = [];
  let word = 0;
  let start = 0;
  const close = (end: number): void => {
    const from = start + (line.slice(start, end).length - line.slice(start, end).trimStart().length);
    const to = start + line.slice(start, end).trimEnd().length;
    const first = word;
    while (word < words.length && (words[word]?.start ?? Infinity) < end) word++;
    const last = sentences.at(-1);
    if (to > from) {
      if (last && word === first) last.end = to;
      else sentences.push({ start: from, end: to, words: word - first });
    }
    start = end;
  };
  for (const end of line.matchAll(END)) {
    const next = end.index + end[0].length;
    if (!isInside(line, end.index, end[1] ?? '', next)) close(next);
  }
  close(line.length);
  return sentences;
};
