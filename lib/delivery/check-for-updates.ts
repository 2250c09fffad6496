import type { TryResult } from '../check/try-rule-set.ts';
import { evaluateOffer, type FetchResult, fetchOffer } from './evaluate-offer.ts';
import type { SeenVersion, StoredState } from './state.ts';
import { nextState, type UpdateResult, type Observation, unsavedState } from './next-state.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import { effectivePolicy } from './effective-policy.ts';
import { loadStoredRuleSet } from './stored-rule-set.ts';
import { createReader } from './readable.ts';
import { updateSeenVersions } from './accept-version.ts';

/** Dependencies of the update. */
export type UpdateDependencies = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly load: () => Promise<StoredState>;
  /** Writes all of it or none; false where it could not. */
  readonly save: (change: Partial<StoredState>) => Promise<boolean>;
  readonly policy: () => Promise<PolicyAnswer>;
  readonly request: (url: string) => Promise<FetchResult>;
  /** Whether a rule set, given as JSON, may become active. */
  readonly tryRuleSet: (text: string) => Promise<TryResult>;
  /** Whether this version of the extension can read a stored rule set; null if that cannot be told now. */
  readonly canRead: (text: string) => Promise<boolean | null>;
  /** The extension's own version. */
  readonly version: string;
};

/** Reads what is stored, the policy and the offer. Writes nothing. */
const observe = async (dependencies: UpdateDependencies): Promise<Observation> => {
  const before = await dependencies.load();
  const answer = await dependencies.policy();
  const now = dependencies.now();
  const effective = effectivePolicy(before, answer, now);
  const { policy, stored } = effective;
  const reader = createReader(dependencies, before.kept);
  const storedRuleSet = await loadStoredRuleSet(stored, policy, reader.read);
  // A key that is listed again has no seen version any more. What it signed and is stored counts again.
  const floors = [...storedRuleSet.verified.reduce<readonly SeenVersion[]>(updateSeenVersions, stored.kept.floors)];
  const offer = policy && (await fetchOffer(dependencies, policy));
  const decision =
    offer &&
    (await evaluateOffer(dependencies, offer, {
      inForce: storedRuleSet.inForce,
      policy,
      kept: { ...stored.kept, floors },
    }));
  return {
    before,
    answer,
    now,
    effective,
    storedRuleSet,
    floors,
    readable: { by: dependencies.version, shas: reader.readable() },
    decision,
    retryAfter: offer?.fetched.ok === false ? (offer.fetched.retryAfter ?? null) : null,
    skew: offer?.fetched.ok ? (offer.fetched.skew ?? 0) : 0,
  };
};

/**
 * Checks once for a new rule set. On any error, the active rule set stays. A new one is saved in a single write, so an
 * interrupted update leaves either the old or the new state. Rejects only if a dependency, or the browser's
 * cryptography, does.
 */
export const checkForUpdates = async (dependencies: UpdateDependencies): Promise<UpdateResult> => {
  const seen = await observe(dependencies);
  const next = nextState(seen);
  const isSaved = await dependencies.save(next.change);
  const accepted = seen.decision?.accepted;
  if (isSaved || !accepted) return next.result;
  const unsaved = unsavedState(seen, accepted);
  await dependencies.save(unsaved.change);
  return unsaved.result;
};
