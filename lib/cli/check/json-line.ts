import type { Checker } from '../../check/check.ts';
import type { CheckResult, Hint } from '../../check/hint.ts';
import { foldRows, type HintRow, toRows } from '../../check/rows.ts';
import type { PlainDateTime } from '../../text/time/plain-date-time.ts';
import { readJsonDraft } from '../drafts/json-draft.ts';
import { shownHints, targetForReport } from './shown-hints.ts';

/** A checked line, or why it cannot be checked. */
type LineResult =
  | {
      readonly ok: true;
      readonly json: string;
      readonly mustFix: boolean;
      readonly modes: readonly string[];
      readonly result: CheckResult;
    }
  | { readonly ok: false; readonly problem: string };

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

/** The answer for one draft, on one line. */
const answerFor = (id: string | number | null, { draft, hints, checklist }: CheckResult): string =>
  JSON.stringify({
    id,
    weightedLength: draft.weightedLength,
    limit: draft.limit,
    hints: rowsForJson(hints),
    checklist: checklist.map(({ id }) => id),
  });

/** Checks one line of JSON. */
export const checkLine = (line: string, checker: Checker, now: PlainDateTime): LineResult => {
  const read = readJsonDraft(line);
  if (!read.ok) return read;
  const { id, text, context } = read.draft;
  const result = checker.check(text, context, now);
  return {
    ok: true,
    json: answerFor(id, result),
    mustFix: result.hints.some(({ severity }) => severity === 'error'),
    modes: context.modes ?? [],
    result,
  };
};
