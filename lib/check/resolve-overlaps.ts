import { contains, lengthOf, overlaps, type Span } from '../text/span.ts';
import type { Hint } from './hint.ts';
import { byPosition, bySeverity, targetSpan } from './sort-hints.ts';

/**
 * What the person does not want to see: ids of hints ignored in this draft, and words (in lower case) ignored in every
 * draft. Ignored words have no effect on must-fix hints, because the person has not seen the posts in which the words
 * will be used.
 */
type DismissedHints = { readonly here: ReadonlySet<string>; readonly words: ReadonlySet<string> };

const isShown =
  ({ here, words }: DismissedHints) =>
  ({ id, severity, excerpt }: Hint): boolean =>
    !here.has(id) && (severity === 'error' || !words.has(excerpt.toLowerCase()));

const sizeOf = (span: Span | null | undefined): number => (span ? lengthOf(span) : 0);

/** Most severe first; then hints with a fix; then the narrower span, which is more exact. */
const byWeight = (a: Hint, b: Hint): number =>
  bySeverity(a, b) || fixes(b) - fixes(a) || sizeOf(targetSpan(a)) - sizeOf(targetSpan(b));
const fixes = ({ replacements }: Hint): number => Math.min(replacements.length, 1);

const isLarger = (a: Span, b: Span): boolean => contains(a, b) && lengthOf(a) > lengthOf(b);

/** Two marks over the same words, or partly overlapping, cannot be told apart; one inside the other can. */
const collide = (a: Span, b: Span): boolean => overlaps(a, b) && !isLarger(a, b) && !isLarger(b, a);

/**
 * Rejects spans that partly overlap an accepted span. Two such spans each contain an end of the other, so comparing
 * ends is enough.
 */
const marksApart = (): ((span: Span) => boolean) => {
  const kept = new Map<number, Span[]>();
  const file = (at: number, span: Span): void => {
    const there = kept.get(at);
    if (there) there.push(span);
    else kept.set(at, [span]);
  };
  return (span) => {
    for (let at = span.start; at <= span.end; at++)
      if (kept.get(at)?.some((other) => collide(span, other))) return false;
    file(span.start, span);
    file(span.end, span);
    return true;
  };
};

/** Keeps one hint for each place, and equal messages about a picture or the whole draft only once. */
const oneForEach = (hints: readonly Hint[]): readonly Hint[] => {
  const isApart = marksApart();
  const said = new Set<string>();
  return hints.filter((hint) => {
    const span = targetSpan(hint);
    if (span) return isApart(span);
    const words = `${JSON.stringify(hint.target)} ${hint.message}`;
    return !said.has(words) && said.add(words);
  });
};

const spanOfFix = ({ replacements }: Hint): Span | undefined => replacements[0]?.span;

/**
 * What a fix touches: characters are odd and the places between them even, so that one put in at another's edge is no
 * overlap.
 */
const touched = function* ({ start, end }: Span): Generator<number> {
  if (start === end) yield 2 * start;
  for (let at = 2 * start + 1; at < 2 * end; at++) yield at;
};

/** Holds back a fix that changes words which a narrower fix changes, until that one is made or dismissed. */
const withFreeFixes = (hints: readonly Hint[]): readonly Hint[] => {
  const taken = new Set<number>();
  return hints
    .toSorted((a, b) => sizeOf(spanOfFix(a)) - sizeOf(spanOfFix(b)) || byWeight(a, b))
    .map((hint) => {
      const span = spanOfFix(hint);
      if (!span) return hint;
      for (const place of touched(span)) if (taken.has(place)) return { ...hint, replacements: [] };
      for (const place of touched(span)) taken.add(place);
      return hint;
    });
};

/**
 * Returns the hints to show, in order of position: without dismissed ones, one for each place, and with fixes that
 * never overlap.
 */
export const resolveOverlaps = (hints: readonly Hint[], dismissed: DismissedHints): readonly Hint[] => {
  const weighty = hints.filter(isShown(dismissed)).toSorted(byWeight);
  return withFreeFixes(oneForEach(weighty)).toSorted(byPosition);
};
