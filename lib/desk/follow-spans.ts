import type { Span } from '../draft/draft.ts';

const commonStart = (before: string, after: string, most: number): number => {
  let length = 0;
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
  return length;
};

const commonEnd = (before: string, after: string, most: number): number => {
  let length = 0;
  while (length < most && before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)) length++;
  return length;
};

/**
 * Carries spans over from one text to the next across a single edit: those before it stay, those behind it move, those it touched go.
 * Where equal letters leave open which of them were put in or deleted, a span is only kept if no reading of the edit touches it: a
 * decision must never pass to words that were written after it.
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
    return span.start >= untouchedFrom ? [{ ...span, start: span.start + moved, end: span.end + moved }] : [];
  });
};
