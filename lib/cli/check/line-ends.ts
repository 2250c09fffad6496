/** A line and what ends it: a line feed, a carriage return and a line feed, or nothing at the end of a file. */
type Line = { readonly text: string; readonly end: string };

const linesOf = (text: string): readonly Line[] =>
  Array.from(text.matchAll(/([^\n]*?)(\r?\n|$)/g), ([, words = '', end = '']) => ({ text: words, end })).filter(
    (line, index, all) => index < all.length - 1 || line.text !== '' || line.end !== '',
  );

const commonStart = (before: readonly Line[], after: readonly Line[]): number => {
  const differ = before.findIndex((line, index) => line.text !== after[index]?.text);
  return differ < 0 ? Math.min(before.length, after.length) : differ;
};

/** How many lines at the end are the same, beside `start` lines at the beginning. */
const commonEnd = (before: readonly Line[], after: readonly Line[], start: number): number => {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before.at(-1 - count)!.text === after.at(-1 - count)!.text) count++;
  return count;
};

/** Where two texts differ: the lines before and after the change are the same in both. */
export type Change = {
  readonly start: number;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  /** All lines of the first text. */
  readonly whole: readonly Line[];
};

/** Compares two texts line by line, whatever ends their lines; null where they are the same. */
export const changeBetween = (original: string, changed: string): Change | null => {
  const [whole, now] = [linesOf(original), linesOf(changed)];
  const start = commonStart(whole, now);
  const end = commonEnd(whole, now, start);
  const before = whole.slice(start, whole.length - end);
  const after = now.slice(start, now.length - end);
  return before.length === 0 && after.length === 0 ? null : { start, before, after, whole };
};

/**
 * The changed text with the line ends of the original: a line that is the same keeps its own, a new one takes that of
 * the line it stands for, or of the first line.
 */
export const keepLineEnds = (original: string, changed: string): string => {
  const change = changeBetween(original, changed);
  if (change === null) return original;
  const { start, before, after, whole } = change;
  const usual = whole[0]?.end || '\n';
  const join = (lines: readonly Line[]): string => lines.map(({ text, end }) => text + end).join('');
  const replaced = after.map(({ text, end }, index) => text + (end === '' ? '' : before[index]?.end || usual));
  return join(whole.slice(0, start)) + replaced.join('') + join(whole.slice(start + before.length));
};

const CONTEXT_LINES = 3;

/** The difference of two texts as a unified diff, or '' where there is none. */
export const unifiedDiff = (name: string, original: string, changed: string): string => {
  const change = changeBetween(original, changed);
  if (change === null) return '';
  const { start, before, after, whole } = change;
  const from = Math.max(0, start - CONTEXT_LINES);
  const above = whole.slice(from, start);
  const below = whole.slice(start + before.length, start + before.length + CONTEXT_LINES);
  const around = above.length + below.length;
  const mark = (sign: string, lines: readonly Line[]): readonly string[] => lines.map(({ text }) => `${sign}${text}`);
  return [
    `--- ${name}`,
    `+++ ${name}`,
    `@@ -${from + 1},${around + before.length} +${from + 1},${around + after.length} @@`,
    ...mark(' ', above),
    ...mark('-', before),
    ...mark('+', after),
    ...mark(' ', below),
  ].join('\n');
};
