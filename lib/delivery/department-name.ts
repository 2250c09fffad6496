import type { RuleSet } from '../rule-set/schema.ts';
import type { ActiveRuleSet } from './active-rule-set.ts';

/** Whose rules they are: as the policy that brought them calls the department, else as they say themselves. */
export const departmentName = (
  { origin, policy }: Pick<ActiveRuleSet, 'origin' | 'policy'>,
  { department }: Pick<RuleSet, 'department'>,
): string => (origin === 'inline' || origin === 'url' ? policy?.departmentName : undefined) ?? department.name;
