import { updateSeenVersions } from './accept-version.ts';
import type { EffectivePolicyResult } from './effective-policy.ts';
import type { OfferDecision } from './evaluate-offer.ts';
import { type DeliveryIssue, createIssue, type IssueId, OFFER_ISSUES } from './faults.ts';
import { appendToLog, toStoredIssue } from './log.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import type { DeliveryState, Slot, StoredState } from './state.ts';
import { otherSlot, type StoredRuleSet } from './stored-rule-set.ts';
import type { VerifiedOffer } from './verify-offer.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** What looking for new rules came to, for whoever pressed "Check now", and the version in force after it. `nothing`: there is nowhere to look. */
export type CheckOutcome = { readonly came: 'new' | 'same' | 'unreached' | 'not-allowed' | 'refused' | 'not-saved' | 'nothing'; readonly version: number | null };

/** What an update came to. */
export type UpdateResult = { readonly inForce: VerifiedOffer | null; readonly issues: readonly DeliveryIssue[]; readonly outcome: CheckOutcome };

/** All that a look for new rules has found, before anything is written. `now`: in ms since 1970. `skew`: how far this computer's clock is ahead of the server's, in ms. */
export type Observation = {
  readonly before: StoredState;
  readonly answer: PolicyAnswer;
  readonly now: number;
  readonly effective: EffectivePolicyResult;
  readonly storedRuleSet: StoredRuleSet;
  /** The highest versions seen, those of what is stored among them. */
  readonly floors: DeliveryState['floors'];
  /** null: the policy brings nothing to decide about. */
  readonly decision: OfferDecision | null;
  readonly skew: number;
};

/** What to write, and what the look came to once it is written. */
export type StateChange = { readonly change: Partial<StoredState>; readonly result: UpdateResult };

const toSlot = ({ body: _body, needs: _needs, ...slot }: VerifiedOffer): Slot => slot;

const toCame = (verdict: OfferDecision | null): CheckOutcome['came'] => {
  if (verdict === null) return 'nothing';
  if (verdict.issue === null) return 'same';
  if (verdict.issue.id === 'offline') return 'unreached';
  return verdict.issue.id === 'ask-origin' ? 'not-allowed' : 'refused';
};

const isFound = ({ storedRuleSet: standing }: Observation, id: IssueId): boolean => standing.issues.some((found) => found.id === id);

/** What is wrong with what the policy or its server offers. */
const offerIssues = (seen: Observation): readonly DeliveryIssue[] => {
  const { before, effective: settled, storedRuleSet: standing, decision: verdict } = seen;
  if (settled.policy?.inline !== '') return verdict?.issue ? [verdict.issue] : [];
  // What is wrong with an offer that cannot be looked at now is wrong still. Of what is stored it is found anew, and nothing in force is withdrawn.
  return before.kept.faults.filter(({ id }) => OFFER_ISSUES.has(id) && !isFound(seen, id) && !(id === 'withdrawn' && standing.inForce));
};

const clockIssue = ({ skew }: Observation): readonly DeliveryIssue[] => (Math.abs(skew) > DAY_MS ? [createIssue('clock')] : []);

/** What is amiss where what is offered is not in force. */
const issuesWithout = (seen: Observation): readonly DeliveryIssue[] => [...seen.effective.issues, ...seen.storedRuleSet.issues, ...offerIssues(seen), ...clockIssue(seen)];

/** And where it is: then nothing of what was amiss before matters. */
const issuesWith = (seen: Observation): readonly DeliveryIssue[] => [...seen.effective.issues, ...(isFound(seen, 'damaged') ? [createIssue('repaired')] : []), ...clockIssue(seen)];

/** Whoever has been erased is erased on the disk as well. */
const erasedSlots = ({ before, effective: { stored } }: Observation): Partial<StoredState> => (stored.a === before.a && stored.b === before.b ? {} : { a: stored.a, b: stored.b });

const stateAfter = ({ before, answer, now, effective: { stored }, floors, decision: verdict }: Observation, faults: readonly DeliveryIssue[], change: Partial<DeliveryState>): DeliveryState => {
  const told = faults.map(toStoredIssue);
  // Some browsers never tell: once that is known, nothing is waited for any more.
  const lastTry = answer.state === 'unknown' ? (before.kept.lastTry ?? now) : now;
  return { ...stored.kept, floors, refused: verdict?.permanentRejection ?? stored.kept.refused, ...change, lastTry, faults: told, log: appendToLog(stored.kept.log, told, before.kept.faults, now) };
};

const createResult = (inForce: VerifiedOffer | null, faults: readonly DeliveryIssue[], came: CheckOutcome['came']): UpdateResult => ({ inForce, issues: faults, outcome: { came, version: inForce?.version ?? null } });

/** The offered rule set comes into force. */
const acceptedState = (seen: Observation, take: VerifiedOffer): StateChange => {
  const { before, now, storedRuleSet: { inForce }, floors } = seen;
  const isSame = take.sha === inForce?.sha;
  // The same rules take the place they have, so that the version before them stays at hand.
  const place = isSame ? inForce.place : otherSlot(inForce?.place ?? before.kept.active ?? 'b');
  const faults = issuesWith(seen);
  const kept = stateAfter(seen, faults, { active: place, floors: [...updateSeenVersions(floors, take)], lastOk: now, refused: null });
  return { change: { ...erasedSlots(seen), [place]: toSlot(take), kept }, result: createResult(take, faults, isSame ? 'same' : 'new') };
};

/** What was in force stays so. */
const unchangedState = (seen: Observation): StateChange => {
  const { now, effective: { stored: { kept } }, storedRuleSet: { inForce }, decision: verdict } = seen;
  const isFine = verdict?.issue === null;
  const faults = isFine ? issuesWith(seen) : issuesWithout(seen);
  // A place that is damaged is not looked at any more once what is offered is in force from the other.
  const active = isFine || kept.active === null ? (inForce?.place ?? kept.active) : kept.active;
  const change = { active, ...(verdict?.verified ? { lastOk: now } : {}) };
  return { change: { ...erasedSlots(seen), kept: stateAfter(seen, faults, change) }, result: createResult(inForce, faults, toCame(verdict)) };
};

/** What a look leads to. */
export const nextState = (seen: Observation): StateChange => (seen.decision?.accepted ? acceptedState(seen, seen.decision.accepted) : unchangedState(seen));

/** What it leads to instead where the offered rule set could not be written. */
export const unsavedState = (seen: Observation, take: VerifiedOffer): StateChange => {
  const { inForce } = seen.storedRuleSet;
  const faults = [...issuesWithout(seen), createIssue('not-saved', { kept: inForce?.version, offered: take.version })];
  return { change: { ...erasedSlots(seen), kept: stateAfter(seen, faults, {}) }, result: createResult(inForce, faults, 'not-saved') };
};
