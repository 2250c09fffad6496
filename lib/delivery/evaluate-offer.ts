import type { TrialResult } from '../check/try-out.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { type Fault, fault, type FaultFacts, type FaultId } from './faults.ts';
import type { Kept, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { storable } from './log.ts';
import { type Offered, openOffer } from './verify-offer.ts';
import { parseRuleSet } from '../rule-set/read.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { refusalReason } from './accept-version.ts';
import { needsNewer } from './needs.ts';

/** What a server answered. `skew`: how far this computer's clock is ahead of the server's, in ms, where the server told the time. */
export type Fetched =
  | { readonly ok: true; readonly text: string; readonly skew: number | null }
  | { readonly ok: false; readonly id: FaultId; readonly detail: string };

/** What deciding needs of the world; the rest as in UpdateWorld. */
type World = {
  readonly now: () => number;
  readonly request: (url: string) => Promise<Fetched>;
  readonly tryOut: (ruleSet: RuleSet) => TrialResult;
  readonly version: string;
};

/** What a policy, or the server it names, gave. */
export type Offer = { readonly origin: Slot['origin']; readonly fetched: Fetched };

/** Asks for what the policy brings; null where it brings nothing now. */
export const offerOf = async (world: World, policy: Policy): Promise<Offer | null> => {
  // Only a policy that is there carries the text itself: of one that was kept it is in a place already.
  if (policy.inline !== undefined) return policy.inline === '' ? null : { origin: 'inline', fetched: { ok: true, text: policy.inline, skew: null } };
  return policy.url === undefined ? null : { origin: 'url', fetched: await world.request(policy.url) };
};

/** What is to be done about an offer. `proved`: it is the department's own, fit or not. `lasting`: a fault that the same bytes will have again. */
export type Verdict = { readonly take: Offered | null; readonly fault: Fault | null; readonly proved: boolean; readonly lasting: Kept['refused'] };

/** What an offer is held against. */
export type Active = { readonly inForce: Offered | null; readonly policy: Policy; readonly kept: Kept };

const refused = (id: FaultId, facts: FaultFacts, { inForce }: Active, more: Partial<Verdict> = {}): Verdict =>
  ({ take: null, fault: fault(id, { kept: inForce?.version, ...facts }), proved: true, lasting: null, ...more });

/** Whether the same rules came in the same way before, signed by as many keys. */
const isKnown = (offered: Offered, inForce: Offered): boolean => inForce.origin === offered.origin && offered.signers.every((key) => inForce.signers.includes(key));

const accepted = (take: Offered | null): Verdict => ({ take, fault: null, proved: true, lasting: null });

/** What id, version and signers decide; null: what is in it decides. */
const decideByHead = (world: World, offered: Offered, active: Active): Verdict | null => {
  const { inForce, policy, kept } = active;
  const why = refusalReason(offered, { inForce, policy, floors: kept.floors, today: utcDay(world.now()) });
  if (why) return refused(why, { offered: offered.version, wanted: why === 'pinned' ? policy.pinnedVersion : policy.minVersion }, active);
  // The same rules again count where they come in another way or have been signed by one key more.
  if (inForce?.sha === offered.sha) return accepted(isKnown(offered, inForce) ? null : offered);
  return needsNewer(offered.needs, world.version) ? refused('newer-extension', { offered: offered.version }, active) : null;
};

/** Reads a rule set and tries it out, unless this version of the extension has refused the same bytes before. */
const decideByContent = (world: World, offered: Offered, active: Active): Verdict => {
  const refusedFor = (id: FaultId, facts: FaultFacts): Verdict => {
    const found = storable(fault(id, { offered: offered.version, ...facts }));
    return refused(id, found.facts, active, { lasting: { sha: offered.sha, by: world.version, fault: found } });
  };
  const { refused: before } = active.kept;
  if (before?.sha === offered.sha && before.by === world.version) return refusedFor(before.fault.id, before.fault.facts);
  const read = parseRuleSet(offered.body);
  if (!read.ok) return refusedFor('unreadable', { detail: read.problems[0] });
  const { problems, slow } = world.tryOut(read.ruleSet);
  // That may have been the computer, busy just then: it is tried again.
  if (slow) return refused('slow', { offered: offered.version }, active);
  return problems[0] === undefined ? accepted(offered) : refusedFor('examples', { name: /“(.+?)”/.exec(problems[0])?.[1], detail: problems[0] });
};

/** Decides about an offer. */
export const evaluateOffer = async (world: World, { origin, fetched }: Offer, active: Active): Promise<Verdict> => {
  if (!fetched.ok) return refused(fetched.id, { detail: fetched.detail }, active, { proved: false });
  const offered = await openOffer(origin, fetched.text, active.policy);
  if ('refused' in offered) return refused(offered.refused, { detail: offered.detail }, active, { proved: false });
  return decideByHead(world, offered, active) ?? decideByContent(world, offered, active);
};
