import type { Checker } from '../../check/check.ts';
import { applyAll } from '../../check/apply.ts';
import type { Hint } from '../../check/hint.ts';
import { resolveOverlaps } from '../../check/resolve-overlaps.ts';
import { safeFixes } from '../../check/safe-fixes.ts';
import type { Context } from '../../draft/draft.ts';
import type { PlainDateTime } from '../../text/time/plain-date-time.ts';

/** A fix may make room for another, so a draft is checked again as long as something changes, at most so often. */
const MOST_ROUNDS = 10;

/** What fixes need. `keeps`: which hints count at all. */
type Fixing = {
  readonly checker: Checker;
  readonly now: PlainDateTime;
  readonly keeps: (hint: Pick<Hint, 'rule' | 'severity'>) => boolean;
};

/**
 * Makes every fix of a draft that is certain and causes no new hint: the same as “Fix all” in the panel, until nothing
 * is left.
 */
export const fixText = (text: string, context: Context, { checker, now, keeps }: Fixing): string => {
  const check = (words: string): readonly Hint[] => checker.check(words, context, now).hints;
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const hints = check(fixed);
    const shown = resolveOverlaps(hints, { here: new Set(), words: new Set() }).filter(keeps);
    const fixes = safeFixes(
      { text: fixed, hints, shown, check },
      shown.map(({ id }) => id),
    );
    if (fixes.length === 0) break;
    fixed = applyAll(
      fixed,
      fixes.map(({ replacement }) => replacement),
    );
  }
  return fixed;
};
