import { applyAll } from './apply.ts';
import { type CertainFix, certainFixes } from './certain-fixes.ts';
import type { Hint } from './hint.ts';
import { isQuieter } from './quieter.ts';

/** A draft to fix. */
type Given = {
  readonly text: string;
  /** Every hint of it, with all its replacements. */
  readonly hints: readonly Hint[];
  /** The hints as `resolveOverlaps` shows them, whose fixes never overlap. */
  readonly shown: readonly Hint[];
  /** What would be said of another text in the place of this one. */
  readonly check: (text: string) => readonly Hint[];
};

/**
 * Those fixes of the shown hints named that can be made together without a new hint. A fix that would cause one is left
 * out, such as words for which there is no room; but not for a milder hint about the fixed words.
 */
export const safeFixes = ({ text, hints, shown, check }: Given, ids: readonly string[]): readonly CertainFix[] => {
  const possible = certainFixes(shown.filter(({ id }) => ids.includes(id)));
  const isSafe = (fixes: ReadonlySet<CertainFix>): boolean => {
    const made = possible.filter((fix) => fixes.has(fix));
    const replacements = made.map(({ replacement }) => replacement);
    return isQuieter(made, hints, check(applyAll(text, replacements)));
  };
  if (isSafe(new Set(possible))) return possible;
  // One after the other, and again as long as one more can be made beside the others.
  const safe = new Set<CertainFix>();
  for (let added = true; added;) {
    added = false;
    for (const part of partsOf(possible, hints)) {
      if (part.every((fix) => safe.has(fix)) || !isSafe(new Set([...safe, ...part]))) continue;
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
