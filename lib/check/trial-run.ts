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

/** The result of a trial run: a sentence for each example that fails, and whether it took too long. */
export type TrialResult = { readonly problems: readonly string[]; readonly slow: boolean };

const slow: TrialResult = { problems: [], slow: true };

/**
 * A clock that is asked after each step and counts its time alone. Gives whether the time is over.
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

/**
 * Compiles a rule set and tries its examples, before it may become active. `clock`: milliseconds from any fixed start;
 * it is asked after each rule and each example, and what takes too long is given up there.
 */
export const trialRun = (ruleSet: RuleSet, clock: () => number): TrialResult => {
  const compiling = createBudget(LONGEST_COMPILE, clock);
  // Each by itself, so that no more is compiled once it has taken too long.
  for (const rule of ruleSet.rules)
    if (compiling(() => compileRules({ ...ruleSet, rules: [rule] })).isOver) return slow;
  // What all rules share is compiled with them, and the person waits for that as for each rule.
  if (createBudget(LONGEST_COMPILE, clock)(() => createChecker(ruleSet)).isOver) return slow;
  const trying = createBudget(LONGEST_EXAMPLES, clock);
  const examples = tryExamples(ruleSet);
  for (;;) {
    const { result, isOver } = trying(() => examples.next());
    if (isOver) return slow;
    if (result.done) return { problems: result.value.map(({ sentence }) => sentence), slow: false };
  }
};
