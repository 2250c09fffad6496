import type { Span } from '../draft/draft.ts';

/**
 * Carries spans over from one text to the next across a single edit: those before it stay, those behind it move, those it touched go.
 * The edit is what lies between the longest common beginning and end of the two texts.
 */
export const carryOver = <S extends Span>(spans: readonly S[], before: string, after: string): readonly S[] => {
  if (before === after) return spans;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  const [oldEnd, moved] = [before.length - tail, after.length - before.length];
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    return span.start >= oldEnd ? [{ ...span, start: span.start + moved, end: span.end + moved }] : [];
  });
};
