import { type DeliveryIssue, createIssue } from './faults.ts';
import type { StoredState } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { type VerifiedOffer, verifySlot } from './verify-offer.ts';
import { type RuleSet, ruleSetSchema } from '../rule-set/schema.ts';
import { validateLimits } from '../rule-set/unfit.ts';

/** One of the two places for a rule set. */
export type SlotName = 'a' | 'b';

/** A stored rule set that proved itself anew, where it is stored, and what it says. */
export type VerifiedSlot = VerifiedOffer & { readonly place: SlotName; readonly ruleSet: RuleSet };

/** The rule set in force of those that a policy brought; null: none is. `proved`: whatever was opened and is the department's own, readable or not. */
export type StoredRuleSet = { readonly inForce: VerifiedSlot | null; readonly verified: readonly VerifiedOffer[]; readonly issues: readonly DeliveryIssue[] };

export const otherSlot = (place: SlotName): SlotName => (place === 'a' ? 'b' : 'a');

/** Parses what did what its examples say when it came; null where this version of the extension cannot read it. */
export const parseStored = (body: string): RuleSet | null => {
  if (validateLimits(body) !== null) return null;
  try {
    return ruleSetSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};

/** What one place holds: what proved itself, what of it can be used, and what is amiss. */
type Tried = { readonly verified: VerifiedOffer | null; readonly found: VerifiedSlot | null; readonly issue: DeliveryIssue | null };

/** What is amiss where the active place holds nothing that proves itself. */
const issueOf = (opened: Exclude<Awaited<ReturnType<typeof verifySlot>>, VerifiedOffer> | null, policy: Policy | null): DeliveryIssue | null => {
  if (opened === 'withdrawn') return createIssue('withdrawn', { wanted: policy?.minVersion });
  if (opened === 'key-removed') return policy && createIssue('key-removed');
  return opened === 'corrupt' || policy ? createIssue('damaged') : null;
};

const trySlot = async (stored: StoredState, place: SlotName, policy: Policy | null): Promise<Tried> => {
  const slot = stored[place];
  const opened = slot && (await verifySlot(slot, policy));
  if (opened === null || typeof opened === 'string') return { verified: null, found: null, issue: place === stored.kept.active ? issueOf(opened, policy) : null };
  const ruleSet = parseStored(opened.body);
  return { verified: opened, found: ruleSet && { ...opened, place, ruleSet }, issue: ruleSet ? null : createIssue('unusable', { offered: opened.version }) };
};

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/** The version that the policy pins, else the newest. Where there is one, a key that was removed or a version that was withdrawn matters no more. */
const choose = (tried: readonly Tried[], policy: Policy | null): StoredRuleSet => {
  const rank = ({ version }: VerifiedSlot): number => (version === policy?.pinnedVersion ? Infinity : version);
  const [inForce = null] = tried.map(({ found }) => found).filter(isThere).sort((one, other) => rank(other) - rank(one));
  const faults = tried.map((one) => one.issue).filter(isThere);
  return { inForce, verified: tried.map(({ verified: proved }) => proved).filter(isThere), issues: inForce ? faults.filter(({ id }) => id === 'damaged' || id === 'unusable') : faults };
};

/**
 * Opens what is stored: the active place, else the other one; both where it was lost which is active, and then the version that the policy
 * pins counts, else the newer. Nothing stored is used that does not prove itself again, or that this version of the extension cannot read.
 */
export const loadStoredRuleSet = async (stored: StoredState, policy: Policy | null): Promise<StoredRuleSet> => {
  const { active } = stored.kept;
  const first = await trySlot(stored, active ?? 'a', policy);
  if (active !== null && first.found) return choose([first], policy);
  return choose([first, await trySlot(stored, otherSlot(active ?? 'a'), policy)], policy);
};
