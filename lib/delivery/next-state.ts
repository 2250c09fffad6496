import { updateSeenVersions } from './accept-version.ts';
import type { EffectivePolicyResult } from './effective-policy.ts';
import type { OfferDecision } from './evaluate-offer.ts';
import { type DeliveryIssue, createIssue, type IssueId, OFFER_ISSUES } from './issues.ts';
import { appendToLog, toStoredIssue } from './log.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import type { DeliveryState, Slot, StoredState } from './state.ts';
import { otherSlot, type StoredRuleSet } from './stored-rule-set.ts';
import type { VerifiedOffer } from './verify-offer.ts';
import type { CheckOutcome } from '../rule-set/check-outcome.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** The result of an update. */
export type UpdateResult = {
  readonly inForce: VerifiedOffer | null;
  readonly issues: readonly DeliveryIssue[];
  readonly outcome: CheckOutcome;
};

/**
 * Everything a check for new rules has found, before anything is written. `now`: in ms since 1970. `skew`: how far this
 * computer's clock is ahead of the server's, in ms.
 */
export type Observation = {
  readonly before: StoredState;
  readonly answer: PolicyAnswer;
  readonly now: number;
  readonly effective: EffectivePolicyResult;
  readonly storedRuleSet: StoredRuleSet;
  /** The highest versions seen, those of what is stored among them. */
  readonly floors: DeliveryState['floors'];
  /** The stored rule sets that this version of the extension can read. */
  readonly readable: { readonly by: string; readonly shas: readonly string[] };
  /** null: the policy brings nothing to decide about. */
  readonly decision: OfferDecision | null;
  readonly skew: number;
  /** For so many ms the server asks to be left alone; null where it does not. */
  readonly retryAfter: number | null;
};

/** What to write, and the result once it is written. */
type StateChange = { readonly change: Partial<StoredState>; readonly result: UpdateResult };

const toSlot = ({ body: _body, needs: _needs, ...slot }: VerifiedOffer): Slot => slot;

const toCame = (decision: OfferDecision | null): CheckOutcome['came'] => {
  if (decision === null) return 'nothing';
  if (decision.issue === null) return 'same';
  if (decision.issue.id === 'offline') return 'unreached';
  return decision.issue.id === 'ask-origin' ? 'not-allowed' : 'refused';
};

const isFound = ({ storedRuleSet }: Observation, id: IssueId): boolean =>
  storedRuleSet.issues.some((found) => found.id === id);

/** What is wrong with what the policy or its server offers. */
const offerIssues = (seen: Observation): readonly DeliveryIssue[] => {
  const { before, effective, storedRuleSet, decision } = seen;
  if (effective.policy?.inline !== '') return decision?.issue ? [decision.issue] : [];
  // The offer cannot be examined now, so its issues remain. Issues of the stored rule set are found again anyway, and
  // an active rule set is not withdrawn.
  return before.kept.faults.filter(
    ({ id }) => OFFER_ISSUES.has(id) && !isFound(seen, id) && !(id === 'withdrawn' && storedRuleSet.inForce),
  );
};

const clockIssue = ({ skew }: Observation): readonly DeliveryIssue[] =>
  Math.abs(skew) > DAY_MS ? [createIssue('clock')] : [];

/** The issues if the offer is not active. */
const issuesWithout = (seen: Observation): readonly DeliveryIssue[] => [
  ...seen.effective.issues,
  ...seen.storedRuleSet.issues,
  ...offerIssues(seen),
  ...clockIssue(seen),
];

/** The issues if the offer is active: earlier ones do not matter any more. */
const issuesWith = (seen: Observation): readonly DeliveryIssue[] => [
  ...seen.effective.issues,
  ...(isFound(seen, 'damaged') ? [createIssue('repaired')] : []),
  ...clockIssue(seen),
];

/** If both slots were cleared because the policy is gone, clear them in storage too. */
const erasedSlots = ({ before, effective: { stored } }: Observation): Partial<StoredState> =>
  stored.a === before.a && stored.b === before.b ? {} : { a: stored.a, b: stored.b };

const stateAfter = (
  { before, answer, now, effective: { stored }, floors, readable, decision, retryAfter }: Observation,
  faults: readonly DeliveryIssue[],
  change: Partial<DeliveryState>,
): DeliveryState => {
  const told = faults.map(toStoredIssue);
  // Some browsers never report a policy. Once that is known, do not wait for one.
  const lastTry = answer.state === 'unknown' ? (before.kept.lastTry ?? now) : now;
  return {
    ...stored.kept,
    floors,
    readable: { by: readable.by, shas: [...readable.shas] },
    refused: decision?.permanentRejection ?? stored.kept.refused,
    ...change,
    lastTry,
    failures: toCame(decision) === 'unreached' ? stored.kept.failures + 1 : 0,
    waitUntil: retryAfter === null ? null : now + retryAfter,
    faults: told,
    log: appendToLog(stored.kept.log, told, before.kept.faults, now),
  };
};

const createResult = (
  inForce: VerifiedOffer | null,
  faults: readonly DeliveryIssue[],
  came: CheckOutcome['came'],
): UpdateResult => ({ inForce, issues: faults, outcome: { came, version: inForce?.version ?? null } });

/** The state after the offered rule set is accepted. */
const acceptedState = (seen: Observation, take: VerifiedOffer): StateChange => {
  const {
    before,
    now,
    storedRuleSet: { inForce },
    floors,
    readable,
  } = seen;
  const isSame = take.sha === inForce?.sha;
  // The same rules overwrite their own slot, so that the previous version stays available.
  const place = isSame ? inForce.place : otherSlot(inForce?.place ?? before.kept.active ?? 'b');
  const faults = issuesWith(seen);
  const kept = stateAfter(seen, faults, {
    active: place,
    floors: [...updateSeenVersions(floors, take)],
    // The same bytes were accepted without being read once more.
    readable: { by: readable.by, shas: isSame ? [...readable.shas] : [...new Set([...readable.shas, take.sha])] },
    lastOk: now,
    refused: null,
  });
  return {
    change: { ...erasedSlots(seen), [place]: toSlot(take), kept },
    result: createResult(take, faults, isSame ? 'same' : 'new'),
  };
};

/** The state if the active rule set stays. */
const unchangedState = (seen: Observation): StateChange => {
  const {
    now,
    effective: {
      stored: { kept },
    },
    storedRuleSet: { inForce },
    decision,
  } = seen;
  const isFine = decision?.issue === null;
  const faults = isFine ? issuesWith(seen) : issuesWithout(seen);
  // A damaged slot is not read again once the offered rules are active from the other slot.
  const active = isFine || kept.active === null ? (inForce?.place ?? kept.active) : kept.active;
  const change = { active, ...(decision?.verified ? { lastOk: now } : {}) };
  return {
    change: { ...erasedSlots(seen), kept: stateAfter(seen, faults, change) },
    result: createResult(inForce, faults, toCame(decision)),
  };
};

/** Returns the next state and the result of a check. */
export const nextState = (seen: Observation): StateChange =>
  seen.decision?.accepted ? acceptedState(seen, seen.decision.accepted) : unchangedState(seen);

/** Returns the same for an offered rule set that could not be written. */
export const unsavedState = (seen: Observation, take: VerifiedOffer): StateChange => {
  const { inForce } = seen.storedRuleSet;
  const faults = [...issuesWithout(seen), createIssue('not-saved', { kept: inForce?.version, offered: take.version })];
  return {
    change: { ...erasedSlots(seen), kept: stateAfter(seen, faults, {}) },
    result: createResult(inForce, faults, 'not-saved'),
  };
};
