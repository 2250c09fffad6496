import type { Severity } from '../../lib/rule-set/schema.ts';
import type { ShownHint } from '../../lib/desk/types.ts';

/** The severities, worst first. */
export const severities = ['error', 'warning', 'suggestion'] as const satisfies readonly Severity[];

/** How many hints there are of each severity that occurs, worst first. */
export const countBySeverity = (hints: readonly ShownHint[]): readonly { readonly severity: Severity; readonly count: number }[] =>
  severities.map((severity) => ({ severity, count: hints.filter((hint) => hint.severity === severity).length })).filter(({ count }) => count > 0);
