import type { RulesInUse } from '../rule-set/delivery/rules-in-use.ts';
import type { Preflight, Settings } from '../settings/settings.ts';

/** What a press on Post does while something must be fixed: as the policy says, else as the person chose, unless the rule set does without it. */
export const preflightInUse = ({ preflight, ruleSet }: Pick<RulesInUse, 'preflight' | 'ruleSet'>, settings: Pick<Settings, 'preflight'>): Preflight =>
  preflight ?? (ruleSet.preflight ? settings.preflight : 'off');
