import { applyAll } from './apply.ts';
import { type CertainFix, certainFixes } from './certain-fixes.ts';
import type { Hint } from './hint.ts';
import { overlaps } from '../text/span.ts';

/** How many hints each rule gives. */
const countByRule = (hints: readonly Hint[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of hints) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** Whether no rule speaks more often than before. */
const isQuieter = (before: ReadonlyMap<string, number>, after: readonly Hint[]): boolean =>
  [...countByRule(after)].every(([rule, count]) => count <= (before.get(rule) ?? 0));

/** Fixes of hints whose words no other hint would change as well: otherwise the order would matter. */
const apartFrom = (hints: readonly Hint[], fixes: readonly CertainFix[]): readonly CertainFix[] =>
  fixes.filter(({ hint, replacement: { span } }) =>
    hints.every(
      (other) => other.id === hint || other.replacements.every((replacement) => !overlaps(replacement.span, span)),
    ),
  );

/** A draft to fix. */
type Given = {
  readonly text: string;
  /** Every hint of it, with all its replacements. */
  readonly hints: readonly Hint[];
  /** What would be said of another text in the place of this one. */
  readonly check: (text: string) => readonly Hint[];
};

/**
 * Those fixes of the hints named that can be made together without a new hint. A fix that would cause one is left out,
 * such as plain letters that are all capitals, or words for which there is no room.
 */
export const safeFixes = ({ text, hints, check }: Given, ids: readonly string[]): readonly CertainFix[] => {
  const wanted = certainFixes(hints.filter(({ id }) => ids.includes(id)));
  const possible = apartFrom(hints, wanted);
  const before = countByRule(hints);
  const isSafe = (fixes: readonly CertainFix[]): boolean =>
    isQuieter(
      before,
      check(
        applyAll(
          text,
          fixes.map(({ replacement }) => replacement),
        ),
      ),
    );
  if (isSafe(possible)) return possible;
  // One after the other, and again as long as one more can be made beside the others.
  const safe = new Set<CertainFix>();
  for (let added = true; added;) {
    added = false;
    for (const part of partsOf(possible, hints)) {
      if (part.every((fix) => safe.has(fix)) || !isSafe([...safe, ...part])) continue;
      part.forEach((fix) => safe.add(fix));
      added = true;
    }
  }
  return possible.filter((fix) => safe.has(fix));
};

/** Fixes that are tried one by one at most; each takes a check of the draft. */
const MOST_TRIED = 30;

/** What is tried at once: one fix, or in a draft with very many, those of one rule. */
const partsOf = (fixes: readonly CertainFix[], hints: readonly Hint[]): readonly (readonly CertainFix[])[] => {
  if (fixes.length <= MOST_TRIED) return fixes.map((fix) => [fix]);
  const ruleOf = new Map(hints.map(({ id, rule }) => [id, rule]));
  return [...Map.groupBy(fixes, ({ hint }) => ruleOf.get(hint)).values()];
};
