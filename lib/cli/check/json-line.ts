import type { Checker } from '../../check/check.ts';
import type { CheckResult } from '../../check/hint.ts';
import type { PlainDateTime } from '../../text/time/plain-date-time.ts';
import { readJsonDraft } from '../drafts/json-draft.ts';
import { answerOf } from './answer.ts';

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

/** Checks one line of JSON. */
export const checkLine = (line: string, checker: Checker, now: PlainDateTime): LineResult => {
  const read = readJsonDraft(line);
  if (!read.ok) return read;
  const { id, text, context } = read.draft;
  const result = checker.check(text, context, now);
  return {
    ok: true,
    json: JSON.stringify({ id, ...answerOf(result) }),
    mustFix: result.hints.some(({ severity }) => severity === 'error'),
    modes: context.modes ?? [],
    result,
  };
};
