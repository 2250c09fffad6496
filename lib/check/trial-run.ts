import type { RuleSet } from '../rule-set/schema.ts';
import { createChecker } from './check.ts';
import { compileRules } from './compile.ts';
import { tryExamples } from './examples.ts';

/**
 * The longest, in milliseconds, that a rule set may take to compile, because a person who opens a composer waits for
 * it.
 */
const LONGEST_COMPILE = 1_000;
/**
 * The longest, in milliseconds, that its examples may take together, because nothing else runs meanwhile. The starter
 * set's take well under one second.
 */
const LONGEST_EXAMPLES = 4_000;
/** After so many milliseconds of work something else may run. */
const SLICE = 50;

/** The result of a trial run: a sentence for each example that fails, and whether it took too long. */
export type TrialResult = { readonly problems: readonly string[]; readonly slow: boolean };

const slow: TrialResult = { problems: [], slow: true };

/** Compiles a rule set: each rule by itself, so that no more is compiled once it has taken too long, and then all. */
function* compileInSteps(ruleSet: RuleSet): Generator<undefined, void> {
  for (const rule of ruleSet.rules) {
    compileRules({ ...ruleSet, rules: [rule] });
    yield;
  }
}

/**
 * A clock that is asked after each step and counts its time alone, not what runs between two steps. Gives whether the
 * time is over.
 */
const createBudget = (most: number, clock: () => number) => {
  let spent = 0;
  return <Result>(step: () => Result): { readonly result: Result; readonly isOver: boolean } => {
    const start = clock();
    const result = step();
    spent += clock() - start;
    return { result, isOver: spent > most };
  };
};

/** Compiles a rule set and tries its examples, one step at a time. */
function* trialSteps(ruleSet: RuleSet, clock: () => number): Generator<undefined, TrialResult> {
  const compiling = createBudget(LONGEST_COMPILE, clock);
  const rules = compileInSteps(ruleSet);
  for (;;) {
    const { result, isOver } = compiling(() => rules.next());
    if (isOver) return slow;
    if (result.done) break;
    yield;
  }
  // What all rules share is compiled with them, and the person waits for that as for each rule.
  if (createBudget(LONGEST_COMPILE, clock)(() => createChecker(ruleSet)).isOver) return slow;
  const trying = createBudget(LONGEST_EXAMPLES, clock);
  const examples = tryExamples(ruleSet);
  for (;;) {
    const { result, isOver } = trying(() => examples.next());
    if (isOver) return slow;
    if (result.done) return { problems: result.value.map(({ sentence }) => sentence), slow: false };
    yield;
  }
}

/**
 * Compiles a rule set and tries its examples, before it may become active. `clock`: milliseconds from any fixed start;
 * it is asked after each rule and each example, and what takes too long is given up there.
 */
export const trialRun = (ruleSet: RuleSet, clock: () => number): TrialResult => {
  const steps = trialSteps(ruleSet, clock);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** The same in slices, so that a page or the background does other work between. `pause`: lets that work run. */
export const trialRunInSlices = async (
  ruleSet: RuleSet,
  clock: () => number,
  pause: () => Promise<unknown>,
): Promise<TrialResult> => {
  const steps = trialSteps(ruleSet, clock);
  for (let start = clock(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (clock() - start < SLICE) continue;
    await pause();
    start = clock();
  }
};
