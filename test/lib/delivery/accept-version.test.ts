import { expect, test } from 'vitest';
import type { SeenVersion } from '../../../lib/delivery/state.ts';
import { isExpired } from '../../../lib/rule-set/is-expired.ts';
import { updateSeenVersions, refusalReason } from '../../../lib/delivery/accept-version.ts';
import { policyOf } from './update-world.ts';

const floor = (key: string, version: number, id = 'ours'): SeenVersion => ({ id, key, version, sha: `sha${version}` });
const head = (version: number, signers: readonly string[], change: object = {}) => ({
  id: 'ours',
  version,
  sha: `sha${version}`,
  signers: [...signers],
  ...change,
});
const policy = policyOf({ id: 'ours', keys: ['anne', 'ben'] });
const TODAY = '2026-11-23';
const weighed = (
  offered: ReturnType<typeof head>,
  floors: readonly SeenVersion[],
  given: object = {},
  inForce: ReturnType<typeof head> | null = null,
) => refusalReason(offered, { inForce, policy: { ...policy, ...given }, floors, today: TODAY });

test('a version is older when any key of the policy has signed a newer one, though that key has not signed this', () => {
  expect(weighed(head(41, ['ben']), [floor('anne', 42)])).toBe('older');
  expect(weighed(head(41, ['ben']), [floor('anne', 42), floor('ben', 40)])).toBe('older');
  expect(weighed(head(43, ['ben']), [floor('anne', 42), floor('ben', 40)])).toBeNull();
});

test('and the same version with other rules is told, whoever of them had signed it', () => {
  expect(weighed(head(42, ['ben'], { sha: 'other' }), [floor('anne', 42)])).toBe('twin');
  expect(weighed(head(42, ['ben']), [floor('anne', 42)])).toBeNull();
});

test('ignores seen versions of another rule set', () => {
  expect(weighed(head(3, ['anne']), [floor('anne', 42, 'theirs')])).toBeNull();
});

test('compares unsigned rules in the policy with no seen version', () => {
  expect(weighed(head(3, []), [floor('anne', 42)])).toBeNull();
});

test('a pinned version comes in, older, expired and below the least version as it is; no other does', () => {
  const expired = head(41, ['anne'], { expires: '2026-01-01' });
  const pinned = { pinnedVersion: 41, minVersion: 42 };
  expect(weighed(expired, [floor('anne', 42)], pinned, head(42, ['anne']))).toBeNull();
  expect(weighed(head(43, ['anne']), [floor('anne', 42)], pinned, head(42, ['anne']))).toBe('pinned');
});

test('an expired one never takes the place of one that has not, but that of one that has, or of none', () => {
  const expired = head(43, ['anne'], { expires: '2026-11-22' });
  expect(weighed(expired, [], {}, head(42, ['anne']))).toBe('offered-expired');
  expect(weighed(expired, [], {}, head(42, ['anne'], { expires: '2026-11-01' }))).toBeNull();
  expect(weighed(expired, [])).toBeNull();
  expect([
    isExpired({ expires: TODAY }, TODAY),
    isExpired({ expires: '2026-11-22' }, TODAY),
    isExpired({}, TODAY),
  ]).toEqual([false, true, false]);
});

test('uses the active id, or the id its signers have signed, if the policy names none', () => {
  const free = { id: undefined };
  const theirs = head(50, ['anne'], { id: 'theirs' });
  expect(weighed(theirs, [], free, head(42, ['anne']))).toBe('wrong-id');
  expect(weighed(theirs, [floor('anne', 42)], free)).toBe('wrong-id');
  expect(weighed(theirs, [floor('anne', 42), floor('anne', 3, 'theirs')], free)).toBeNull();
  expect(weighed(theirs, [floor('ben', 42)], free)).toBeNull();
  // What the policy carried itself stands for no key.
  expect(weighed(theirs, [], free, head(42, []))).toBeNull();
});

test('records the version for every key that signed, and never a lower one', () => {
  const sorted = (floors: readonly SeenVersion[]) =>
    floors.toSorted((one, other) => one.key.localeCompare(other.key) || one.id.localeCompare(other.id));
  expect(sorted(updateSeenVersions([], head(42, ['anne', 'ben'])))).toEqual([floor('anne', 42), floor('ben', 42)]);
  const before = [floor('anne', 42), floor('ben', 40), floor('anne', 3, 'theirs')];
  expect(sorted(updateSeenVersions(before, head(41, ['anne', 'ben'])))).toEqual([
    floor('anne', 42),
    floor('anne', 3, 'theirs'),
    floor('ben', 41),
  ]);
  expect(updateSeenVersions([floor('anne', 42)], head(42, ['anne'], { sha: 'other' }))).toEqual([floor('anne', 42)]);
});
