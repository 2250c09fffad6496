import type { TrialResult } from '../check/try-out.ts';
import { evaluateOffer, type Fetched, offerOf } from './evaluate-offer.ts';
import type { Floor, Stored } from './state.ts';
import { nextState, type Outcome, type Seen, unsavedState } from './next-state.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { settlePolicy } from './effective-policy.ts';
import { standingOf } from './stored-rule-set.ts';
import { raisedFloors } from './accept-version.ts';

/** What the update needs of the world. */
export type UpdateWorld = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly load: () => Promise<Stored>;
  /** Writes all of it or none; false where it could not. */
  readonly save: (change: Partial<Stored>) => Promise<boolean>;
  readonly policy: () => Promise<PolicyAnswer>;
  readonly request: (url: string) => Promise<Fetched>;
  readonly tryOut: (ruleSet: RuleSet) => TrialResult;
  /** The extension's own version. */
  readonly version: string;
};

/** Looks at what is stored, at the policy and at what it brings. Writes nothing. */
const look = async (world: UpdateWorld): Promise<Seen> => {
  const before = await world.load();
  const answer = await world.policy();
  const now = world.now();
  const settled = settlePolicy(before, answer, now);
  const { policy, stored } = settled;
  const standing = await standingOf(stored, policy);
  // A key that is listed again had lost its mark, and stands all the same for what it signed and is in force.
  const floors = [...standing.proved.reduce<readonly Floor[]>(raisedFloors, stored.kept.floors)];
  const offer = policy && (await offerOf(world, policy));
  const verdict = offer && (await evaluateOffer(world, offer, { inForce: standing.inForce, policy, kept: { ...stored.kept, floors } }));
  return { before, answer, now, settled, standing, floors, verdict, skew: offer?.fetched.ok ? (offer.fetched.skew ?? 0) : 0 };
};

/**
 * Looks once for a new rule set. Whatever goes wrong, the one in force stays; a new one comes in with one write, so that whoever is
 * stopped in between leaves the old state or the new. Rejects only if the world, or the browser's cryptography, does.
 */
export const update = async (world: UpdateWorld): Promise<Outcome> => {
  const seen = await look(world);
  const next = nextState(seen);
  const isSaved = await world.save(next.change);
  const take = seen.verdict?.take;
  if (isSaved || !take) return next.outcome;
  const unsaved = unsavedState(seen, take);
  await world.save(unsaved.change);
  return unsaved.outcome;
};
