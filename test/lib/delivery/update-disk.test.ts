import { expect, test } from 'vitest';
import { encodeInline } from '../../../lib/delivery/signing/gzip.ts';
import { parseStoredState } from '../../../lib/delivery/state.ts';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import { anne, at42, ben, byUrl, offered, offline, run } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, type Machine, newMachine, present, sealed, slotOf } from './update-world.ts';
import { live } from './worker-life.ts';

test('a stored rule set that was changed on the disk is not used; the one before it is, until it is fetched again', async () => {
  const machine = await at42();
  await offered(machine, 43);
  const active = machine.disk.kept.active!;
  machine.disk = { ...machine.disk, [active]: { ...machine.disk[active]!, text: machine.disk[active]!.text.slice(1) } };
  const { server } = machine;
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 42, faults: ['damaged', 'offline'] });
  machine.server = server;
  expect(await run(machine)).toEqual({ version: 43, faults: ['repaired'] });
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
});

test('a stored rule set that a later version of the extension cannot read gives way to the one before it, and that is told', async () => {
  const machine = await at42();
  const later = await sealed(documentOf(43, { surprise: 1 }), anne);
  const [spare, first] = machine.disk.kept.active === 'a' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  machine.disk = {
    ...machine.disk,
    [spare]: await slotOf(later, anne.key),
    kept: { ...machine.disk.kept, active: spare },
  };
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 42, faults: ['unusable', 'offline'] });
  machine.server = answers(later);
  expect(await run(machine)).toEqual({ version: 42, faults: ['unusable', 'unreadable'] });
  machine.server = answers(await sealed(documentOf(42), anne));
  expect(await run(machine)).toEqual({ version: 42, faults: ['unusable', 'older'] });
  await offered(machine, 44);
  expect(await run(machine)).toEqual({ version: 44, faults: [] });
  // What was in force was not overwritten.
  expect(machine.disk).toMatchObject({ [first]: { version: 42 }, [spare]: { version: 44 }, kept: { active: spare } });
});

test.each<[string, (machine: Machine) => Machine['disk']]>([
  ['which place is active', ({ disk }) => ({ ...disk, kept: { ...disk.kept, active: null } })],
  ['all but the places', ({ disk }) => parseStoredState(7, disk.a, disk.b)],
])('where the disk has lost %s, the newest stands, and nothing older comes in', async (_, lose) => {
  for (const versions of [[43], [43, 44]]) {
    const machine = await at42();
    await offered(machine, ...versions);
    machine.disk = lose(machine);
    machine.server = answers(await sealed(documentOf(42), anne));
    const newest = versions.at(-1);
    expect(await run(machine)).toEqual({ version: newest, faults: ['older'] });
    expect(machine.disk.kept.active).not.toBeNull();
    await offered(machine, 45);
    expect(await run(machine)).toEqual({ version: 45, faults: [] });
  }
});

test('uses the pinned version when the active slot is unknown', async () => {
  const machine = await at42();
  machine.policy = byUrl({ pinnedVersion: 41 });
  await offered(machine, 41);
  machine.disk = { ...machine.disk, kept: { ...machine.disk.kept, active: null } };
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 41, faults: ['offline'] });
});

test.each<[string, (machine: Machine) => Promise<void>]>([
  ['a server brings', async (it) => void (it.server = answers(await sealed(documentOf(43), anne, ben)))],
  [
    'a packed policy brings',
    async (it) =>
      void (it.policy = present({
        inline: await encodeInline(await sealed(documentOf(43), anne, ben)),
        keys: [anne.key, ben.key],
        threshold: 2,
      })),
  ],
])(
  'a worker ended at any await of an update that %s leaves the old state or the new, and the next one brings it',
  async (_, offer) => {
    const whole = await at42();
    await offer(whole);
    const { awaits } = await live(() => checkForUpdates(whole.world));
    expect(awaits).toBeGreaterThanOrEqual(12);
    for (let at = 0; at < awaits; at += 0.5) {
      const machine = await at42();
      const before = machine.disk;
      await offer(machine);
      expect((await live(() => checkForUpdates(machine.world), at)).ended).toBe(true);
      expect([before, whole.disk], `ended at ${at}`).toContainEqual(machine.disk);
      expect((await run(machine)).version).toBe(43);
    }
  },
);

test('what a policy carried, unsigned, is not used once the disk has changed it', async () => {
  const machine = newMachine();
  machine.policy = present({ inline: JSON.stringify(documentOf(7)) });
  expect((await run(machine)).version).toBe(7);
  machine.policy = { state: 'unknown' };
  const active = machine.disk.kept.active!;
  machine.disk = { ...machine.disk, [active]: { ...machine.disk[active]!, text: JSON.stringify(documentOf(8)) } };
  expect(await run(machine)).toEqual({ version: null, faults: ['damaged'] });
});

test('a disk that has lost what each key stood for learns it anew from what is in force, and keeps it', async () => {
  const machine = await at42();
  await offered(machine, 43);
  machine.disk = { ...machine.disk, kept: { ...machine.disk.kept, floors: [] } };
  machine.server = offline;
  await run(machine);
  expect(machine.disk.kept.floors).toMatchObject([{ key: anne.key, version: 43 }]);
  machine.disk = { ...machine.disk, [machine.disk.kept.active!]: null };
  machine.server = answers(await sealed(documentOf(42), anne));
  expect(await run(machine)).toEqual({ version: 42, faults: ['damaged', 'older'] });
});
