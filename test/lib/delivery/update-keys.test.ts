import { expect, test } from 'vitest';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import { needsNewerExtension } from '../../../lib/delivery/needs.ts';
import { anne, at42, ben, byUrl, offline, run } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, newMachine, sealed } from './update-world.ts';

const both = { keys: [anne.key, ben.key] };

test('does not accept older versions after a further key is listed', async () => {
  const machine = await at42();
  machine.policy = byUrl(both);
  machine.server = answers(await sealed(documentOf(41), ben));
  expect(await run(machine)).toEqual({ version: 42, faults: ['older'] });
});

test('still refuses older versions after one of two keys is removed', async () => {
  const machine = newMachine();
  machine.policy = byUrl(both);
  machine.server = answers(await sealed(documentOf(42), anne, ben));
  await run(machine);
  for (const key of [anne, ben]) {
    expect(machine.disk.kept.floors.find((floor) => floor.key === key.key)).toMatchObject({
      id: 'example/social',
      version: 42,
    });
  }
  machine.policy = byUrl({ keys: [ben.key] });
  machine.server = answers(await sealed(documentOf(41), ben));
  expect(await run(machine)).toEqual({ version: 42, faults: ['older'] });
});

test('drops the seen versions of a removed key', async () => {
  const machine = await at42();
  machine.policy = byUrl(both);
  machine.server = answers(await sealed(documentOf(2 ** 31 - 1), anne));
  expect((await run(machine)).version).toBe(2 ** 31 - 1);
  machine.policy = byUrl({ keys: [ben.key] });
  machine.server = answers(await sealed(documentOf(43), ben));
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
  expect(machine.disk.kept.floors.map(({ key }) => key)).toEqual([ben.key]);
});

test('without an id in the policy the first rule set decides which it is, withdrawn or not', async () => {
  const machine = await at42();
  machine.server = answers(await sealed(documentOf(50, { id: 'other/social' }), anne));
  expect(await run(machine)).toEqual({ version: 42, faults: ['wrong-id'] });
  machine.policy = byUrl({ minVersion: 43 });
  expect((await run(machine)).version).toBeNull();
  machine.server = answers(await sealed(documentOf(43), anne));
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
});

test('keeps the previous version when the same rules come with one more signature', async () => {
  const machine = await at42();
  machine.server = answers(await sealed(documentOf(43), anne));
  await run(machine);
  const { active } = machine.disk.kept;
  machine.policy = byUrl(both);
  machine.server = answers(await sealed(documentOf(43), anne, ben));
  expect((await checkForUpdates(machine.world)).outcome).toEqual({ came: 'same', version: 43 });
  expect(machine.disk.kept.active).toBe(active);
  expect(machine.disk[active!]?.signers).toEqual([anne.key, ben.key]);
  expect([machine.disk.a?.version, machine.disk.b?.version].sort()).toEqual([42, 43]);
  // One that has lost a signature brings nothing.
  machine.server = answers(await sealed(documentOf(43), ben));
  await run(machine);
  expect(machine.disk[active!]?.signers).toEqual([anne.key, ben.key]);
});

test('a version that is pinned is wanted, though it is past its day or below the least', async () => {
  const machine = await at42();
  machine.policy = byUrl({ pinnedVersion: 40, minVersion: 42 });
  machine.server = answers(await sealed(documentOf(40, { published: '2025-01-01', expires: '2025-06-01' }), anne));
  expect(await run(machine)).toEqual({ version: 40, faults: [] });
  machine.server = offline;
  expect((await run(machine)).version).toBe(40);
});

test('a threshold that is asked for without any key is no threshold of none', async () => {
  const machine = await at42();
  machine.server = offline;
  machine.policy = byUrl({ url: undefined, inline: JSON.stringify(documentOf(43)), keys: [], threshold: 1 });
  expect(await run(machine)).toMatchObject({ version: 42, faults: ['bad-key', 'offline'] });
});

test('a threshold above the number of keys keeps the last good rule set and its source', async () => {
  const machine = await at42();
  machine.policy = byUrl({ threshold: 2 });
  expect(await run(machine)).toEqual({ version: 42, faults: ['bad-key'] });
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 42, faults: ['bad-key', 'offline'] });
  machine.policy = byUrl();
  expect(await run(machine)).toEqual({ version: 42, faults: ['offline'] });
});

test.each([
  ['which of them is bad', [anne.key, 'ed25519:short'], 'key 2 of 2'],
  ['how many there are, where they are too many', Array.from({ length: 9 }, () => anne.key), '9 keys'],
])('the log tells whoever looks into keys that are none %s', async (_, keys, detail) => {
  const machine = await at42();
  machine.policy = byUrl({ keys });
  await run(machine);
  expect(machine.disk.kept.log.at(-1)).toMatchObject({ id: 'bad-key', detail });
});

test('keeps the last keys when one is invalid, and applies all other settings', async () => {
  const machine = await at42();
  machine.policy = byUrl({ keys: ['ed25519:short'], allowTurnOffRules: false, minVersion: 43 });
  expect(await run(machine)).toMatchObject({ version: null });
  expect(machine.disk.kept.policy).toMatchObject({ keys: [anne.key], allowTurnOffRules: false, minVersion: 43 });
});

test('versions of the extension are compared as numbers', () => {
  const needs = (extension: string) => needsNewerExtension({ schema: 1, extension }, '1.9.0');
  expect(['1.10', '1.9.1', '2'].map(needs)).toEqual([true, true, true]);
  expect(['1.9', '1.9.0', '1.2.10', '0.99'].map(needs)).toEqual([false, false, false, false]);
  expect(needsNewerExtension({ schema: 2, extension: undefined }, '1.9.0')).toBe(true);
});
