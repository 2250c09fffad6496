import { shift, type Span } from '../text/span.ts';

const commonStart = (before: string, after: string, max: number): number => {
  let length = 0;
  while (length < max && before.charCodeAt(length) === after.charCodeAt(length)) length++;
  return length;
};

const commonEnd = (before: string, after: string, max: number): number => {
  let length = 0;
  while (length < max && before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length))
    length++;
  return length;
};

/**
 * Moves spans from one text to the next across a single edit. Spans before the edit stay, spans after it move, and
 * spans it changed are left out. Equal letters can make it unclear which of them were added or deleted. Then a span is
 * kept only if the edit cannot have changed it, because a decision must never apply to words that were written after
 * it.
 */
export const followSpans = <S extends Span>(spans: readonly S[], before: string, after: string): readonly S[] => {
  if (before === after || spans.length === 0) return spans;
  const shorter = Math.min(before.length, after.length);
  const [start, end] = [commonStart(before, after, shorter), commonEnd(before, after, shorter)];
  const untouchedUntil = Math.min(start, shorter - end);
  const untouchedFrom = before.length - Math.min(end, shorter - start);
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= untouchedUntil) return [span];
    return span.start >= untouchedFrom ? [shift(span, moved)] : [];
  });
};
