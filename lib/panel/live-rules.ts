import type { ActiveRuleSet } from '../delivery/active-rule-set.ts';
import { type ResolvedRules, resolveRules } from '../delivery/resolve-rules.ts';
import type { ExternalStore } from '../platform/live.ts';

/** What drafts are checked by, as the rule set in force changes. It is worked out once for each. */
export const liveRules = (inForce: ExternalStore<ActiveRuleSet>): ExternalStore<ResolvedRules> => {
  let from = inForce.now();
  let rules = resolveRules(from);
  return {
    now: () => {
      if (inForce.now() !== from) {
        from = inForce.now();
        rules = resolveRules(from);
      }
      return rules;
    },
    subscribe: inForce.subscribe,
  };
};
