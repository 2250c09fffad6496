import packageJson from '../../package.json' with { type: 'json' };
import { utcDay } from '../text/time/utc-day.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { isExpired } from '../rule-set/is-expired.ts';
import { needsNewerExtension } from '../delivery/needs.ts';
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

/** Ids of enabled rules of a kind that this version does not know. */
export const unknownKindRuleIds = (ruleSet: RuleSet): readonly string[] =>
  rulesOfUnknownKinds(ruleSet).map(({ id }) => id);

/** Warnings for the publisher of a valid rule set. */
export const warningsFor = (ruleSet: RuleSet): readonly string[] => [
  ...browserRefusals(ruleSet),
  ...[skippedRulesWarning(unknownKindRuleIds(ruleSet))].filter((sentence) => sentence !== null),
];
