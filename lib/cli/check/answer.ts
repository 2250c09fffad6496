import type { CheckResult, Hint } from '../../check/hint.ts';
import { foldRows, type HintRow, toRows } from '../../check/rows.ts';
import { shownHints, targetForReport } from './shown-hints.ts';

/** One place of a hint. */
const placeForJson = (hint: Hint) => {
  const { target, span, replacements } = targetForReport(hint);
  return { target, start: span.start, end: span.end, message: hint.message, replacements };
};

/** The hints of one rule, as the panel shows them: the worst, which speaks for the row, and the other places. */
const rowForJson = ({ rule, severity, worst, hints }: HintRow<Hint>, open: boolean) => {
  const others = hints.filter((hint) => hint !== worst);
  return { rule, severity, open, ...placeForJson(worst), ...(others.length > 0 && { more: others.map(placeForJson) }) };
};

const rowsForJson = (hints: readonly Hint[]) => {
  const { open, folded } = foldRows(toRows(shownHints(hints)));
  return [...open.map((row) => rowForJson(row, true)), ...folded.map((row) => rowForJson(row, false))];
};

/** The answer for one draft, as another program reads it: what the panel would show. */
export const answerOf = ({ draft, hints, checklist }: CheckResult) => ({
  weightedLength: draft.weightedLength,
  limit: draft.limit,
  hints: rowsForJson(hints),
  checklist: checklist.map(({ id }) => id),
});
