import type { CheckResult } from '../../check/hint.ts';
import { quote } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { printError } from '../print.ts';

/** Tells, once each, rules that could not run and modes that a draft names and the rule set does not have. */
export type Warn = (result: Pick<CheckResult, 'faults'>, modes: readonly string[]) => void;

/** Creates the function that tells them, on standard error. */
export const createWarn = ({ modes: known }: Pick<RuleSet, 'modes'>): Warn => {
  const told = new Set<string>();
  const tell = (sentence: string): void => {
    if (!told.has(sentence)) printError(sentence);
    told.add(sentence);
  };
  return ({ faults }, modes) => {
    for (const { rule, reason } of faults) tell(`Rule ${quote(rule)} failed and was skipped: ${reason}`);
    for (const mode of modes)
      if (!known.some(({ id }) => id === mode))
        tell(`There is no mode ${quote(mode)} in this rule set. Correct the ID or remove it.`);
  };
};
