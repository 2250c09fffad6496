import { SEVERITIES } from '../rule-set/severity.ts';
import { targetOrder, targetSpan } from '../rules/target.ts';
import type { Hint } from './hint.ts';

export { isPicture, targetSpan } from '../rules/target.ts';

/** Worst first. */
export const bySeverity = (a: Pick<Hint, 'severity'>, b: Pick<Hint, 'severity'>): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Those of the hints that must be fixed. */
export const mustFixIn = <H extends Pick<Hint, 'severity'>>(hints: readonly H[]): readonly H[] =>
  hints.filter(({ severity }) => severity === 'error');

const endOf = (hint: Hint): number => targetSpan(hint)?.end ?? 0;

/** In order of position; at one place the longer first, then the worse. */
export const byPosition = (a: Hint, b: Hint): number =>
  targetOrder(a.target) - targetOrder(b.target) || endOf(b) - endOf(a) || bySeverity(a, b);
