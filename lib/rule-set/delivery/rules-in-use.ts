import type { InForce } from './in-force.ts';
import type { RuleSet } from '../schema.ts';
import { starterRuleSet } from '../starter.ts';

/** What drafts are checked by, and whether a person may switch single rules of it off. */
export type RulesInUse = { readonly ruleSet: RuleSet; readonly maySwitchOff: boolean };

/** What drafts are checked by: the rule set in force, else the starter set; only a policy keeps all of its rules on. */
export const rulesInUse = ({ ruleSet, policy }: Pick<InForce, 'ruleSet' | 'policy'>): RulesInUse => ({
  ruleSet: ruleSet ?? starterRuleSet(),
  maySwitchOff: policy?.allowTurnOffRules !== false,
});

/** Whether both would check a draft alike and name the same department: each look for new rules is noted, and most bring none. */
export const isSameUse = (a: InForce, b: InForce): boolean =>
  a.mark === b.mark && a.policy?.allowTurnOffRules === b.policy?.allowTurnOffRules && a.policy?.departmentName === b.policy?.departmentName;
