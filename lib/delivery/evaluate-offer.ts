import type { TriedOut } from '../check/try-out.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { type Fault, fault, type FaultFacts, type FaultId } from './faults.ts';
import type { Kept, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { storable } from './log.ts';
import { type Offered, openOffer } from './verify-offer.ts';
import { readRuleSet } from '../rule-set/read.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { weigh } from './accept-version.ts';
import { needsNewer } from './needs.ts';

/** What a server answered. `skew`: how far this computer's clock is ahead of the server's, in ms, where the server told the time. */
export type Fetched =
  | { readonly ok: true; readonly text: string; readonly skew: number | null }
  | { readonly ok: false; readonly id: FaultId; readonly detail: string };

/** What judging needs of the world; the rest as in UpdateWorld. */
type World = {
  readonly now: () => number;
  readonly request: (url: string) => Promise<Fetched>;
  readonly tryOut: (ruleSet: RuleSet) => TriedOut;
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

/** Decides about an offer. */
export const judge = async (world: World, { origin, fetched }: Offer, inForce: Offered | null, policy: Policy, kept: Kept): Promise<Verdict> => {
  const refuse = (id: FaultId, facts: FaultFacts, proved = true, lasting: Verdict['lasting'] = null): Verdict =>
    ({ take: null, fault: fault(id, { kept: inForce?.version, ...facts }), proved, lasting });
  if (!fetched.ok) return refuse(fetched.id, { detail: fetched.detail }, false);
  const offered = await openOffer(origin, fetched.text, policy);
  if ('refused' in offered) return refuse(offered.refused, { detail: offered.detail }, false);

  const why = weigh(offered, inForce, policy, kept.floors, utcDay(world.now()));
  if (why) return refuse(why, { offered: offered.version, wanted: why === 'pinned' ? policy.pinnedVersion : policy.minVersion });
  const take: Verdict = { take: offered, fault: null, proved: true, lasting: null };
  // The same rules again count where they come in another way or have been signed by one key more.
  if (inForce?.sha === offered.sha) return inForce.origin === offered.origin && offered.signers.every((key) => inForce.signers.includes(key)) ? { ...take, take: null } : take;
  if (needsNewer(offered.needs, world.version)) return refuse('newer-extension', { offered: offered.version });

  const refuseFor = (id: FaultId, facts: FaultFacts): Verdict => {
    const found = storable(fault(id, { offered: offered.version, ...facts }));
    return refuse(id, found.facts, true, { sha: offered.sha, by: world.version, fault: found });
  };
  if (kept.refused?.sha === offered.sha && kept.refused.by === world.version) return refuseFor(kept.refused.fault.id, kept.refused.fault.facts);
  const read = readRuleSet(offered.body);
  if (!read.ok) return refuseFor('unreadable', { detail: read.problems[0] });
  const { problems, slow } = world.tryOut(read.ruleSet);
  // That may have been the computer, busy just then: it is tried again.
  if (slow) return refuse('slow', { offered: offered.version });
  return problems[0] === undefined ? take : refuseFor('examples', { name: /“(.+?)”/.exec(problems[0])?.[1], detail: problems[0] });
};
