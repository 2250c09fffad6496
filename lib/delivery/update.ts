import type { TriedOut } from '../check/try-out.ts';
import { type Fault, fault, type FaultId, OF_OFFER } from './faults.ts';
import { type Fetched, judge, offerOf, type Verdict } from './evaluate-offer.ts';
import type { Floor, Kept, Slot, Stored } from './state.ts';
import { logged, storable } from './log.ts';
import type { Offered } from './verify-offer.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { settlePolicy } from './effective-policy.ts';
import { otherThan, standingOf } from './stored-rule-set.ts';
import { raisedFloors } from './accept-version.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** What the update needs of the world. */
export type UpdateWorld = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly load: () => Promise<Stored>;
  /** Writes all of it or none; false where it could not. */
  readonly save: (change: Partial<Stored>) => Promise<boolean>;
  readonly policy: () => Promise<PolicyAnswer>;
  readonly request: (url: string) => Promise<Fetched>;
  readonly tryOut: (ruleSet: RuleSet) => TriedOut;
  /** The extension's own version. */
  readonly version: string;
};

/** What looking for new rules came to, for whoever pressed "Check now", and the version in force after it. `nothing`: there is nowhere to look. */
export type Looked = { readonly came: 'new' | 'same' | 'unreached' | 'not-allowed' | 'refused' | 'not-saved' | 'nothing'; readonly version: number | null };

/** What an update came to. */
export type Outcome = { readonly inForce: Offered | null; readonly faults: readonly Fault[]; readonly looked: Looked };

const slotOf = ({ body: _body, needs: _needs, ...slot }: Offered): Slot => slot;

const cameOf = (verdict: Verdict | null): Looked['came'] => {
  if (verdict === null) return 'nothing';
  if (verdict.fault === null) return 'same';
  if (verdict.fault.id === 'offline') return 'unreached';
  return verdict.fault.id === 'ask-origin' ? 'not-allowed' : 'refused';
};

/**
 * Looks once for a new rule set. Whatever goes wrong, the one in force stays; a new one comes in with one write, so that whoever is
 * stopped in between leaves the old state or the new. Rejects only if the world, or the browser's cryptography, does.
 */
export const update = async (world: UpdateWorld): Promise<Outcome> => {
  const before = await world.load();
  const answer = await world.policy();
  const now = world.now();
  const { policy, stored, faults: ofPolicy } = settlePolicy(before, answer, now);
  const standing = await standingOf(stored, policy);
  const { inForce } = standing;
  // A key that is listed again had lost its mark, and stands all the same for what it signed and is in force.
  const floors = standing.proved.reduce<readonly Floor[]>(raisedFloors, stored.kept.floors);

  const offer = policy && (await offerOf(world, policy));
  const verdict = offer && (await judge(world, offer, inForce, policy, { ...stored.kept, floors: [...floors] }));
  const skewed = offer?.fetched.ok && Math.abs(offer.fetched.skew ?? 0) > DAY_MS ? [fault('clock')] : [];
  const isFound = (id: FaultId): boolean => standing.faults.some((found) => found.id === id);
  // What is wrong with an offer that cannot be looked at now is wrong still. Of what is stored it is found anew, and nothing in force is withdrawn.
  const isStill = ({ id }: Fault): boolean => OF_OFFER.has(id) && !isFound(id) && !(id === 'withdrawn' && inForce);
  const ofOffer = policy?.inline === '' ? before.kept.faults.filter(isStill) : verdict?.fault ? [verdict.fault] : [];
  // Once what is offered is in force, nothing of what was amiss before matters.
  const mended = isFound('damaged') ? [fault('repaired')] : [];
  const fine = [...ofPolicy, ...mended, ...skewed];
  const amiss = [...ofPolicy, ...standing.faults, ...ofOffer, ...skewed];

  const kept = (faults: readonly Fault[], change: Partial<Kept>): Kept => {
    const told = faults.map(storable);
    // Some browsers never tell: once that is known, nothing is waited for any more.
    return { ...stored.kept, floors: [...floors], refused: verdict?.lasting ?? stored.kept.refused, ...change, lastTry: answer.state === 'unknown' ? (before.kept.lastTry ?? now) : now, faults: told, log: logged(stored.kept.log, told, before.kept.faults, now) };
  };
  // Whoever has been erased is erased on the disk as well.
  const places = stored.a === before.a && stored.b === before.b ? {} : { a: stored.a, b: stored.b };
  const outcome = (held: Offered | null, faults: readonly Fault[], came: Looked['came']): Outcome => ({ inForce: held, faults, looked: { came, version: held?.version ?? null } });

  const take = verdict?.take;
  if (take) {
    // The same rules take the place they have, so that the version before them stays at hand.
    const place = take.sha === inForce?.sha ? inForce.place : otherThan(inForce?.place ?? before.kept.active ?? 'b');
    const taken = kept(fine, { active: place, floors: [...raisedFloors(floors, take)], lastOk: now, refused: null });
    if (await world.save({ ...places, [place]: slotOf(take), kept: taken })) return outcome(take, fine, take.sha === inForce?.sha ? 'same' : 'new');
    const unsaved = [...amiss, fault('not-saved', { kept: inForce?.version, offered: take.version })];
    await world.save({ ...places, kept: kept(unsaved, {}) });
    return outcome(inForce, unsaved, 'not-saved');
  }
  const faults = verdict?.fault === null ? fine : amiss;
  // A place that is damaged is not looked at any more once what is offered is in force from the other.
  const active = verdict?.fault === null || stored.kept.active === null ? (inForce?.place ?? stored.kept.active) : stored.kept.active;
  await world.save({ ...places, kept: kept(faults, { active, ...(verdict?.proved ? { lastOk: now } : {}) }) });
  return outcome(inForce, faults, cameOf(verdict));
};
