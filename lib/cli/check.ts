import { styleText } from 'node:util';
import { type Checker, createChecker } from '../check/check.ts';
import type { CheckResult } from '../check/hint.ts';
import { type PlainDateTime, toPlainDateTime } from '../text/time/plain-date-time.ts';
import { quote } from '../rule-set/problem.ts';
import type { ParseResult } from '../rule-set/parse.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { starterRuleSet } from '../rule-set/starter/starter.ts';
import { skippedRulesWarning } from './warnings.ts';
import { readText, STANDARD_INPUT } from './files/read-bytes.ts';
import { trimFinalNewline, linesIn } from './input.ts';
import { checkLine } from './json-line.ts';
import { formatReport } from './report.ts';
import { fail, printError, EXIT_OK, EXIT_FOUND, print, EXIT_ERROR } from './print.ts';

/** Creates a printer that prints each message only once. */
const createDeduplicator = (): ((subject: string, sentence: string) => void) => {
  const told = new Set<string>();
  return (subject, sentence) => {
    if (!told.has(subject)) printError(sentence);
    told.add(subject);
  };
};

/** Reports rules that could not run. */
const ruleErrorReporter = (): ((result: CheckResult) => void) => {
  const tell = createDeduplicator();
  return ({ faults }) =>
    faults.forEach(({ rule, reason }) => tell(rule, `Rule ${quote(rule)} failed and was skipped: ${reason}`));
};

/** Reports modes that drafts name and the rule set does not have. */
const unknownModeReporter = ({ modes }: RuleSet): ((named: readonly string[]) => void) => {
  const tell = createDeduplicator();
  const known = new Set(modes.map(({ id }) => id));
  return (named) =>
    named
      .filter((mode) => !known.has(mode))
      .forEach((mode) => tell(mode, `There is no mode ${quote(mode)} in this rule set. Correct the ID or remove it.`));
};

const NO_UTF8 = { ok: false, problem: 'not UTF-8 text. Save the file as UTF-8.' } as const;

const checkLines = async (checker: Checker, ruleSet: RuleSet, now: PlainDateTime): Promise<number> => {
  const tellFaults = ruleErrorReporter();
  const tellModes = unknownModeReporter(ruleSet);
  let number = 0;
  let outcome = EXIT_OK;
  for await (const line of linesIn(process.stdin)) {
    number++;
    if (line?.trim() === '') continue;
    const answer = line === null ? NO_UTF8 : checkLine(line, checker, now);
    if (!answer.ok) {
      printError(`Line ${number}: ${answer.problem}`);
      outcome = EXIT_ERROR;
      continue;
    }
    tellFaults(answer.result);
    tellModes(answer.modes);
    if (answer.mustFix) outcome = Math.max(outcome, EXIT_FOUND);
    await print(answer.json);
  }
  return outcome;
};

const checkText = async (
  text: string,
  checker: Checker,
  { checklist }: RuleSet,
  now: PlainDateTime,
): Promise<number> => {
  const result = checker.check(text, {}, now);
  ruleErrorReporter()(result);
  await print(formatReport(result, checklist, (words) => styleText('bold', words, { stream: process.stdout })));
  return result.hints.some(({ severity }) => severity === 'error') ? EXIT_FOUND : EXIT_OK;
};

/** Loads the rule set of a file or folder. The YAML parser is loaded only for this. */
const readTried = async (path: string): Promise<ParseResult> => {
  const { loadAndTestRuleSet, problemLines } = await import('./files/load-and-test-rule-set.ts');
  const read = await loadAndTestRuleSet([path]);
  return read.ok ? read : { ok: false, problems: problemLines(read) };
};

/** What to check. `text`: null if it comes on standard input; `rules`: a file or folder, null for the starter set. */
type Wanted = { readonly text: string | null; readonly json: boolean; readonly rules: string | null };

/** Checks one draft or many and returns the exit code. */
export const checkDrafts = async ({ text, json, rules }: Wanted): Promise<number> => {
  const read = rules === null ? { ok: true as const, ruleSet: starterRuleSet() } : await readTried(rules);
  if (!read.ok) {
    read.problems.forEach(printError);
    return EXIT_ERROR;
  }
  const { ruleSet } = read;
  const checker = createChecker(ruleSet);
  const skipped = skippedRulesWarning(checker.skipped);
  if (skipped !== null) printError(skipped);
  const now = toPlainDateTime(new Date())!;
  if (json) return checkLines(checker, ruleSet, now);
  if (text !== null) return checkText(text, checker, ruleSet, now);
  const draft = await readText(STANDARD_INPUT);
  return draft.ok ? checkText(trimFinalNewline(draft.text), checker, ruleSet, now) : fail(draft.problem);
};
