import type { Reason } from '../settings/reasons.ts';
import { writeCsv } from '../table/write-csv.ts';

/** The reasons as CSV, newest first. `titleOf`: the title of a rule, by its id. */
export const reasonsToCsv = (
  reasons: readonly Reason[],
  headings: readonly [time: string, rule: string, title: string, account: string, reason: string],
  titleOf: (rule: string) => string | null,
): string =>
  writeCsv(
    headings,
    reasons
      .toReversed()
      .map(({ at, rule = '', account = '', reason }) => [at, rule, titleOf(rule) ?? '', account, reason]),
  );
