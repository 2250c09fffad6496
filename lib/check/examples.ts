import type { Span } from '../text/span.ts';
import { type Path, type Issue, quote } from '../rule-set/problem.ts';
import { parseMarks } from '../rule-set/example-marks.ts';
import type { Example, Rule, RuleSet } from '../rule-set/schema.ts';
import { kinds } from '../rules/index.ts';
import { applyAll } from './apply.ts';
import { createChecker } from './check.ts';
import type { CheckResult, Hint } from './hint.ts';
import { targetSpan } from './sort-hints.ts';
import { placesIn } from '../text/message-parts.ts';

/** A text with its spans marked; the opposite of parseMarks. */
export const withMarks = (text: string, spans: readonly Span[]): string =>
  applyAll(
    text,
    spans.map((span) => ({ span, text: `[[${text.slice(span.start, span.end)}]]` })),
  );

/** The text of an example, with its marks. */
export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** Checks the text of an example as the example says. */
export type CheckExample = (example: Example, text: string) => CheckResult;

/**
 * Makes a function that checks examples by one rule, alone and switched on. Every example is tried at nine o'clock on
 * the day the rule set was published, unless it names its own time.
 */
export const createExampleCheck = (ruleSet: RuleSet, rule: Rule): CheckExample => {
  const alone = {
    ...ruleSet,
    rules: [{ ...rule, enabled: true, modes: undefined }],
    modes: [],
    calendar: [],
    checklist: [],
  };
  const usual = createChecker(alone);
  const checkerOf = (example: Example) =>
    typeof example === 'string' || !example.lists
      ? usual
      : createChecker({ ...alone, lists: { ...ruleSet.lists, ...example.lists } });
  const [year = 2026, month = 1, day = 1] = ruleSet.published.split('-').map(Number);
  const now = { year, month, day, hour: 9, minute: 0 };
  return (example, text) =>
    checkerOf(example).check(text, typeof example === 'string' ? {} : (example.context ?? {}), now);
};

/** The stretches of text that hints mark, in order. */
export const markedSpans = (hints: readonly Hint[]): readonly Span[] =>
  hints.flatMap((hint) => targetSpan(hint) ?? []).sort((a, b) => a.start - b.start);

const problemsOfFix = (hints: readonly Hint[], text: string, example: Example): readonly string[] => {
  if (typeof example === 'string' || example.fixed === undefined) return [];
  const fixed = applyAll(
    text,
    hints.flatMap(({ replacements }) => replacements.slice(0, 1)),
  );
  return fixed === example.fixed
    ? []
    : [`${quote(text)} should become ${quote(example.fixed)}, but becomes ${quote(fixed)}.`];
};

/** A bad example without its marks, and what the check found. */
type Tried = Pick<CheckResult, 'hints' | 'faults'> & {
  readonly example: Example;
  readonly text: string;
  readonly spans: readonly Span[];
};

const tryBad = (check: CheckExample, example: Example): Tried => {
  const { text, spans } = parseMarks(textOf(example));
  const { hints, faults } = check(example, text);
  return { example, text, spans, hints, faults };
};

/** Placeholders of a rule's message that its kind has no fact for. */
const unfilledPlaces = ({ message, kind }: Rule, tried: readonly Tried[]): readonly string[] => {
  const places = new Set(placesIn(message ?? kinds.get(kind)?.message ?? ''));
  return [...places].filter((place) =>
    tried.some(({ hints, text }) => !text.includes(place) && hints.some((hint) => hint.message.includes(place))),
  );
};

const problemsOfBad = ({ example, text, spans, hints, faults }: Tried): readonly string[] => {
  if (faults[0]) return [`trying ${quote(text)} it failed: ${faults[0].reason}.`];
  if (hints.length === 0) return [`${quote(text)} is a bad example, but nothing is found in it.`];
  const found = withMarks(text, markedSpans(hints));
  const expected = withMarks(text, spans);
  return [
    ...(found === expected ? [] : [`${quote(expected)} should be marked so, but is marked ${quote(found)}.`]),
    ...problemsOfFix(hints, text, example),
  ];
};

const problemsOfGood = (check: CheckExample, example: Example): readonly string[] => {
  const text = textOf(example);
  if (parseMarks(text).spans.length > 0)
    return [`${quote(text)} is a good example, so nothing is to be marked in it: take out the [[ and ]].`];
  const { hints, faults } = check(example, text);
  if (faults[0]) return [`trying ${quote(text)} it failed: ${faults[0].reason}.`];
  return hints
    .slice(0, 1)
    .map(
      ({ excerpt, message }) => `${quote(text)} is a good example, but ${quote(excerpt || message)} is found in it.`,
    );
};

type IssueOf = (path: Path, said: string) => Issue;

/** Placeholders in a rule's message that are left as they are. */
const issuesOfMessage = (rule: Rule, tried: readonly Tried[], issue: IssueOf): readonly Issue[] =>
  unfilledPlaces(rule, tried).map((place) =>
    issue(
      ['message'],
      `its sentence has ${place}, which this kind does not tell: take it out or correct its spelling.`,
    ),
  );

/** Tries the examples of a rule, alone and switched on. Pauses after each. */
function* tryExamplesOf(ruleSet: RuleSet, rule: Rule, index: number): Generator<undefined, readonly Issue[]> {
  if (!kinds.has(rule.kind)) return [];
  const check = createExampleCheck(ruleSet, rule);
  const issue: IssueOf = (path, said) => ({
    path: ['rules', index, ...path],
    sentence: `Rule ${quote(rule.id)}: ${said}`,
  });
  const { bad, good } = rule.examples;
  const tried: Tried[] = [];
  const issues: Issue[] = [];
  for (const [place, example] of bad.entries()) {
    const one = tryBad(check, example);
    tried.push(one);
    issues.push(...problemsOfBad(one).map((said) => issue(['examples', 'bad', place], said)));
    yield;
  }
  for (const [place, example] of good.entries()) {
    issues.push(...problemsOfGood(check, example).map((said) => issue(['examples', 'good', place], said)));
    yield;
  }
  return [...issuesOfMessage(rule, tried, issue), ...issues];
}

/**
 * Tries the examples of every rule whose kind is known, and tells the place of each that fails. Pauses after each
 * example, so that whoever runs it can look at the clock.
 */
export function* tryExamples(ruleSet: RuleSet): Generator<undefined, readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [index, rule] of ruleSet.rules.entries()) issues.push(...(yield* tryExamplesOf(ruleSet, rule, index)));
  return issues;
}

const withoutPause = (steps: Generator<undefined, readonly Issue[]>): readonly Issue[] => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Does the same without a pause. */
export const failingExamples = (ruleSet: RuleSet): readonly Issue[] => withoutPause(tryExamples(ruleSet));

/** Tries the examples of one rule, by its place in the rule set. */
export const failingExamplesOf = (ruleSet: RuleSet, index: number): readonly Issue[] =>
  withoutPause(tryExamplesOf(ruleSet, ruleSet.rules[index]!, index));

/**
 * Tries the examples of every rule whose kind is known, one sentence for each that fails; a set that fails its own
 * examples is not fit to use.
 */
export const checkExamples = (ruleSet: RuleSet): readonly string[] =>
  failingExamples(ruleSet).map(({ sentence }) => sentence);
