import type { Replacement } from './hint.ts';

/** A sentence that a fix changes: what stays before, what goes, what comes in its place, and what stays after. */
export type ChangedSentence = {
  readonly head: string;
  readonly gone: string;
  readonly come: string;
  readonly tail: string;
};

/** So much of the sentence is shown on each side of the change, in UTF-16 units. */
const MAX_AROUND = 48;

/** The end of a sentence or of a line, with the blanks after it. */
const END = /[.!?…]["’”)]*\s+|\n\s*/g;

/** What both texts begin with, up to the last blank in it, in UTF-16 units. Whole words are shown as changed. */
const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  if (length === one.length && (length === other.length || /\s/.test(other[length]!))) return length;
  while (length > 0 && !/\s/.test(one[length - 1]!)) length--;
  return length;
};

const reversed = (text: string): string => text.split('').reverse().join('');

/** The end of the text before a change: its last sentence, cut at a word where it is long. */
const headOf = (before: string): string => {
  const near = before.slice(-4 * MAX_AROUND);
  const start = [...near.matchAll(END)]
    .map(({ index, 0: end }) => index + end.length)
    .findLast((at) => at < near.length);
  const sentence = near.slice(start ?? 0);
  if (sentence.length <= MAX_AROUND && (start !== undefined || near.length === before.length)) return sentence;
  const cut = sentence.slice(-MAX_AROUND);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
};

/** The beginning of the text after a change, up to the end of its sentence or line. */
const tailOf = (after: string): string => {
  const near = after.slice(0, 4 * MAX_AROUND);
  END.lastIndex = 0;
  const end = END.exec(near);
  const sentence = end ? near.slice(0, end.index) + end[0].trimEnd() : near;
  if (sentence.length <= MAX_AROUND) return sentence;
  const cut = sentence.slice(0, MAX_AROUND);
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 0))} …`;
};

/**
 * The sentence of a draft that a replacement changes, with as few words as changed as can be. What is far from the
 * change is left out.
 */
export const changedSentence = (
  text: string,
  { span, text: put }: Pick<Replacement, 'span' | 'text'>,
): ChangedSentence => {
  const was = text.slice(span.start, span.end);
  const start = sharedStart(was, put);
  const [oldRest, newRest] = [was.slice(start), put.slice(start)];
  const end = sharedStart(reversed(oldRest), reversed(newRest));
  return {
    head: headOf(text.slice(0, span.start + start)),
    gone: oldRest.slice(0, oldRest.length - end),
    come: newRest.slice(0, newRest.length - end),
    tail: tailOf(text.slice(span.end - end)),
  };
};
