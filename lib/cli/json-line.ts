import type { Checker } from '../check/check.ts';
import type { CheckResult, Hint } from '../check/hint.ts';
import { resolveOverlaps } from '../check/resolve-overlaps.ts';
import { foldRows, type HintRow, toRows } from '../check/rows.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { Span } from '../text/span.ts';
import { isPicture, isSpan, targetSpan } from '../rules/target.ts';
import { readJsonDraft } from './drafts/json-draft.ts';

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

const targetOf = ({ target }: Hint): string =>
  isPicture(target) ? `media:${target.media}` : isSpan(target) ? 'text' : 'draft';

const NOWHERE: Span = { start: 0, end: 0 };

/** One place of a hint. A replacement replaces start to end, which may be more than a person sees marked. */
const placeForJson = (hint: Hint) => {
  const { start, end } = hint.replacements[0]?.span ?? targetSpan(hint) ?? NOWHERE;
  const replacements = hint.replacements
    .filter(({ span }) => span.start === start && span.end === end)
    .map(({ text }) => text);
  return { target: targetOf(hint), start, end, message: hint.message, replacements };
};

/** The hints of one rule, as the panel shows them: the worst, which speaks for the row, and the other places. */
const rowForJson = ({ rule, severity, worst, hints }: HintRow<Hint>, open: boolean) => {
  const others = hints.filter((hint) => hint !== worst);
  return { rule, severity, open, ...placeForJson(worst), ...(others.length > 0 && { more: others.map(placeForJson) }) };
};

/** What the panel shows, with every fix, also one that it holds back until another is made. */
const rowsForJson = (hints: readonly Hint[]) => {
  const all = new Map(hints.map((hint) => [hint.id, hint]));
  const shown = resolveOverlaps(hints, { here: new Set(), words: new Set() }).map(({ id }) => all.get(id)!);
  const { open, folded } = foldRows(toRows(shown));
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
