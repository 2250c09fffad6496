import type { FaultId } from './faults.ts';
import type { Floor, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';

type Head = Pick<Slot, 'id' | 'version' | 'sha' | 'expires' | 'signers'>;

/** Whether a rule set is past its day. `today` as in 2026-11-02. */
export const isExpired = ({ expires }: Pick<Slot, 'expires'>, today: string): boolean => expires !== undefined && expires < today;

/** Where the policy names no id, whether this is another rule set than the one that these signers stand for. */
const isOther = ({ id, signers }: Head, inForce: Head | null, floors: readonly Floor[]): boolean => {
  if (signers.length === 0) return false;
  if (inForce && inForce.signers.length > 0) return inForce.id !== id;
  const theirs = floors.filter(({ key }) => signers.includes(key));
  return theirs.length > 0 && theirs.every((floor) => floor.id !== id);
};

/** Whether a rule set may take the place of the one in force; if not, why. When it says it was published counts for nothing: clocks are wrong too often. */
export const weigh = (offered: Head, inForce: Head | null, policy: Policy, floors: readonly Floor[], today: string): FaultId | null => {
  if (policy.id === undefined ? isOther(offered, inForce, floors) : offered.id !== policy.id) return 'wrong-id';
  const pinned = policy.pinnedVersion !== undefined;
  if (pinned && offered.version !== policy.pinnedVersion) return 'pinned';
  const mine = offered.signers.length === 0 ? [] : floors.filter(({ id }) => id === offered.id);
  if (mine.some(({ version, sha }) => version === offered.version && sha !== offered.sha)) return 'twin';
  if (!pinned && mine.some(({ version }) => version > offered.version)) return 'older';
  // A version that is pinned is wanted, whatever else was.
  if (!pinned && policy.minVersion !== undefined && offered.version < policy.minVersion) return inForce ? 'older' : 'withdrawn';
  if (!pinned && isExpired(offered, today) && inForce && inForce.sha !== offered.sha && !isExpired(inForce, today)) return 'offered-expired';
  return null;
};

/** The floors after a rule set was taken: each key that signed it stands for it from now on. A version pinned by the policy lowers none. */
export const raisedFloors = (floors: readonly Floor[], { id, version, sha, signers }: Head): readonly Floor[] => {
  const raised = signers.flatMap((key) => {
    const before = floors.find((floor) => floor.id === id && floor.key === key);
    return before && before.version >= version ? [before] : [{ id, key, version, sha }];
  });
  return [...floors.filter((floor) => floor.id !== id || !signers.includes(floor.key)), ...raised];
};
