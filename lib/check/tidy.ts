import type { Span } from '../draft/draft.ts';
import type { Hint } from './hint.ts';
import { byPosition, bySeverity, spanOf } from './order.ts';

/** What the person does not want to see: ids of hints ignored in this draft, and words (in lower case) ignored in every draft. */
export type Dismissed = { readonly here: ReadonlySet<string>; readonly words: ReadonlySet<string> };

const isShown =
  ({ here, words }: Dismissed) =>
  ({ id, excerpt }: Hint): boolean =>
    !here.has(id) && !words.has(excerpt.toLowerCase());

const size = ({ start, end }: Span): number => end - start;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end && size(a) > size(b);

/** Worst first; of equals the narrower, which says more exactly what is meant. */
const byWeight = (a: Hint, b: Hint): number => bySeverity(a, b) || size(spanOf(a) ?? NOWHERE) - size(spanOf(b) ?? NOWHERE);
const NOWHERE: Span = { start: 0, end: 0 };

/** Two rules that say the same of one place say it once. */
const isRepeat = (a: Hint, b: Hint): boolean =>
  a.message === b.message && JSON.stringify(a.target) === JSON.stringify(b.target);

/** Marks over the same words, or half over each other, cannot be told apart; one inside the other can. */
const collide = (a: Hint, b: Hint): boolean => {
  const one = spanOf(a);
  const other = spanOf(b);
  return one !== null && other !== null && overlap(one, other) && !contains(one, other) && !contains(other, one);
};

const withoutAny =
  (clash: (a: Hint, b: Hint) => boolean) =>
  (kept: readonly Hint[], hint: Hint): readonly Hint[] =>
    kept.some((other) => clash(other, hint)) ? kept : [...kept, hint];

const sizeOfFix = ({ replacements }: Hint): number => Math.max(0, ...replacements.map(({ span }) => size(span)));

/** A fix that would touch words a narrower one touches waits until that one is made or dismissed. */
const withFreeFixes = (hints: readonly Hint[]): readonly Hint[] => {
  const taken: Span[] = [];
  return hints
    .toSorted((a, b) => sizeOfFix(a) - sizeOfFix(b) || byWeight(a, b))
    .map((hint) => {
      const spans = hint.replacements.map(({ span }) => span);
      if (spans.some((span) => taken.some((other) => touch(span, other)))) return { ...hint, replacements: [] };
      taken.push(...spans);
      return hint;
    });
};
/** Empty spans insert: two at one place are in each other's way too. */
const touch = (a: Span, b: Span): boolean => overlap(a, b) || (a.start === b.start && a.end === b.end);

/** The hints a person is shown, in order of position: without what they dismissed, one for each place, and with fixes that never overlap. */
export const tidy = (hints: readonly Hint[], dismissed: Dismissed): readonly Hint[] => {
  const weighty = hints.filter(isShown(dismissed)).toSorted(byWeight);
  const single = weighty.reduce(withoutAny(isRepeat), []).reduce(withoutAny(collide), []);
  return withFreeFixes(single).toSorted(byPosition);
};
