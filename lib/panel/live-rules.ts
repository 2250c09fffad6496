import type { ActiveRuleSet } from '../delivery/active-rule-set.ts';
import { type ResolvedRules, resolveRules } from '../delivery/resolve-rules.ts';
import type { ExternalStore } from '../platform/live.ts';
import type { Dictionary } from '../rule-set/translate.ts';

/**
 * What drafts are checked by, as the rule set in force changes. It is worked out once for each.
 *
 * @param ofStarter what the starter rules say in the language of the person
 */
export const liveRules = (
  inForce: ExternalStore<ActiveRuleSet>,
  ofStarter?: ExternalStore<Dictionary>,
): ExternalStore<ResolvedRules> => {
  let from = inForce.now();
  let rules = resolveRules(from);
  let shown: ResolvedRules | undefined;
  return {
    now: () => {
      if (inForce.now() !== from) {
        from = inForce.now();
        rules = resolveRules(from);
        shown = undefined;
      }
      if (!ofStarter) return rules;
      if (shown?.ofStarter !== ofStarter.now()) shown = { ...rules, ofStarter: ofStarter.now() };
      return shown!;
    },
    subscribe: (listener) => {
      const ends = [inForce, ...(ofStarter ? [ofStarter] : [])].map(({ subscribe }) => subscribe(listener));
      return () => ends.forEach((end) => end());
    },
  };
};
