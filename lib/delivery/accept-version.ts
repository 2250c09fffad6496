import { isExpired } from '../rule-set/is-expired.ts';
import type { IssueId } from './issues.ts';
import type { SeenVersion, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';

type Head = Pick<Slot, 'id' | 'version' | 'sha' | 'expires' | 'signers'>;

/** What an offered rule set is compared with before it may become active. `today` as in 2026-11-02. */
type Current = {
  readonly inForce: Head | null;
  readonly policy: Policy;
  readonly floors: readonly SeenVersion[];
  readonly today: string;
};

type Compared = Current & { readonly offered: Head };

/** If the policy names no id: whether this rule set has another id than those these signers have signed before. */
const isOther = ({ offered: { id, signers }, inForce, floors }: Compared): boolean => {
  if (signers.length === 0) return false;
  if (inForce && inForce.signers.length > 0) return inForce.id !== id;
  const theirs = floors.filter(({ key }) => signers.includes(key));
  return theirs.length > 0 && theirs.every((floor) => floor.id !== id);
};

/** The highest versions of this rule set that keys have signed. An unsigned rule set is compared with none. */
const seenVersionsOf = ({ offered: { id, signers }, floors }: Compared): readonly SeenVersion[] =>
  signers.length === 0 ? [] : floors.filter((floor) => floor.id === id);

const isBelowMinVersion = ({ offered: { version }, policy: { minVersion } }: Compared): boolean =>
  minVersion !== undefined && version < minVersion;

const isNewlyExpired = ({ offered, inForce, today }: Compared): boolean =>
  isExpired(offered, today) && inForce !== null && inForce.sha !== offered.sha && !isExpired(inForce, today);

type Reason = readonly [id: IssueId, holds: (compared: Compared) => boolean];

/** Reasons to refuse any version; the first that applies is returned. */
const REASONS_ALWAYS: readonly Reason[] = [
  [
    'wrong-id',
    (compared) => (compared.policy.id === undefined ? isOther(compared) : compared.offered.id !== compared.policy.id),
  ],
  ['pinned', ({ offered, policy }) => policy.pinnedVersion !== undefined && offered.version !== policy.pinnedVersion],
  [
    'twin',
    (compared) =>
      seenVersionsOf(compared).some(
        ({ version, sha }) => version === compared.offered.version && sha !== compared.offered.sha,
      ),
  ],
];

/** Reasons to refuse a version that the policy has not pinned. A pinned version is accepted however old it is. */
const REASONS_UNPINNED: readonly Reason[] = [
  ['older', (compared) => seenVersionsOf(compared).some(({ version }) => version > compared.offered.version)],
  ['older', (compared) => isBelowMinVersion(compared) && compared.inForce !== null],
  ['withdrawn', isBelowMinVersion],
  ['offered-expired', isNewlyExpired],
];

/**
 * Returns why the offered version is refused, or null if it is accepted. Ignores `published`, because clocks are often
 * wrong.
 */
export const refusalReason = (offered: Head, current: Current): IssueId | null => {
  const reasons =
    current.policy.pinnedVersion === undefined ? [...REASONS_ALWAYS, ...REASONS_UNPINNED] : REASONS_ALWAYS;
  return reasons.find(([, holds]) => holds({ ...current, offered }))?.[0] ?? null;
};

/**
 * Returns the seen versions after a rule set is accepted: the highest version for each key that signed it. A pinned
 * version lowers none.
 */
export const updateSeenVersions = (
  floors: readonly SeenVersion[],
  { id, version, sha, signers }: Head,
): readonly SeenVersion[] => {
  const raised = signers.flatMap((key) => {
    const before = floors.find((floor) => floor.id === id && floor.key === key);
    return before && before.version >= version ? [before] : [{ id, key, version, sha }];
  });
  return [...floors.filter((floor) => floor.id !== id || !signers.includes(floor.key)), ...raised];
};
