import { createChecker as createOwnChecker } from '../../check/check.ts';
import { parseRuleSet } from '../../rule-set/parse.ts';
import type { RuleSet as WholeRuleSet } from '../../rule-set/schema.ts';
import { compareRuleSets as compareWhole } from '../../rule-set/wording/compare.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { answerOf } from '../check/answer.ts';
import type { CompareRuleSets, CreateChecker, ReadRuleSetText, RuleSet, StarterRuleSet } from './api.ts';

export type * from './api.ts';

/*
 * The library of the built package: the checker for other programs, in Node, a browser or a worker. It uses nothing of
 * a page, and only the starter set, as it is packed, needs Node.
 */

/** Outside, a rule set is known by a few of its fields. It always comes from one of the two functions that read one. */
const whole = (ruleSet: RuleSet): WholeRuleSet => ruleSet as WholeRuleSet;

/** Compiles a rule set. */
export const createChecker: CreateChecker = (ruleSet) => {
  const checker = createOwnChecker(whole(ruleSet));
  return {
    skipped: checker.skipped,
    check: (text, context = {}) => answerOf(checker.check(text, context, toPlainDateTime(new Date())!)),
  };
};

/** Reads a rule set in JSON. */
export const readRuleSet: ReadRuleSetText = (json) => parseRuleSet(json);

/** The starter set, which is large, so it is loaded on demand. */
export const starterRuleSet: StarterRuleSet = async () =>
  (await import('../../rule-set/starter/starter.ts')).starterRuleSet();

/** Says what changes between two rule sets. */
export const compareRuleSets: CompareRuleSets = (before, after) => compareWhole(whole(before), whole(after));
