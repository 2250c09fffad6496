import { contains, overlaps, type Span } from './span.ts';

/*
 * Questions to spans that are in order and do not overlap, such as the words, sentences or links of a draft. They take
 * far fewer steps than going through all of them, which counts where a long text has thousands and each is asked about.
 */

/** The index of the first span that ends after an offset; the number of spans where none does. */
export const indexEndingAfter = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The index of the first span that starts at an offset or later; the number of spans where none does. */
export const indexStartingFrom = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a span shares a character with one of these. */
export const overlapsAny = (spans: readonly Span[], span: Span): boolean => {
  if (spans.length === 0) return false;
  const next = spans[indexEndingAfter(spans, span.start)];
  return next !== undefined && overlaps(next, span);
};

/** The one of these in which a span lies. */
export const spanAround = <S extends Span>(spans: readonly S[], span: Span): S | undefined => {
  const next = spans[indexEndingAfter(spans, span.start)];
  return next && contains(next, span) ? next : undefined;
};

/** The one of these in which a character is. */
export const spanAt = <S extends Span>(spans: readonly S[], offset: number): S | undefined =>
  spanAround(spans, { start: offset, end: offset + 1 });

/** Those that lie between two offsets. */
export const spansWithin = <S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] => {
  const first = indexStartingFrom(spans, start);
  const last = indexEndingAfter(spans, end);
  return first < last ? spans.slice(first, last) : [];
};

/** The same places as spans that are in order and do not overlap. */
export const joinOverlapping = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
};
