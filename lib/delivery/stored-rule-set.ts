import { type DeliveryIssue, createIssue } from './issues.ts';
import type { StoredState } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { type VerifiedOffer, verifySlot } from './verify-offer.ts';
import { type RuleSet, ruleSetSchema } from '../rule-set/schema.ts';
import { findForbiddenText } from '../rule-set/forbidden-text.ts';
import { withNewNames } from '../rule-set/old-names.ts';
import { readDocument } from '../rule-set/parse.ts';

/** One of the two places for a rule set. */
export type SlotName = 'a' | 'b';

/** A stored rule set that was verified again, its slot and its content. */
type VerifiedSlot = VerifiedOffer & { readonly place: SlotName; readonly ruleSet: RuleSet };

/**
 * The active rule set of those that a policy brought, or null. `verified`: every slot whose signatures are valid,
 * readable or not.
 */
export type StoredRuleSet = {
  readonly inForce: VerifiedSlot | null;
  readonly verified: readonly VerifiedOffer[];
  readonly issues: readonly DeliveryIssue[];
};

export const otherSlot = (place: SlotName): SlotName => (place === 'a' ? 'b' : 'a');

/**
 * Parses a rule set whose examples were tried when it was stored; null if this version of the extension cannot read it.
 */
export const parseStored = (body: string): RuleSet | null => {
  const read = readDocument(body);
  // An earlier version took odd characters in examples, and these are not looked at again.
  if (!read.ok || findForbiddenText(read.document, { inExamples: false }).length > 0) return null;
  return ruleSetSchema.safeParse(withNewNames(read.document)).data ?? null;
};

/** One slot: the verified rule set, the one that can be used, and the issue with it. */
type Tried = {
  readonly verified: VerifiedOffer | null;
  readonly found: VerifiedSlot | null;
  readonly issue: DeliveryIssue | null;
};

/** The issue if the active slot has no verified rule set. */
const issueOf = (
  opened: Exclude<Awaited<ReturnType<typeof verifySlot>>, VerifiedOffer> | null,
  policy: Policy | null,
): DeliveryIssue | null => {
  if (opened === 'withdrawn') return createIssue('withdrawn', { wanted: policy?.minVersion });
  if (opened === 'key-removed') return policy && createIssue('key-removed');
  return opened === 'corrupt' || policy ? createIssue('damaged') : null;
};

const trySlot = async (stored: StoredState, place: SlotName, policy: Policy | null): Promise<Tried> => {
  const slot = stored[place];
  const opened = slot && (await verifySlot(slot, policy));
  if (opened === null || typeof opened === 'string')
    return { verified: null, found: null, issue: place === stored.kept.active ? issueOf(opened, policy) : null };
  const ruleSet = parseStored(opened.body);
  return {
    verified: opened,
    found: ruleSet && { ...opened, place, ruleSet },
    issue: ruleSet ? null : createIssue('unusable', { offered: opened.version }),
  };
};

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/**
 * The version that the policy pins, else the newest. If there is one, a removed key or a withdrawn version is not
 * reported.
 */
const choose = (tried: readonly Tried[], policy: Policy | null): StoredRuleSet => {
  const rank = ({ version }: VerifiedSlot): number => (version === policy?.pinnedVersion ? Infinity : version);
  const [inForce = null] = tried
    .map(({ found }) => found)
    .filter(isThere)
    .sort((one, other) => rank(other) - rank(one));
  const faults = tried.map((one) => one.issue).filter(isThere);
  return {
    inForce,
    verified: tried.map(({ verified }) => verified).filter(isThere),
    issues: inForce ? faults.filter(({ id }) => id === 'damaged' || id === 'unusable') : faults,
  };
};

/**
 * Loads the stored rule set: the active slot, else the other one. If it is unknown which is active, it tries both and
 * takes the version that the policy pins, else the newer. Everything stored is verified again, and must be readable by
 * this version of the extension.
 */
export const loadStoredRuleSet = async (stored: StoredState, policy: Policy | null): Promise<StoredRuleSet> => {
  const { active } = stored.kept;
  const first = await trySlot(stored, active ?? 'a', policy);
  if (active !== null && first.found) return choose([first], policy);
  return choose([first, await trySlot(stored, otherSlot(active ?? 'a'), policy)], policy);
};
