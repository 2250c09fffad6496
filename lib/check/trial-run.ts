import type { RuleSet } from '../rule-set/schema.ts';
import { createChecker } from './check.ts';
import { checkExamples } from './examples.ts';

/**
 * The longest, in milliseconds, that a rule set may take to compile, because a person who opens a composer waits for
 * it.
 */
const LONGEST_COMPILE = 1_000;
/**
 * The longest, in milliseconds, that its examples may take together, because nothing else runs meanwhile. The starter
 * set's take well under one second.
 */
const LONGEST_EXAMPLES = 10_000;

/** The result of a trial run: a sentence for each example that fails, and whether it took too long. */
export type TrialResult = { readonly problems: readonly string[]; readonly slow: boolean };

const slow: TrialResult = { problems: [], slow: true };

/**
 * Compiles a rule set and tries its examples, before it may become active. `clock`: milliseconds from any fixed start.
 */
export const trialRun = (ruleSet: RuleSet, clock: () => number): TrialResult => {
  const start = clock();
  createChecker(ruleSet);
  const compiled = clock();
  if (compiled - start > LONGEST_COMPILE) return slow;
  const problems: string[] = [];
  for (const rule of ruleSet.rules) {
    problems.push(...checkExamples({ ...ruleSet, rules: [rule] }));
    if (clock() - compiled > LONGEST_EXAMPLES) return slow;
  }
  return { problems, slow: false };
};
