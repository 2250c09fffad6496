import type { Precedence } from '../rule-set/schema.ts';
import { findOrder, tableOf } from '../rule-set/precedence-order.ts';
import type { Hint } from './hint.ts';
import { createKeptHints } from './kept-hints.ts';

/** Leaves out the hints of rules that yield to another hint of the same draft. Keeps the order. */
type PrecedenceFilter = (hints: readonly Hint[]) => readonly Hint[];

const compileStep = (entries: readonly Precedence[], where: Precedence['where']): PrecedenceFilter => {
  const yieldsTo = tableOf(entries, where);
  if (yieldsTo.size === 0) return (hints) => hints;
  // A rule is judged after those it yields to, so that it yields to nothing that is silent itself.
  const order = findOrder(yieldsTo);
  return (hints) => {
    if (!hints.some(({ rule }) => yieldsTo.has(rule))) return hints;
    const left = new Set<Hint>();
    const kept = createKeptHints();
    const isSilencing = where === 'post' ? kept.hasAny : kept.hasSame;
    for (const hint of hints.toSorted((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))) {
      if ([...(yieldsTo.get(hint.rule) ?? [])].some((rule) => isSilencing(rule, hint))) continue;
      left.add(hint);
      kept.add(hint);
    }
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
