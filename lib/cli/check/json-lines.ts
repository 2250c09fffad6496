import type { Checker } from '../../check/check.ts';
import type { PlainDateTime } from '../../text/time/plain-date-time.ts';
import { TOO_LARGE } from '../files/read-bytes.ts';
import { type InputLine, linesIn } from './input.ts';
import { checkLine } from './json-line.ts';
import { EXIT_ERROR, EXIT_FOUND, EXIT_OK, fail, print, printError } from '../print.ts';
import type { Warn } from './warn-once.ts';

const NO_UTF8 = { ok: false, problem: 'not UTF-8 text. Save the file as UTF-8.' } as const;

const TOO_LONG = { ok: false, problem: 'longer than 4 MB. Give one draft a line.' } as const;

const NOTHING_CAME = 'Nothing came on standard input: nothing was checked.';

const answerTo = (line: InputLine, checker: Checker, now: PlainDateTime) => {
  if (line === TOO_LARGE) return TOO_LONG;
  return line === null ? NO_UTF8 : checkLine(line, checker, now);
};

/** Checks lines of JSON from standard input as they come, and writes one line each; returns the exit code. */
export const checkJsonLines = async (
  checker: Checker,
  now: PlainDateTime,
  { warn, allowEmpty }: { readonly warn: Warn; readonly allowEmpty: boolean },
): Promise<number> => {
  let number = 0;
  let checked = 0;
  let outcome = EXIT_OK;
  for await (const line of linesIn(process.stdin)) {
    number++;
    if (typeof line === 'string' && line.trim() === '') continue;
    checked++;
    const answer = answerTo(line, checker, now);
    if (!answer.ok) {
      printError(`Line ${number}: ${answer.problem}`);
      outcome = EXIT_ERROR;
      continue;
    }
    warn(answer.result, answer.modes);
    if (answer.mustFix) outcome = Math.max(outcome, EXIT_FOUND);
    await print(answer.json, 'json');
  }
  return checked === 0 && !allowEmpty ? fail(NOTHING_CAME) : outcome;
};
