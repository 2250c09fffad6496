import { lengthOf, overlaps, type Span } from '../text/span.ts';
import type { CertainFix } from './certain-fixes.ts';
import type { Hint } from './hint.ts';
import { bySeverity, targetSpan } from './sort-hints.ts';

/** The words that a fix changes, and how grave the hint is that it is for. */
type FixedWords = Pick<Hint, 'severity'> & { readonly span: Span };

const wordsBefore = (fixes: readonly CertainFix[], hints: ReadonlyMap<string, Hint>): readonly FixedWords[] =>
  fixes.flatMap(({ hint, replacement: { span } }) => {
    const of = hints.get(hint);
    return of ? [{ severity: of.severity, span }] : [];
  });

/** The same places once all of the fixes, which are in order of position, have been made. */
const wordsAfter = (fixes: readonly CertainFix[], hints: ReadonlyMap<string, Hint>): readonly FixedWords[] => {
  let moved = 0;
  const made = fixes.map((fix): CertainFix => {
    const { span, text } = fix.replacement;
    const start = span.start + moved;
    moved += text.length - lengthOf(span);
    return { ...fix, replacement: { span: { start, end: start + text.length }, text } };
  });
  return wordsBefore(made, hints);
};

/** How many hints each rule gives, without those about fixed words that are milder than what is fixed there. */
const countByRule = (hints: readonly Hint[], fixed: readonly FixedWords[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const hint of hints) {
    const at = targetSpan(hint);
    const isMilder = at && fixed.some(({ span, severity }) => bySeverity({ severity }, hint) < 0 && overlaps(span, at));
    if (!isMilder) counts.set(hint.rule, (counts.get(hint.rule) ?? 0) + 1);
  }
  return counts;
};

/**
 * Whether no rule speaks more often after the fixes, which are in order of position. A milder hint about the fixed
 * words is allowed: the draft is better with it than with the graver one.
 */
export const isQuieter = (fixes: readonly CertainFix[], before: readonly Hint[], after: readonly Hint[]): boolean => {
  const hints = new Map(before.map((hint) => [hint.id, hint]));
  const counts = countByRule(before, wordsBefore(fixes, hints));
  return [...countByRule(after, wordsAfter(fixes, hints))].every(([rule, count]) => count <= (counts.get(rule) ?? 0));
};
