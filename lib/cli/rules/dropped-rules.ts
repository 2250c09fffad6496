import type { RuleSet } from '../../rule-set/schema.ts';
import { GUARDS } from '../../rule-set/source/weakened-rules.ts';
import { starterRuleSet } from '../../rule-set/starter/starter.ts';
import { formatCount } from '../../text/plural.ts';

/**
 * A sentence about the starter rules for security and privacy that a rule set does not have: it takes the place of the
 * starter set as a whole, which its author may not know. Null where none is missing.
 */
export const droppedRulesWarning = ({ rules, basedOn }: Pick<RuleSet, 'rules' | 'basedOn'>): string | null => {
  // A source says itself which of the rules that it extends it leaves out.
  if (basedOn) return null;
  const own = new Set(rules.map(({ id }) => id));
  const guards = starterRuleSet().rules.filter(
    ({ id, severity, enabled }) => enabled && severity === 'error' && GUARDS.test(id),
  );
  const missing = guards.filter(({ id }) => !own.has(id));
  if (missing.length === 0) return null;
  const some = missing.slice(0, 3).map(({ id }) => id);
  return `A rule set takes the place of all starter rules. This one is without ${formatCount(missing.length, { one: 'starter rule', other: 'starter rules' })} for security and privacy (${some.join(', ')}${missing.length > some.length ? '…' : ''}). To keep them, write “extends: starter” in it.`;
};
