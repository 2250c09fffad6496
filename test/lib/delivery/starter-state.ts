import type { ActiveRuleSet } from '../../../lib/delivery/active-rule-set.ts';

/** What a page is given on a computer without a policy and without an imported rule set. */
export const starterState: ActiveRuleSet = {
  ruleSet: null,
  origin: 'starter',
  place: null,
  mark: '',
  policy: null,
  lastOk: null,
  lastTry: null,
  faults: [],
  personal: { text: null, before: null },
  log: [],
};
