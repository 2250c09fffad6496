import type { TrialResult } from '../check/try-out.ts';
import { evaluateOffer, type FetchResult, fetchOffer } from './evaluate-offer.ts';
import type { SeenVersion, StoredState } from './state.ts';
import { nextState, type UpdateResult, type Observation, unsavedState } from './next-state.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { effectivePolicy } from './effective-policy.ts';
import { loadStoredRuleSet } from './stored-rule-set.ts';
import { updateSeenVersions } from './accept-version.ts';

/** What the update needs of the world. */
export type UpdateDependencies = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly load: () => Promise<StoredState>;
  /** Writes all of it or none; false where it could not. */
  readonly save: (change: Partial<StoredState>) => Promise<boolean>;
  readonly policy: () => Promise<PolicyAnswer>;
  readonly request: (url: string) => Promise<FetchResult>;
  readonly tryOut: (ruleSet: RuleSet) => TrialResult;
  /** The extension's own version. */
  readonly version: string;
};

/** Looks at what is stored, at the policy and at what it brings. Writes nothing. */
const observe = async (dependencies: UpdateDependencies): Promise<Observation> => {
  const before = await dependencies.load();
  const answer = await dependencies.policy();
  const now = dependencies.now();
  const settled = effectivePolicy(before, answer, now);
  const { policy, stored } = settled;
  const standing = await loadStoredRuleSet(stored, policy);
  // A key that is listed again had lost its mark, and stands all the same for what it signed and is in force.
  const floors = [...standing.verified.reduce<readonly SeenVersion[]>(updateSeenVersions, stored.kept.floors)];
  const offer = policy && (await fetchOffer(dependencies, policy));
  const verdict = offer && (await evaluateOffer(dependencies, offer, { inForce: standing.inForce, policy, kept: { ...stored.kept, floors } }));
  return { before, answer, now, effective: settled, storedRuleSet: standing, floors, decision: verdict, skew: offer?.fetched.ok ? (offer.fetched.skew ?? 0) : 0 };
};

/**
 * Looks once for a new rule set. Whatever goes wrong, the one in force stays; a new one comes in with one write, so that whoever is
 * stopped in between leaves the old state or the new. Rejects only if the world, or the browser's cryptography, does.
 */
export const checkForUpdates = async (dependencies: UpdateDependencies): Promise<UpdateResult> => {
  const seen = await observe(dependencies);
  const next = nextState(seen);
  const isSaved = await dependencies.save(next.change);
  const take = seen.decision?.accepted;
  if (isSaved || !take) return next.result;
  const unsaved = unsavedState(seen, take);
  await dependencies.save(unsaved.change);
  return unsaved.result;
};
