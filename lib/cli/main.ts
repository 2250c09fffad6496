import { once } from 'node:events';
import { styleText } from 'node:util';
import { type Checker, createChecker } from '../check/check.ts';
import { tryExamples } from '../check/examples.ts';
import type { CheckResult } from '../check/hint.ts';
import type { Moment } from '../draft/draft.ts';
import { toMoment } from '../draft/moment.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { starterRuleSet } from '../rule-set/starter.ts';
import { HELP, readArguments } from './arguments.ts';
import { linesIn, textIn } from './input.ts';
import { checkLine } from './json-line.ts';
import { reportOf } from './report.ts';
import { readRuleSetFile } from './rule-set-file.ts';

/** How the command ends. */
const FINE = 0;
const MUST_FIX = 1;
const UNREADABLE = 2;

const say = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Tells of rules that could not run, each once. */
const faultTeller = (): ((result: CheckResult) => void) => {
  const told = new Set<string>();
  return ({ faults }) => {
    for (const { rule, reason } of faults) {
      if (!told.has(rule)) complain(`Rule “${rule}” was set aside: ${reason}`);
      told.add(rule);
    }
  };
};

const checkLines = async (checker: Checker, now: Moment): Promise<number> => {
  const tellFaults = faultTeller();
  let number = 0;
  let outcome = FINE;
  for await (const line of linesIn(process.stdin.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const answer = checkLine(line, checker, now);
    if (!answer.ok) {
      complain(`Line ${number}: ${answer.problem}`);
      outcome = UNREADABLE;
      continue;
    }
    tellFaults(answer.result);
    if (answer.mustFix) outcome = Math.max(outcome, MUST_FIX);
    await say(answer.json);
  }
  return outcome;
};

const checkText = async (text: string, checker: Checker, { checklist }: RuleSet, now: Moment): Promise<number> => {
  const result = checker.check(text, {}, now);
  faultTeller()(result);
  await say(reportOf(result, checklist, (words) => styleText('bold', words, { stream: process.stdout })));
  return result.hints.some(({ severity }) => severity === 'error') ? MUST_FIX : FINE;
};

const run = async (): Promise<number> => {
  const wish = readArguments(process.argv.slice(2));
  if (wish.do === 'help') {
    await say(HELP.trimEnd());
    return FINE;
  }
  if (wish.do === 'refuse') {
    complain(wish.problem);
    return UNREADABLE;
  }
  const read = wish.rules === null ? { ok: true as const, ruleSet: starterRuleSet() } : await readRuleSetFile(wish.rules);
  if (!read.ok) {
    read.problems.forEach(complain);
    return UNREADABLE;
  }
  if (wish.rules !== null) tryExamples(read.ruleSet).forEach(complain);
  const checker = createChecker(read.ruleSet);
  if (checker.skipped.length > 0) complain(`This version does not know the kind of ${checker.skipped.length} rules, and skips them: ${checker.skipped.join(', ')}`);
  const now = toMoment(new Date())!;
  if (wish.json) return checkLines(checker, now);
  return checkText(wish.text ?? (await textIn(process.stdin.setEncoding('utf8'))), checker, read.ruleSet, now);
};

// A reader that has seen enough (`| head`) closes the pipe: that is no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? process.exitCode : UNREADABLE));
process.exitCode = await run();
