import { type DeliveryIssue, createIssue } from './issues.ts';
import type { StoredState } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { type VerifiedOffer, verifySlot } from './verify-offer.ts';

/** One of the two places for a rule set. */
export type SlotName = 'a' | 'b';

/** A stored rule set that was verified again, its slot and what reading it gave. */
type VerifiedSlot<Content> = VerifiedOffer & { readonly place: SlotName; readonly content: Content };

/** Reads a verified rule set; null if this version of the extension cannot. */
export type ReadStored<Content> = (offer: VerifiedOffer) => Content | null | Promise<Content | null>;

/**
 * The active rule set of those that a policy brought, or null. `verified`: every slot whose signatures are valid,
 * readable or not.
 */
export type StoredRuleSet<Content = unknown> = {
  readonly inForce: VerifiedSlot<Content> | null;
  readonly verified: readonly VerifiedOffer[];
  readonly issues: readonly DeliveryIssue[];
};

export const otherSlot = (place: SlotName): SlotName => (place === 'a' ? 'b' : 'a');

/** One slot: the verified rule set, the one that can be used, and the issue with it. */
type Tried<Content> = {
  readonly verified: VerifiedOffer | null;
  readonly found: VerifiedSlot<Content> | null;
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

const trySlot = async <Content>(
  stored: StoredState,
  place: SlotName,
  policy: Policy | null,
  read: ReadStored<Content>,
): Promise<Tried<Content>> => {
  const slot = stored[place];
  const opened = slot && (await verifySlot(slot, policy));
  if (opened === null || typeof opened === 'string')
    return { verified: null, found: null, issue: place === stored.kept.active ? issueOf(opened, policy) : null };
  const content = await read(opened);
  return {
    verified: opened,
    found: content === null ? null : { ...opened, place, content },
    issue: content === null ? createIssue('unusable', { offered: opened.version }) : null,
  };
};

const isThere = <Value>(value: Value | null): value is Value => value !== null;

/**
 * The version that the policy pins, else the newest. If there is one, a removed key or a withdrawn version is not
 * reported.
 */
const choose = <Content>(tried: readonly Tried<Content>[], policy: Policy | null): StoredRuleSet<Content> => {
  const rank = ({ version }: VerifiedOffer): number => (version === policy?.pinnedVersion ? Infinity : version);
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
export const loadStoredRuleSet = async <Content>(
  stored: StoredState,
  policy: Policy | null,
  read: ReadStored<Content>,
): Promise<StoredRuleSet<Content>> => {
  const { active } = stored.kept;
  const first = await trySlot(stored, active ?? 'a', policy, read);
  if (active !== null && first.found) return choose([first], policy);
  return choose([first, await trySlot(stored, otherSlot(active ?? 'a'), policy, read)], policy);
};
