import type { Measure } from '../../rule-set/objective-schema.ts';

/**
 * How a value stands to its target. `away`: how far from it, as a part of it; null where the target is 0. `open`: the
 * period is not over, so nothing is judged yet. `own`: a person set the target, and not the rule set.
 */
export type Target = {
  readonly value: number;
  readonly own: boolean;
  readonly away: number | null;
  readonly state: 'met' | 'missed' | 'open';
};

/** How a value may still change: not, as its period is over; up alone, as a sum; or up and down, as an average. */
export type StillChanges = 'no' | 'up' | 'both';

/** How a value stands to a target. */
export const compareWithTarget = (
  value: number,
  target: { readonly value: number; readonly own: boolean },
  direction: Measure['direction'],
  changes: StillChanges,
): Target => {
  const met = direction === 'more' ? value >= target.value : value <= target.value;
  // While a period is open, more may still come: only a target that is reached for good, or passed for good, is told.
  const isFinal = changes === 'no' || (changes === 'up' && met === (direction === 'more'));
  return {
    ...target,
    away: target.value === 0 ? null : (value - target.value) / target.value,
    state: isFinal ? (met ? 'met' : 'missed') : 'open',
  };
};

/** The change from one value to another, as a part of the first; null where it cannot be told, as from 0 or below. */
export const changeFrom = (value: number | null, before: number | null): number | null =>
  value === null || before === null || before <= 0 ? null : (value - before) / before;
