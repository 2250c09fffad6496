import { expect, test } from 'vitest';
import { anne, at42, ben, byUrl, eve, offered, offline, run } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, newMachine, sealed } from './update-world.ts';

test('an older version comes in when the policy pins it, and the way up is open again when it does not', async () => {
  const machine = await at42();
  machine.policy = byUrl({ pinnedVersion: 41 });
  await offered(machine, 41);
  expect(machine.disk.kept.faults).toEqual([]);
  expect(await run(machine)).toEqual({ version: 41, faults: [] });
  machine.policy = byUrl();
  expect(await run(machine)).toMatchObject({ version: 41, faults: ['older'] });
  await offered(machine, 42);
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
});

test('what is below the least version is withdrawn, and comes back as a later one', async () => {
  const machine = await at42();
  machine.policy = byUrl({ minVersion: 43 });
  expect(await run(machine)).toEqual({ version: null, faults: ['withdrawn', 'withdrawn'] });
  await offered(machine, 43);
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
});

test('a version that is pinned below the least version comes in, and stays while the server is away', async () => {
  const machine = await at42();
  machine.policy = byUrl({ minVersion: 43, pinnedVersion: 41 });
  await offered(machine, 41);
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 41, faults: ['offline'] });
  machine.policy = byUrl({ minVersion: 43 });
  expect(await run(machine)).toEqual({ version: null, faults: ['withdrawn', 'offline'] });
});

test('keys rotate: both sign, then the old one goes, and nothing older comes in between', async () => {
  const machine = await at42();
  machine.policy = byUrl({ keys: [anne.key, ben.key] });
  machine.server = answers(await sealed(documentOf(41), anne));
  expect((await run(machine)).faults).toEqual(['older']);
  machine.server = answers(await sealed(documentOf(42), anne, ben));
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
  machine.policy = byUrl({ keys: [ben.key] });
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
  machine.server = answers(await sealed(documentOf(41), ben));
  expect(await run(machine)).toEqual({ version: 42, faults: ['older'] });
});

test('counts what a key has signed after it is removed and listed again', async () => {
  const machine = newMachine();
  machine.server = answers(await sealed(documentOf(42), anne, ben));
  for (const keys of [[anne.key, ben.key], [anne.key], [anne.key, ben.key], [ben.key]]) {
    machine.policy = byUrl({ keys });
    expect(await run(machine)).toEqual({ version: 42, faults: [] });
  }
  machine.server = answers(await sealed(documentOf(41), ben));
  expect(await run(machine)).toEqual({ version: 42, faults: ['older'] });
});

test('accepts lower versions after a stolen key is removed', async () => {
  const machine = await at42();
  machine.policy = byUrl({ keys: [anne.key, eve.key] });
  machine.server = answers(await sealed(documentOf(2_147_483_647), eve));
  expect((await run(machine)).version).toBe(2_147_483_647);
  machine.policy = byUrl();
  machine.server = answers(await sealed(documentOf(43), anne));
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
});
