import type { TryResult } from '../check/try-rule-set.ts';
import { utcDay } from '../text/time/utc-day.ts';
import { type DeliveryIssue, createIssue, type IssueFacts, type IssueId } from './issues.ts';
import type { DeliveryState, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { toStoredIssue } from './log.ts';
import { type VerifiedOffer, verifyOffer } from './verify-offer.ts';
import { refusalReason } from './accept-version.ts';
import { needsNewerExtension } from './needs.ts';

/**
 * The answer of a server. `skew`: how far this computer's clock is ahead of the server's, in ms, if the server sent the
 * time.
 */
export type FetchResult =
  | { readonly ok: true; readonly text: string; readonly skew: number | null }
  | {
      readonly ok: false;
      readonly id: IssueId;
      readonly detail: string;
      /** For so many ms the server asks to be left alone; left out where it does not. */
      readonly retryAfter?: number;
    };

/** Dependencies of `evaluateOffer`. See `UpdateDependencies` for each one. */
type OfferDependencies = {
  readonly now: () => number;
  readonly request: (url: string) => Promise<FetchResult>;
  readonly tryRuleSet: (text: string) => Promise<TryResult>;
  readonly version: string;
};

/** What a policy, or the server that it names, offers. */
type Offer = { readonly origin: Slot['origin']; readonly fetched: FetchResult };

/** Gets the offer of the policy; null if it has none now. */
export const fetchOffer = async (dependencies: OfferDependencies, policy: Policy): Promise<Offer | null> => {
  // Only a present policy contains the text itself. The text of a stored policy is in a slot already.
  if (policy.inline !== undefined)
    return policy.inline === '' ? null : { origin: 'inline', fetched: { ok: true, text: policy.inline, skew: null } };
  return policy.url === undefined ? null : { origin: 'url', fetched: await dependencies.request(policy.url) };
};

/**
 * The decision about an offer. `accepted`: null if nothing is to be stored. `verified`: whether it is from the
 * department, valid or not. `permanentRejection`: an issue that the same bytes will have again.
 */
export type OfferDecision = {
  readonly accepted: VerifiedOffer | null;
  readonly issue: DeliveryIssue | null;
  readonly verified: boolean;
  readonly permanentRejection: DeliveryState['refused'];
};

/** What an offer is compared with. */
type ActiveState = { readonly inForce: VerifiedOffer | null; readonly policy: Policy; readonly kept: DeliveryState };

const reject = (
  id: IssueId,
  facts: IssueFacts,
  { inForce }: ActiveState,
  more: Partial<OfferDecision> = {},
): OfferDecision => ({
  accepted: null,
  issue: createIssue(id, { kept: inForce?.version, ...facts }),
  verified: true,
  permanentRejection: null,
  ...more,
});

/** Whether the active rules came from the same kind of source, signed by at least the same keys. */
const isKnown = (offered: VerifiedOffer, inForce: VerifiedOffer): boolean =>
  inForce.origin === offered.origin && offered.signers.every((key) => inForce.signers.includes(key));

const accept = (take: VerifiedOffer | null): OfferDecision => ({
  accepted: take,
  issue: null,
  verified: true,
  permanentRejection: null,
});

/** Decides by id, version and signers; null if the content has to decide. */
const decideByHead = (
  dependencies: OfferDependencies,
  offered: VerifiedOffer,
  active: ActiveState,
): OfferDecision | null => {
  const { inForce, policy, kept } = active;
  const why = refusalReason(offered, { inForce, policy, floors: kept.floors, today: utcDay(dependencies.now()) });
  if (why)
    return reject(
      why,
      { offered: offered.version, wanted: why === 'pinned' ? policy.pinnedVersion : policy.minVersion },
      active,
    );
  // The same rules are accepted again if they come from another source or a further key has signed them.
  if (inForce?.sha === offered.sha) return accept(isKnown(offered, inForce) ? null : offered);
  return needsNewerExtension(offered.needs, dependencies.version)
    ? reject('newer-extension', { offered: offered.version }, active)
    : null;
};

/** Parses a rule set and tries it out, unless this version of the extension has refused the same bytes before. */
const decideByContent = async (
  dependencies: OfferDependencies,
  offered: VerifiedOffer,
  active: ActiveState,
): Promise<OfferDecision> => {
  const rejectForGood = (id: IssueId, facts: IssueFacts): OfferDecision => {
    const found = toStoredIssue(createIssue(id, { offered: offered.version, ...facts }));
    return reject(id, found.facts, active, {
      permanentRejection: { sha: offered.sha, by: dependencies.version, fault: found },
    });
  };
  const { refused: before } = active.kept;
  if (before?.sha === offered.sha && before.by === dependencies.version)
    return rejectForGood(before.fault.id, before.fault.facts);
  const tried = await dependencies.tryRuleSet(offered.body);
  if (tried.ok) return accept(offered);
  // The computer may have been busy, so this is tried again next time.
  if (tried.why === 'slow') return reject('slow', { offered: offered.version }, active);
  const [detail] = tried.problems;
  return rejectForGood(
    tried.why,
    tried.why === 'examples' ? { name: /“(.+?)”/.exec(detail ?? '')?.[1], detail } : { detail },
  );
};

/** Decides about an offer. */
export const evaluateOffer = async (
  dependencies: OfferDependencies,
  { origin, fetched }: Offer,
  active: ActiveState,
): Promise<OfferDecision> => {
  if (!fetched.ok) return reject(fetched.id, { detail: fetched.detail }, active, { verified: false });
  const offered = await verifyOffer(origin, fetched.text, active.policy);
  if ('refused' in offered) return reject(offered.refused, { detail: offered.detail }, active, { verified: false });
  return decideByHead(dependencies, offered, active) ?? decideByContent(dependencies, offered, active);
};
