import { utcDay } from '../text/time/utc-day.ts';
import { type DeliveryIssue, createIssue, POLICY_ISSUES } from './issues.ts';
import { parseKeys } from './signing/keys.ts';
import type { DeliveryState, StoredState } from './state.ts';
import { defaultPolicy, policySchema } from './policy/schema.ts';
import { FIELDS, type PolicyAnswer } from './policy/parse.ts';
import type { Policy, SettingName } from './policy/settings.ts';

/** The policy in effect, the state to store and the issues with the policy. */
export type EffectivePolicyResult = {
  readonly policy: Policy | null;
  readonly stored: StoredState;
  readonly issues: readonly DeliveryIssue[];
};

const HOUR_MS = 3_600_000;
/** How long a missing policy stays in effect. Browsers can lose a policy for a short time. */
const GRACE_MS = 72 * HOUR_MS;
/** How long a missing policy is not reported. */
const QUIET_MS = 24 * HOUR_MS;

/** Whether a policy names a source of rules. */
export const hasSource = (policy: Policy | null): boolean => policy?.inline !== undefined || policy?.url !== undefined;

/**
 * The issue with the keys, or null. An address without keys is no source, because anybody could serve a rule set there.
 */
const keyIssue = ({ keys, url, inline, threshold }: Policy): DeliveryIssue | null => {
  if (keys.length === 0 && url !== undefined && inline === undefined) return createIssue('no-key');
  // Chromium drops the whole list if one item is invalid. A policy that asks for signatures does not mean none.
  if ((threshold ?? Math.min(defaultPolicy.threshold, keys.length)) > keys.length)
    return createIssue('bad-key', { needed: threshold });
  if (keys.length === 0) return null;
  const read = parseKeys(keys);
  return read.ok
    ? null
    : createIssue('bad-key', {
        detail: read.bad === null ? `${keys.length} keys` : `key ${read.bad + 1} of ${keys.length}`,
      });
};

/** An invalid setting keeps its value from the last policy that named a source. */
const withPreviousValues = (policy: Policy, wrong: readonly SettingName[], kept: Policy | null): Policy =>
  wrong.length > 0 && kept && hasSource(kept)
    ? policySchema.parse({ ...policy, ...Object.fromEntries(wrong.map((name) => [FIELDS[name], kept[FIELDS[name]]])) })
    : policy;

/** Settings without which more rule sets are accepted. */
const RESTRICTIONS = [
  'ruleSetThreshold',
  'ruleSetId',
  'minVersion',
  'pinnedVersion',
] as const satisfies readonly SettingName[];

/** Whether a mistake in a setting would remove protection: it cannot be read, and never was. */
const isWeakened = (said: Policy, wrong: readonly SettingName[]): boolean =>
  RESTRICTIONS.some((name) => wrong.includes(name) && said[FIELDS[name]] === undefined);

/** Splits a policy into the source of the rules and everything else. */
const splitSource = ({ inline, url, id, keys, threshold, ...rest }: Policy) => ({
  source: { inline, url, id, keys, threshold },
  rest,
});

const withoutSource = (policy: Policy): Policy => policySchema.parse(splitSource(policy).rest);

/** The source of the last policy with everything else from the new one. */
const withSourceOf = (last: Policy, said: Policy): Policy =>
  policySchema.parse({ ...splitSource(said).rest, ...splitSource(last).source });

/** Since when the policy has been absent, in ms since 1970: `now` if it was there at the last check. */
const absentSinceOf = ({ absentSince, lastTry }: DeliveryState, now: number): number => {
  // After so long without a check, the computer was off or its clock was set. Count that time as one day.
  const unwatched = now - (lastTry ?? now);
  const skipped = unwatched >= GRACE_MS ? unwatched - QUIET_MS : 0;
  // A clock that is put back must not prolong this for ever.
  return Math.min((absentSince ?? now) + skipped, now);
};

/** The result if the policy, or its source, is gone. Other settings of a policy that is present apply at once. */
const policyRemoved = (
  stored: StoredState,
  now: number,
  said: Policy | null,
  issues: readonly DeliveryIssue[],
): EffectivePolicyResult => {
  const { kept } = stored;
  if (kept.policy === null || (said && !hasSource(kept.policy)))
    return { policy: said, stored: { ...stored, kept: { ...kept, policy: said, absentSince: null } }, issues };
  const since = absentSinceOf(kept, now);
  if (now - since >= GRACE_MS)
    return {
      policy: said,
      stored: { a: null, b: null, kept: { ...kept, active: null, floors: [], policy: said, absentSince: null } },
      issues,
    };
  const policy = said ? withSourceOf(kept.policy, said) : kept.policy;
  const told = hasSource(policy) && now - since >= QUIET_MS ? [createIssue('vanished', { since: utcDay(since) })] : [];
  return { policy, stored: { ...stored, kept: { ...kept, policy, absentSince: since } }, issues: [...issues, ...told] };
};

/** Leaves out the inline rule set, so that the long text is not stored twice. */
const withoutInline = (policy: Policy): Policy => (policy.inline === undefined ? policy : { ...policy, inline: '' });

/**
 * Returns the policy in effect: the present one; the last one if the browser does not answer; and for 72 hours after it
 * is gone.
 */
export const effectivePolicy = (stored: StoredState, answer: PolicyAnswer, now: number): EffectivePolicyResult => {
  const { kept } = stored;
  if (answer.state === 'unknown')
    return { policy: kept.policy, stored, issues: kept.faults.filter(({ id }) => POLICY_ISSUES.has(id)) };
  if (answer.state === 'absent') return policyRemoved(stored, now, null, []);
  const wrong = [
    ...answer.wrong.map((name) => createIssue('wrong-setting', { name })),
    ...(answer.misspelt ?? []).map((facts) => createIssue('wrong-setting', facts)),
  ];
  const said = withPreviousValues(answer.policy, answer.wrong, kept.policy);
  const bad = keyIssue(said);
  if (!hasSource(said))
    return bad
      ? policyRemoved(stored, now, withoutSource(said), [...wrong, bad])
      : policyRemoved(stored, now, said, wrong);
  if (bad || isWeakened(said, answer.wrong)) {
    // The last valid source stays in effect, or none if there was none. All other settings apply at once.
    const policy = kept.policy && hasSource(kept.policy) ? withSourceOf(kept.policy, said) : withoutSource(said);
    return {
      policy,
      stored: { ...stored, kept: { ...kept, policy, absentSince: null } },
      issues: bad ? [...wrong, bad] : wrong,
    };
  }
  const keys = new Set(said.keys);
  const next: DeliveryState = {
    ...kept,
    policy: withoutInline(said),
    absentSince: null,
    // Seen versions of removed keys are dropped. Otherwise a stolen key could block all later versions for ever.
    floors: kept.floors.filter(({ key }) => keys.has(key)),
  };
  return { policy: said, stored: { ...stored, kept: next }, issues: wrong };
};
