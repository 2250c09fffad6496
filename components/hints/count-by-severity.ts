import { SEVERITIES, type Severity } from '../../lib/rule-set/severity.ts';

/** How many there are of each severity that occurs, worst first. */
export const countBySeverity = (
  rows: readonly { readonly severity: Severity }[],
): readonly { readonly severity: Severity; readonly count: number }[] =>
  SEVERITIES.map((severity) => ({ severity, count: rows.filter((row) => row.severity === severity).length })).filter(
    ({ count }) => count > 0,
  );
