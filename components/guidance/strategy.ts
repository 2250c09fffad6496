import type { RuleSet } from '../../lib/rule-set/schema.ts';

/** As much of a rule set as its guidance needs. */
export type GuidanceData = Pick<
  RuleSet,
  'language' | 'guidance' | 'objectives' | 'contentTypes' | 'cadence' | 'links' | 'linkHosts' | 'sources'
>;
