import packageJson from '../../package.json' with { type: 'json' };
import { utcDay } from '../text/time/utc-day.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { isExpired } from '../rule-set/is-expired.ts';
import { needsNewerExtension } from '../delivery/needs.ts';
import { starterRuleSet } from '../rule-set/starter/starter.ts';
import { rulesOfUnknownKinds } from '../rule-set/unknown-kinds.ts';
import { formatCount, plural } from '../text/plural.ts';

/**
 * Reasons why browsers would refuse a valid rule set. `today` as in 2026-11-02; the default is today as the extension
 * counts it.
 */
export const browserRefusals = (
  { expires, minExtension }: Pick<RuleSet, 'expires' | 'minExtension'>,
  today = utcDay(Date.now()),
): readonly string[] => [
  ...(isExpired({ expires }, today)
    ? [
        `Expired on ${expires}. Browsers with current rules will refuse it. Set a later “Expires” date and raise the version.`,
      ]
    : []),
  ...(needsNewerExtension({ schema: 1, extension: minExtension }, packageJson.version)
    ? [
        `Needs extension version ${minExtension}, but this is version ${packageJson.version}. Lower “Minimum extension version”, or release the newer extension first.`,
      ]
    : []),
];

/**
 * A sentence about the rules that are skipped because this version does not know their kind; null if there are none.
 */
export const skippedRulesWarning = (skipped: readonly string[]): string | null =>
  skipped.length === 0
    ? null
    : `${formatCount(skipped.length, { one: 'rule', other: 'rules' })} skipped, because this version does not know ${plural(skipped.length, { one: 'its', other: 'their' })} kind: ${skipped.join(', ')}`;

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

/** Ids of enabled rules of a kind that this version does not know. */
export const unknownKindRuleIds = (ruleSet: RuleSet): readonly string[] =>
  rulesOfUnknownKinds(ruleSet).map(({ id }) => id);

/** Warnings for the publisher of a valid rule set. */
export const warningsFor = (ruleSet: RuleSet): readonly string[] => [
  ...browserRefusals(ruleSet),
  ...[skippedRulesWarning(unknownKindRuleIds(ruleSet))].filter((sentence) => sentence !== null),
];
