import type { RuleSet } from '../rule-set/schema.ts';
import type { Preflight } from '../settings/preflights.ts';
import type { Settings } from '../settings/settings.ts';

/** What the rules and the policy set in a person's place. */
export type LockingRules = {
  readonly maySwitchOff: boolean;
  readonly preflight: Preflight | null;
  readonly showBadge: boolean | null;
  readonly ruleSet: Pick<RuleSet, 'preflight'>;
};

/** The settings that a person may not change now. */
export const lockedSettings = ({
  maySwitchOff,
  preflight,
  showBadge,
  ruleSet,
}: LockingRules): ReadonlySet<keyof Settings> =>
  new Set<keyof Settings>([
    ...(maySwitchOff ? [] : (['rulesOff', 'ignoredWords'] as const)),
    ...(preflight === null && ruleSet.preflight ? [] : (['preflight'] as const)),
    ...(showBadge === null ? [] : (['showBadge'] as const)),
  ]);
