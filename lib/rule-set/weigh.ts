import type { FaultId } from './faults.ts';
import type { Floor, Policy, Slot } from './kept.ts';

/** A version such as "1.12.0" against another: below zero where it comes before. */
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) if ((left[at] ?? 0) !== (right[at] ?? 0)) return (left[at] ?? 0) - (right[at] ?? 0);
  return 0;
};

type Head = Pick<Slot, 'id' | 'version' | 'sha' | 'expires' | 'signers'>;

/** Whether a rule set is past its day. `today` as in 2026-11-02. */
export const isExpired = ({ expires }: Pick<Slot, 'expires'>, today: string): boolean => expires !== undefined && expires < today;

/** Whether a rule set may take the place of the one in force; if not, why. When it says it was published counts for nothing: clocks are wrong too often. */
export const weigh = (offered: Head, inForce: Head | null, policy: Policy, floors: readonly Floor[], today: string): FaultId | null => {
  const wanted = policy.id ?? (inForce && inForce.signers.length > 0 && offered.signers.length > 0 ? inForce.id : offered.id);
  if (offered.id !== wanted) return 'wrong-id';
  const pinned = policy.pinnedVersion !== undefined;
  if (pinned && offered.version !== policy.pinnedVersion) return 'pinned';
  const mine = floors.filter(({ id, key }) => id === offered.id && offered.signers.length > 0 && policy.keys.includes(key));
  if (mine.some(({ version, sha }) => version === offered.version && sha !== offered.sha)) return 'twin';
  if (!pinned && mine.some(({ version }) => version > offered.version)) return 'older';
  if (policy.minVersion !== undefined && offered.version < policy.minVersion) return 'withdrawn';
  if (!pinned && isExpired(offered, today) && inForce && inForce.sha !== offered.sha && !isExpired(inForce, today)) return 'offered-expired';
  return null;
};

/** Whether a rule set asks for more than this version of the extension, as in "1.4.0", knows. */
export const needsNewer = ({ schema, extension }: { readonly schema: number; readonly extension: string | undefined }, ours: string): boolean =>
  schema > 1 || (extension !== undefined && /^[\d.]+$/.test(extension) && compareVersions(extension, ours) > 0);

/** The floors after a rule set was taken: each key that signed it stands for it from now on. A version pinned by the policy lowers none. */
export const raisedFloors = (floors: readonly Floor[], { id, version, sha, signers }: Head): readonly Floor[] => {
  const raised = signers.flatMap((key) => {
    const before = floors.find((floor) => floor.id === id && floor.key === key);
    return before && before.version >= version ? [before] : [{ id, key, version, sha }];
  });
  return [...floors.filter((floor) => floor.id !== id || !signers.includes(floor.key)), ...raised];
};
