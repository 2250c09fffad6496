import { styleText } from 'node:util';
import { type Checker, createChecker } from '../check/check.ts';
import type { CheckResult } from '../check/hint.ts';
import { type PlainDateTime, toPlainDateTime } from '../text/time/moment.ts';
import { quote } from '../rule-set/problem.ts';
import type { ParseResult } from '../rule-set/read.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { starterRuleSet } from '../rule-set/starter/starter.ts';
import { skippedSentence } from './cautions.ts';
import { readText, STANDARD_INPUT } from './files/read-bytes.ts';
import { draftIn, linesIn } from './input.ts';
import { checkLine } from './json-line.ts';
import { reportOf } from './report.ts';
import { cannot, complain, FINE, FOUND, say, UNREADABLE } from './say.ts';

/** Says each thing once, however often it is true. */
const onceEach = (): ((subject: string, sentence: string) => void) => {
  const told = new Set<string>();
  return (subject, sentence) => {
    if (!told.has(subject)) complain(sentence);
    told.add(subject);
  };
};

/** Tells of rules that could not run. */
const faultTeller = (): ((result: CheckResult) => void) => {
  const tell = onceEach();
  return ({ faults }) => faults.forEach(({ rule, reason }) => tell(rule, `Rule ${quote(rule)} was set aside: ${reason}`));
};

/** Tells of modes that drafts name and the rule set does not have. */
const modeTeller = ({ modes }: RuleSet): ((named: readonly string[]) => void) => {
  const tell = onceEach();
  const known = new Set(modes.map(({ id }) => id));
  return (named) => named.filter((mode) => !known.has(mode)).forEach((mode) => tell(mode, `This rule set has no mode ${quote(mode)}, so it changes nothing: correct its id or leave it out.`));
};

const NO_UTF8 = { ok: false, problem: 'this is not a text in UTF-8: save the file as one.' } as const;

const checkLines = async (checker: Checker, ruleSet: RuleSet, now: PlainDateTime): Promise<number> => {
  const tellFaults = faultTeller();
  const tellModes = modeTeller(ruleSet);
  let number = 0;
  let outcome = FINE;
  for await (const line of linesIn(process.stdin)) {
    number++;
    if (line?.trim() === '') continue;
    const answer = line === null ? NO_UTF8 : checkLine(line, checker, now);
    if (!answer.ok) {
      complain(`Line ${number}: ${answer.problem}`);
      outcome = UNREADABLE;
      continue;
    }
    tellFaults(answer.result);
    tellModes(answer.modes);
    if (answer.mustFix) outcome = Math.max(outcome, FOUND);
    await say(answer.json);
  }
  return outcome;
};

const checkText = async (text: string, checker: Checker, { checklist }: RuleSet, now: PlainDateTime): Promise<number> => {
  const result = checker.check(text, {}, now);
  faultTeller()(result);
  await say(reportOf(result, checklist, (words) => styleText('bold', words, { stream: process.stdout })));
  return result.hints.some(({ severity }) => severity === 'error') ? FOUND : FINE;
};

/** The rule set of a file or folder. What reads YAML is loaded only for this. */
const readTried = async (path: string): Promise<ParseResult> => {
  const { fitRuleSet, reasonsOf } = await import('./files/fit-rule-set.ts');
  const read = await fitRuleSet([path]);
  return read.ok ? read : { ok: false, problems: reasonsOf(read) };
};

/** What to check. `text`: null where it comes on standard input; `rules`: a file or folder, null for the starter set. */
type Wanted = { readonly text: string | null; readonly json: boolean; readonly rules: string | null };

/** Checks one draft or many, and says how the command ends. */
export const checkDrafts = async ({ text, json, rules }: Wanted): Promise<number> => {
  const read = rules === null ? { ok: true as const, ruleSet: starterRuleSet() } : await readTried(rules);
  if (!read.ok) {
    read.problems.forEach(complain);
    return UNREADABLE;
  }
  const { ruleSet } = read;
  const checker = createChecker(ruleSet);
  const skipped = skippedSentence(checker.skipped);
  if (skipped !== null) complain(skipped);
  const now = toPlainDateTime(new Date())!;
  if (json) return checkLines(checker, ruleSet, now);
  if (text !== null) return checkText(text, checker, ruleSet, now);
  const draft = await readText(STANDARD_INPUT);
  return draft.ok ? checkText(draftIn(draft.text), checker, ruleSet, now) : cannot(draft.problem);
};
