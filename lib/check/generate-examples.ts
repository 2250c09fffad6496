import type { Example, RuleSet } from '../rule-set/schema.ts';
import { fixedExample, type Examples, filled, joined, markedExample } from './adapt-examples.ts';
import { exampleCandidates } from './example-candidates.ts';
import { createExampleCheck } from './examples.ts';

/**
 * Makes two bad and two good examples for a rule that was written without any: drafts made of what it looks for, and
 * examples of like rules. Each was tried, so it does what it says. Fewer where none can be found.
 *
 * @param like examples of rules of the same kind.
 */
export const generateExamples = (ruleSet: RuleSet, index: number, like: readonly Example[]): Examples => {
  const rule = ruleSet.rules[index]!;
  const check = createExampleCheck(ruleSet, rule);
  const found = (example: Example): Example | null => markedExample(check, example);
  const candidates = [...exampleCandidates(rule), ...like];
  const bad = filled([], [...candidates, ...joined(like)], found);
  const silent = (example: Example): Example | null => (found(example) === null ? example : null);
  return { bad, good: filled([], [...bad.map((example) => fixedExample(check, example)), ...candidates], silent) };
};
