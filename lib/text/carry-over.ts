import type { Span } from './span.ts';

/**
 * A caret or a selection: where it began and where it ends, as UTF-16 offsets. `focus` is before `anchor` where it was
 * made backwards.
 */
export type Caret = { readonly anchor: number; readonly focus: number };

/** One change of a text: the replaced span of the old text, and the length of its replacement. */
export type Edit = Span & { readonly length: number };

/** What lies between the longest common beginning and end of two texts. */
export const editBetween = (before: string, after: string): Edit => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start: head, end: before.length - tail, length: after.length - tail - head };
};

/** Maps spans through a single edit: those before it stay, those after it move, those it touched are dropped. */
export const mapSpansThroughEdit = <S extends Span>(
  spans: readonly S[],
  before: string,
  after: string,
): readonly S[] => {
  if (before === after) return spans;
  const { start, end } = editBetween(before, after);
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= start) return [span];
    return span.start >= end ? [{ ...span, start: span.start + moved, end: span.end + moved }] : [];
  });
};

/**
 * Moves a caret through an edit: after the span it moves by the difference in length, inside the span it goes to the
 * end of the replacement. At an empty span it goes after the inserted text.
 */
export const moveCaret = ({ anchor, focus }: Caret, { start, end, length }: Edit): Caret => {
  const move = (at: number): number => {
    if (at >= end) return at + length - (end - start);
    return at > start ? start + length : at;
  };
  return { anchor: move(anchor), focus: move(focus) };
};
