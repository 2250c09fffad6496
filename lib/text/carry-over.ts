import type { Span } from './span.ts';

/**
 * A caret or a selection: where it began and where it ends, as UTF-16 offsets. `focusAt` is before `anchorAt` where it
 * was made backwards.
 */
export type Caret = { readonly anchorAt: number; readonly focusAt: number };

/** One change of a text: the replaced span of the old text, and the length of its replacement. */
export type Edit = Span & { readonly newLength: number };

/** What lies between the longest common beginning and end of two texts. */
export const editBetween = (before: string, after: string): Edit => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: head, end: before.length - tail, newLength: after.length - tail - head };
};

/**
 * Whether a single edit may have changed a span or put text in at its edge. Where equal letters allow several readings
 * of the edit, each of them counts.
 */
export const mayTouch = ({ start, end }: Span, before: string, after: string): boolean => {
  if (before === after) return false;
  // This reading of the edit is the one that is furthest right.
  const edit = editBetween(before, after);
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return Math.min(edit.start, shorter - tail) <= end && start <= edit.end;
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
export const moveCaret = ({ anchorAt, focusAt }: Caret, { start, end, newLength }: Edit): Caret => {
  const move = (at: number): number => {
    if (at >= end) return at + newLength - (end - start);
    return at > start ? start + newLength : at;
  };
  return { anchorAt: move(anchorAt), focusAt: move(focusAt) };
};
