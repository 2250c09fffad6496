import type { TrialResult } from '../check/try-out.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { type DeliveryIssue, createIssue, type IssueFacts, type IssueId } from './faults.ts';
import type { DeliveryState, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { toStoredIssue } from './log.ts';
import { type VerifiedOffer, verifyOffer } from './verify-offer.ts';
import { parseRuleSet } from '../rule-set/read.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { refusalReason } from './accept-version.ts';
import { needsNewerExtension } from './needs.ts';

/** What a server answered. `skew`: how far this computer's clock is ahead of the server's, in ms, where the server told the time. */
export type FetchResult =
  | { readonly ok: true; readonly text: string; readonly skew: number | null }
  | { readonly ok: false; readonly id: IssueId; readonly detail: string };

/** What deciding needs of the world; the rest as in UpdateDependencies. */
type OfferDependencies = {
  readonly now: () => number;
  readonly request: (url: string) => Promise<FetchResult>;
  readonly tryOut: (ruleSet: RuleSet) => TrialResult;
  readonly version: string;
};

/** What a policy, or the server it names, gave. */
export type Offer = { readonly origin: Slot['origin']; readonly fetched: FetchResult };

/** Asks for what the policy brings; null where it brings nothing now. */
export const fetchOffer = async (dependencies: OfferDependencies, policy: Policy): Promise<Offer | null> => {
  // Only a policy that is there carries the text itself: of one that was kept it is in a place already.
  if (policy.inline !== undefined) return policy.inline === '' ? null : { origin: 'inline', fetched: { ok: true, text: policy.inline, skew: null } };
  return policy.url === undefined ? null : { origin: 'url', fetched: await dependencies.request(policy.url) };
};

/** What is to be done about an offer. `proved`: it is the department's own, fit or not. `lasting`: a fault that the same bytes will have again. */
export type OfferDecision = { readonly accepted: VerifiedOffer | null; readonly issue: DeliveryIssue | null; readonly verified: boolean; readonly permanentRejection: DeliveryState['refused'] };

/** What an offer is held against. */
export type ActiveState = { readonly inForce: VerifiedOffer | null; readonly policy: Policy; readonly kept: DeliveryState };

const reject = (id: IssueId, facts: IssueFacts, { inForce }: ActiveState, more: Partial<OfferDecision> = {}): OfferDecision =>
  ({ accepted: null, issue: createIssue(id, { kept: inForce?.version, ...facts }), verified: true, permanentRejection: null, ...more });

/** Whether the same rules came in the same way before, signed by as many keys. */
const isKnown = (offered: VerifiedOffer, inForce: VerifiedOffer): boolean => inForce.origin === offered.origin && offered.signers.every((key) => inForce.signers.includes(key));

const accept = (take: VerifiedOffer | null): OfferDecision => ({ accepted: take, issue: null, verified: true, permanentRejection: null });

/** What id, version and signers decide; null: what is in it decides. */
const decideByHead = (dependencies: OfferDependencies, offered: VerifiedOffer, active: ActiveState): OfferDecision | null => {
  const { inForce, policy, kept } = active;
  const why = refusalReason(offered, { inForce, policy, floors: kept.floors, today: utcDay(dependencies.now()) });
  if (why) return reject(why, { offered: offered.version, wanted: why === 'pinned' ? policy.pinnedVersion : policy.minVersion }, active);
  // The same rules again count where they come in another way or have been signed by one key more.
  if (inForce?.sha === offered.sha) return accept(isKnown(offered, inForce) ? null : offered);
  return needsNewerExtension(offered.needs, dependencies.version) ? reject('newer-extension', { offered: offered.version }, active) : null;
};

/** Reads a rule set and tries it out, unless this version of the extension has refused the same bytes before. */
const decideByContent = (dependencies: OfferDependencies, offered: VerifiedOffer, active: ActiveState): OfferDecision => {
  const rejectForGood = (id: IssueId, facts: IssueFacts): OfferDecision => {
    const found = toStoredIssue(createIssue(id, { offered: offered.version, ...facts }));
    return reject(id, found.facts, active, { permanentRejection: { sha: offered.sha, by: dependencies.version, fault: found } });
  };
  const { refused: before } = active.kept;
  if (before?.sha === offered.sha && before.by === dependencies.version) return rejectForGood(before.fault.id, before.fault.facts);
  const read = parseRuleSet(offered.body);
  if (!read.ok) return rejectForGood('unreadable', { detail: read.problems[0] });
  const { problems, slow } = dependencies.tryOut(read.ruleSet);
  // That may have been the computer, busy just then: it is tried again.
  if (slow) return reject('slow', { offered: offered.version }, active);
  return problems[0] === undefined ? accept(offered) : rejectForGood('examples', { name: /“(.+?)”/.exec(problems[0])?.[1], detail: problems[0] });
};

/** Decides about an offer. */
export const evaluateOffer = async (dependencies: OfferDependencies, { origin, fetched }: Offer, active: ActiveState): Promise<OfferDecision> => {
  if (!fetched.ok) return reject(fetched.id, { detail: fetched.detail }, active, { verified: false });
  const offered = await verifyOffer(origin, fetched.text, active.policy);
  if ('refused' in offered) return reject(offered.refused, { detail: offered.detail }, active, { verified: false });
  return decideByHead(dependencies, offered, active) ?? decideByContent(dependencies, offered, active);
};
