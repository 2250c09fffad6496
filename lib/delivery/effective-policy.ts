import { utcDay } from '../text/time/utc-day.ts';
import { type DeliveryIssue, createIssue, POLICY_ISSUES } from './faults.ts';
import { parseKeys } from './signing/keys.ts';
import type { DeliveryState, StoredState } from './state.ts';
import { defaultPolicy, policySchema } from './policy/schema.ts';
import { FIELDS, type PolicyAnswer } from './policy/parse.ts';
import type { Policy, SettingName } from './policy/settings.ts';

/** The policy to go by now, what to keep of it, and what is amiss with it. */
export type EffectivePolicyResult = { readonly policy: Policy | null; readonly stored: StoredState; readonly issues: readonly DeliveryIssue[] };

const HOUR_MS = 3_600_000;
/** A policy that has gone may be on its way back: for so long it still holds. */
const GRACE_MS = 72 * HOUR_MS;
/** And for so long nothing is said. */
const QUIET_MS = 24 * HOUR_MS;

/** Whether a policy says where rules come from. */
export const hasSource = (policy: Policy | null): boolean => policy?.inline !== undefined || policy?.url !== undefined;

/** Keys that cannot be relied on, and an address without any, name no source: anybody could serve it. */
const keyIssue = ({ keys, url, inline, threshold }: Policy): DeliveryIssue | null => {
  if (keys.length === 0 && url !== undefined && inline === undefined) return createIssue('no-key');
  // Chromium drops a whole list for one bad item: whoever asks for signatures does not mean none.
  if ((threshold ?? Math.min(defaultPolicy.threshold, keys.length)) > keys.length) return createIssue('bad-key', { needed: threshold });
  if (keys.length === 0) return null;
  const read = parseKeys(keys);
  return read.ok ? null : createIssue('bad-key', { detail: read.bad === null ? `${keys.length} keys` : `key ${read.bad + 1} of ${keys.length}` });
};

/** A setting that cannot be read stays as it was under the last policy, set or not; where there was none, all keys must sign. What protects does not fall away by a slip. */
const withPreviousValues = (policy: Policy, wrong: readonly SettingName[], kept: Policy | null): Policy => {
  if (wrong.length === 0) return policy;
  if (kept && hasSource(kept)) return policySchema.parse({ ...policy, ...Object.fromEntries(wrong.map((name) => [FIELDS[name], kept[FIELDS[name]]])) });
  return wrong.includes('ruleSetThreshold') && policy.keys.length > 0 ? { ...policy, threshold: Math.min(policy.keys.length, 3) } : policy;
};

/** What a policy says of where rules come from, and all else that it says. */
const splitSource = ({ inline, url, id, keys, threshold, ...rest }: Policy) => ({ source: { inline, url, id, keys, threshold }, rest });

const withoutSource = (policy: Policy): Policy => policySchema.parse(splitSource(policy).rest);

/** What was said last of where rules come from, and what is said now of all else. */
const withSourceOf = (last: Policy, said: Policy): Policy => policySchema.parse({ ...splitSource(said).rest, ...splitSource(last).source });

/** The policy has gone, or what it said of where rules come from. What it says otherwise, where it is there, holds at once. */
const policyRemoved = (stored: StoredState, now: number, said: Policy | null, faults: readonly DeliveryIssue[]): EffectivePolicyResult => {
  const { kept } = stored;
  if (kept.policy === null || (said && !hasSource(kept.policy))) return { policy: said, stored: { ...stored, kept: { ...kept, policy: said, absentSince: null } }, issues: faults };
  // Where nobody looked for as long as that, the computer was off or its clock was set: it counts for a day.
  const unwatched = now - (kept.lastTry ?? now);
  const skipped = unwatched >= GRACE_MS ? unwatched - QUIET_MS : 0;
  // A clock put back must not prolong it for ever.
  const since = Math.min((kept.absentSince ?? now) + skipped, now);
  if (now - since >= GRACE_MS) return { policy: said, stored: { a: null, b: null, kept: { ...kept, active: null, floors: [], policy: said, absentSince: null } }, issues: faults };
  const policy = said ? withSourceOf(kept.policy, said) : kept.policy;
  const told = hasSource(policy) && now - since >= QUIET_MS ? [createIssue('vanished', { since: utcDay(since) })] : [];
  return { policy, stored: { ...stored, kept: { ...kept, policy, absentSince: since } }, issues: [...faults, ...told] };
};

/** A text as long as a rule set is not kept twice. */
const withoutInline = (policy: Policy): Policy => (policy.inline === undefined ? policy : { ...policy, inline: '' });

/** Which policy to go by: the one that is there; the last one where the browser does not tell; and for 72 hours where it has gone. */
export const effectivePolicy = (stored: StoredState, answer: PolicyAnswer, now: number): EffectivePolicyResult => {
  const { kept } = stored;
  if (answer.state === 'unknown') return { policy: kept.policy, stored, issues: kept.faults.filter(({ id }) => POLICY_ISSUES.has(id)) };
  if (answer.state === 'absent') return policyRemoved(stored, now, null, []);
  const wrong = answer.wrong.map((name) => createIssue('wrong-setting', { name }));
  const said = withPreviousValues(answer.policy, answer.wrong, kept.policy);
  const bad = keyIssue(said);
  if (!hasSource(said)) return bad ? policyRemoved(stored, now, withoutSource(said), [...wrong, bad]) : policyRemoved(stored, now, said, wrong);
  if (bad) {
    // The last keys that were fit still hold; with none there is no source. All else that is said holds at once.
    const policy = kept.policy && hasSource(kept.policy) ? withSourceOf(kept.policy, said) : withoutSource(said);
    return { policy, stored: { ...stored, kept: { ...kept, policy, absentSince: null } }, issues: [...wrong, bad] };
  }
  const keys = new Set(said.keys);
  const next: DeliveryState = {
    ...kept,
    policy: withoutInline(said),
    absentSince: null,
    // What a key has signed counts until the key is taken out: then whoever stole it cannot have raised the floor for ever.
    floors: kept.floors.filter(({ key }) => keys.has(key)),
  };
  return { policy: said, stored: { ...stored, kept: next }, issues: wrong };
};
