import { overlaps } from '../text/span.ts';
import type { Precedence } from '../rule-set/schema.ts';
import { findOrder, tableOf } from '../rule-set/precedence-order.ts';
import type { Hint } from './hint.ts';
import { bySeverity, targetSpan } from './sort-hints.ts';

/** Leaves out the hints of rules that yield to another hint of the same draft. Keeps the order. */
type PrecedenceFilter = (hints: readonly Hint[]) => readonly Hint[];

const isAboutSameWords = (hint: Hint, other: Hint): boolean => {
  const [span, otherSpan] = [targetSpan(hint), targetSpan(other)];
  // Hints about the whole draft or a picture are about the same thing only where their targets are equal.
  if (!span || !otherSpan) return JSON.stringify(hint.target) === JSON.stringify(other.target);
  return overlaps(span, otherSpan);
};

const compileStep = (entries: readonly Precedence[], where: Precedence['where']): PrecedenceFilter => {
  const yieldsTo = tableOf(entries, where);
  if (yieldsTo.size === 0) return (hints) => hints;
  // A rule is judged after those it yields to, so that it yields to nothing that is silent itself.
  const order = findOrder(yieldsTo);
  return (hints) => {
    if (!hints.some(({ rule }) => yieldsTo.has(rule))) return hints;
    const kept: Hint[] = [];
    for (const hint of hints.toSorted((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))) {
      const others = yieldsTo.get(hint.rule);
      const isSilent =
        others !== undefined &&
        kept.some(
          (other) =>
            others.has(other.rule) &&
            bySeverity(other, hint) <= 0 &&
            (where === 'post' || isAboutSameWords(hint, other)),
        );
      if (!isSilent) kept.push(hint);
    }
    const left = new Set(kept);
    return hints.filter((hint) => left.has(hint));
  };
};

/**
 * Compiles the table of precedence of a rule set. First those hints go that yield about the same words, then those that
 * yield in the whole post. A hint never yields to a milder one.
 */
export const compilePrecedence = (entries: readonly Precedence[]): PrecedenceFilter => {
  const inWords = compileStep(entries, 'words');
  const inPost = compileStep(entries, 'post');
  return (hints) => (hints.length < 2 ? hints : inPost(inWords(hints)));
};
