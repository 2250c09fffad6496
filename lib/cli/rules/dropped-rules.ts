import type { RuleSet } from '../../rule-set/schema.ts';
import { starterRuleSet } from '../../rule-set/starter/starter.ts';
import { formatCount } from '../../text/plural.ts';

/** What the starter set guards by its must-fix rules whose ids begin so. */
const GUARDS = /^(?:sec|priv)\//;

/**
 * A sentence about the starter rules for security and privacy that a rule set does not have: it takes the place of the
 * starter set as a whole, which its author may not know. Null where none is missing.
 */
export const droppedRulesWarning = ({ rules }: Pick<RuleSet, 'rules'>): string | null => {
  const own = new Set(rules.map(({ id }) => id));
  const guards = starterRuleSet().rules.filter(
    ({ id, severity, enabled }) => enabled && severity === 'error' && GUARDS.test(id),
  );
  const missing = guards.filter(({ id }) => !own.has(id));
  if (missing.length === 0) return null;
  const some = missing.slice(0, 3).map(({ id }) => id);
  return `A rule set takes the place of all starter rules. This one is without ${formatCount(missing.length, { one: 'starter rule', other: 'starter rules' })} for security and privacy (${some.join(', ')}${missing.length > some.length ? '…' : ''}). To keep them, begin with “countersign rules init” and change that.`;
};
