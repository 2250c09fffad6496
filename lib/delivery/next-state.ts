import { raisedFloors } from './accept-version.ts';
import type { Settled } from './effective-policy.ts';
import type { Verdict } from './evaluate-offer.ts';
import { type Fault, fault, type FaultId, OF_OFFER } from './faults.ts';
import { logged, storable } from './log.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import type { Kept, Slot, Stored } from './state.ts';
import { otherThan, type Standing } from './stored-rule-set.ts';
import type { Offered } from './verify-offer.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** What looking for new rules came to, for whoever pressed "Check now", and the version in force after it. `nothing`: there is nowhere to look. */
export type Looked = { readonly came: 'new' | 'same' | 'unreached' | 'not-allowed' | 'refused' | 'not-saved' | 'nothing'; readonly version: number | null };

/** What an update came to. */
export type Outcome = { readonly inForce: Offered | null; readonly faults: readonly Fault[]; readonly looked: Looked };

/** All that a look for new rules has found, before anything is written. `now`: in ms since 1970. `skew`: how far this computer's clock is ahead of the server's, in ms. */
export type Seen = {
  readonly before: Stored;
  readonly answer: PolicyAnswer;
  readonly now: number;
  readonly settled: Settled;
  readonly standing: Standing;
  /** The highest versions seen, those of what is stored among them. */
  readonly floors: Kept['floors'];
  /** null: the policy brings nothing to decide about. */
  readonly verdict: Verdict | null;
  readonly skew: number;
};

/** What to write, and what the look came to once it is written. */
export type Next = { readonly change: Partial<Stored>; readonly outcome: Outcome };

const slotOf = ({ body: _body, needs: _needs, ...slot }: Offered): Slot => slot;

const cameOf = (verdict: Verdict | null): Looked['came'] => {
  if (verdict === null) return 'nothing';
  if (verdict.fault === null) return 'same';
  if (verdict.fault.id === 'offline') return 'unreached';
  return verdict.fault.id === 'ask-origin' ? 'not-allowed' : 'refused';
};

const isFound = ({ standing }: Seen, id: FaultId): boolean => standing.faults.some((found) => found.id === id);

/** What is wrong with what the policy or its server offers. */
const faultsOfOffer = (seen: Seen): readonly Fault[] => {
  const { before, settled, standing, verdict } = seen;
  if (settled.policy?.inline !== '') return verdict?.fault ? [verdict.fault] : [];
  // What is wrong with an offer that cannot be looked at now is wrong still. Of what is stored it is found anew, and nothing in force is withdrawn.
  return before.kept.faults.filter(({ id }) => OF_OFFER.has(id) && !isFound(seen, id) && !(id === 'withdrawn' && standing.inForce));
};

const clockFault = ({ skew }: Seen): readonly Fault[] => (Math.abs(skew) > DAY_MS ? [fault('clock')] : []);

/** What is amiss where what is offered is not in force. */
const faultsWithout = (seen: Seen): readonly Fault[] => [...seen.settled.faults, ...seen.standing.faults, ...faultsOfOffer(seen), ...clockFault(seen)];

/** And where it is: then nothing of what was amiss before matters. */
const faultsWith = (seen: Seen): readonly Fault[] => [...seen.settled.faults, ...(isFound(seen, 'damaged') ? [fault('repaired')] : []), ...clockFault(seen)];

/** Whoever has been erased is erased on the disk as well. */
const erasedPlaces = ({ before, settled: { stored } }: Seen): Partial<Stored> => (stored.a === before.a && stored.b === before.b ? {} : { a: stored.a, b: stored.b });

const keptAfter = ({ before, answer, now, settled: { stored }, floors, verdict }: Seen, faults: readonly Fault[], change: Partial<Kept>): Kept => {
  const told = faults.map(storable);
  // Some browsers never tell: once that is known, nothing is waited for any more.
  const lastTry = answer.state === 'unknown' ? (before.kept.lastTry ?? now) : now;
  return { ...stored.kept, floors, refused: verdict?.lasting ?? stored.kept.refused, ...change, lastTry, faults: told, log: logged(stored.kept.log, told, before.kept.faults, now) };
};

const outcomeOf = (inForce: Offered | null, faults: readonly Fault[], came: Looked['came']): Outcome => ({ inForce, faults, looked: { came, version: inForce?.version ?? null } });

/** The offered rule set comes into force. */
const takenState = (seen: Seen, take: Offered): Next => {
  const { before, now, standing: { inForce }, floors } = seen;
  const isSame = take.sha === inForce?.sha;
  // The same rules take the place they have, so that the version before them stays at hand.
  const place = isSame ? inForce.place : otherThan(inForce?.place ?? before.kept.active ?? 'b');
  const faults = faultsWith(seen);
  const kept = keptAfter(seen, faults, { active: place, floors: [...raisedFloors(floors, take)], lastOk: now, refused: null });
  return { change: { ...erasedPlaces(seen), [place]: slotOf(take), kept }, outcome: outcomeOf(take, faults, isSame ? 'same' : 'new') };
};

/** What was in force stays so. */
const heldState = (seen: Seen): Next => {
  const { now, settled: { stored: { kept } }, standing: { inForce }, verdict } = seen;
  const isFine = verdict?.fault === null;
  const faults = isFine ? faultsWith(seen) : faultsWithout(seen);
  // A place that is damaged is not looked at any more once what is offered is in force from the other.
  const active = isFine || kept.active === null ? (inForce?.place ?? kept.active) : kept.active;
  const change = { active, ...(verdict?.proved ? { lastOk: now } : {}) };
  return { change: { ...erasedPlaces(seen), kept: keptAfter(seen, faults, change) }, outcome: outcomeOf(inForce, faults, cameOf(verdict)) };
};

/** What a look leads to. */
export const nextState = (seen: Seen): Next => (seen.verdict?.take ? takenState(seen, seen.verdict.take) : heldState(seen));

/** What it leads to instead where the offered rule set could not be written. */
export const unsavedState = (seen: Seen, take: Offered): Next => {
  const { inForce } = seen.standing;
  const faults = [...faultsWithout(seen), fault('not-saved', { kept: inForce?.version, offered: take.version })];
  return { change: { ...erasedPlaces(seen), kept: keptAfter(seen, faults, {}) }, outcome: outcomeOf(inForce, faults, 'not-saved') };
};
