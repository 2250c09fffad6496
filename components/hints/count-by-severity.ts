import { SEVERITIES, type Severity } from '../../lib/rule-set/severity.ts';
import type { HintView } from '../../lib/panel/types.ts';

/** How many hints there are of each severity that occurs, worst first. */
export const countBySeverity = (
  hints: readonly HintView[],
): readonly { readonly severity: Severity; readonly count: number }[] =>
  SEVERITIES.map((severity) => ({ severity, count: hints.filter((hint) => hint.severity === severity).length })).filter(
    ({ count }) => count > 0,
  );
