import type { InForce } from '../delivery/active-rule-set.ts';
import { type RulesInUse, rulesInUse } from '../delivery/rules-in-use.ts';
import type { ExternalStore } from '../platform/live.ts';

/** What drafts are checked by, as the rule set in force changes. It is worked out once for each. */
export const liveRules = (inForce: ExternalStore<InForce>): ExternalStore<RulesInUse> => {
  let from = inForce.now();
  let rules = rulesInUse(from);
  return {
    now: () => {
      if (inForce.now() !== from) {
        from = inForce.now();
        rules = rulesInUse(from);
      }
      return rules;
    },
    subscribe: inForce.subscribe,
  };
};
