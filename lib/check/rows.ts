import type { Severity } from '../rule-set/severity.ts';
import type { Hint } from './hint.ts';
import { bySeverity } from './sort-hints.ts';

type Listed = Pick<Hint, 'rule' | 'severity'>;

/** All hints of one rule about one draft, shown as one. */
export type HintRow<H extends Listed> = {
  readonly rule: string;
  /** The worst of its hints. */
  readonly severity: Severity;
  /** The first of the hints of that severity: it speaks for the row as a whole. */
  readonly worst: H;
  /** In order of position. There is at least one. */
  readonly hints: readonly [H, ...H[]];
};

/** Puts the hints of each rule into one row, at the place of the first. */
export const toRows = <H extends Listed>(hints: readonly H[]): readonly HintRow<H>[] =>
  [...Map.groupBy(hints, ({ rule }) => rule)].map(([rule, [first, ...others]]) => {
    const worst = [first!, ...others].toSorted(bySeverity)[0]!;
    return { rule, severity: worst.severity, worst, hints: [first!, ...others] };
  });

/** Rows with a should-fix hint open until so many rows are open. Every must-fix row is open, however many there are. */
const MOST_OPEN = 3;

/** The rows that are open at once, worst first, and those that are folded behind a button. */
type OpenAndFolded<H extends Listed> = { readonly open: readonly HintRow<H>[]; readonly folded: readonly HintRow<H>[] };

/**
 * Decides which rows are open at once: all that must be fixed, then what should be fixed until three are open. What is
 * left is folded, and so is all that is only to consider.
 */
export const foldRows = <H extends Listed>(rows: readonly HintRow<H>[]): OpenAndFolded<H> => {
  const mustFix = rows.filter(({ severity }) => severity === 'error');
  const shouldFix = rows.filter(({ severity }) => severity === 'warning');
  const consider = rows.filter(({ severity }) => severity === 'suggestion');
  const room = Math.max(0, MOST_OPEN - mustFix.length);
  return { open: [...mustFix, ...shouldFix.slice(0, room)], folded: [...shouldFix.slice(room), ...consider] };
};
