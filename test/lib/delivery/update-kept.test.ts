import { expect, test } from 'vitest';
import type { TryResult } from '../../../lib/check/try-rule-set.ts';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import { anne, at42, DAY, HOUR, offline, run } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, newMachine, present, sealed, START } from './update-world.ts';

const unsignedAt = async (version: number) => {
  const text = JSON.stringify(documentOf(version));
  const machine = newMachine();
  machine.policy = present({ inline: text });
  await run(machine);
  return machine.disk.a ?? machine.disk.b!;
};

test('a text on the disk that nobody signed does not pass for one that came from an address', async () => {
  const machine = await at42();
  machine.server = offline;
  machine.disk = { ...machine.disk, [machine.disk.kept.active!]: { ...(await unsignedAt(99)), origin: 'url' } };
  expect((await run(machine)).version).toBeNull();
});

test('rules that a policy carries without keys take the place of signed ones once they are in, and not before', async () => {
  const machine = await at42();
  machine.server = offline;
  for (const broken of [
    'gz:nonsense',
    JSON.stringify(documentOf(43, { surprise: 1 })),
    JSON.stringify(documentOf(43, { changeNote: 'Fails' })),
  ]) {
    machine.policy = present({ inline: broken });
    expect((await run(machine)).version).toBe(42);
  }
  machine.policy = present({ inline: JSON.stringify(documentOf(7)) });
  machine.full = true;
  expect(await run(machine)).toEqual({ version: 42, faults: ['not-saved'] });
  machine.full = false;
  expect(await run(machine)).toEqual({ version: 7, faults: [] });
});

test('a policy that is there without its source keeps the source for 72 hours, and what it says otherwise holds at once', async () => {
  const machine = await at42();
  machine.server = offline;
  machine.policy = present({ allowTurnOffRules: false, departmentName: 'New name' });
  expect(await run(machine)).toEqual({ version: 42, faults: ['offline'] });
  expect(machine.disk.kept.policy).toMatchObject({
    keys: [anne.key],
    allowTurnOffRules: false,
    departmentName: 'New name',
  });
  machine.now += 71 * HOUR;
  expect(await run(machine)).toEqual({ version: 42, faults: ['vanished', 'offline'] });
  machine.now += 2 * HOUR;
  expect((await run(machine)).version).toBeNull();
  expect(machine.disk.kept.policy).toMatchObject({ keys: [], allowTurnOffRules: false });
});

test('what a policy without a source forbids is not allowed for a moment in which the browser has none', async () => {
  const machine = newMachine();
  machine.policy = present({ allowPersonalRules: false });
  await run(machine);
  machine.policy = { state: 'absent' };
  expect(await run(machine)).toEqual({ version: null, faults: [] });
  expect(machine.disk.kept.policy?.allowPersonalRules).toBe(false);
  machine.now += 73 * HOUR;
  await run(machine);
  await run(machine);
  machine.now += 60 * HOUR;
  await run(machine);
  expect(machine.disk.kept.policy).toBeNull();
});

test('days in which nobody looked count for one, and a clock that is put back prolongs nothing for ever', async () => {
  const machine = await at42();
  machine.server = offline;
  machine.policy = { state: 'absent' };
  machine.now = START - 6_000 * DAY;
  await run(machine);
  machine.now = START;
  expect((await run(machine)).version).toBe(42);
  machine.now -= 1_000 * HOUR;
  await run(machine);
  for (let hours = 0; hours < 80; hours += 20) {
    machine.now += 20 * HOUR;
    await run(machine);
  }
  expect(machine.disk.kept.policy).toBeNull();
});

test('reports a clock that is a day off, but not one that is an hour off', async () => {
  const machine = await at42();
  for (const [skew, faults] of [
    [-25 * HOUR, ['clock']],
    [25 * HOUR, ['clock']],
    [HOUR, []],
    [null, []],
  ] as const) {
    machine.server = answers(await sealed(documentOf(42), anne), skew);
    expect((await run(machine)).faults).toEqual(faults);
  }
});

test('logs each new issue once, shortened, and at most fifty', async () => {
  const machine = await at42();
  machine.server = { ok: false, id: 'offline', detail: 'x'.repeat(5_000) };
  await run(machine);
  await run(machine);
  expect(machine.disk.kept.log).toEqual([{ at: machine.now, id: 'offline', detail: 'x'.repeat(300) }]);
  for (let turn = 0; turn < 60; turn++) {
    machine.server = { ok: false, id: 'offline', detail: String(turn) };
    await run(machine);
  }
  expect(machine.disk.kept.log).toHaveLength(50);
  expect(machine.disk.kept.log.at(-1)).toMatchObject({ detail: '59' });
});

test('tries a rule set refused for its content again only in a newer extension', async () => {
  const machine = await at42();
  let tried = 0;
  const world = (version: string) => ({
    ...machine.world,
    version,
    tryRuleSet: async (): Promise<TryResult> =>
      ++tried === 1 ? { ok: false, why: 'examples', problems: ['Rule “ours/word”: no.'] } : { ok: true },
  });
  machine.server = answers(await sealed(documentOf(43), anne));
  for (let look = 0; look < 3; look++)
    expect((await checkForUpdates(world('1.2.0'))).issues.map(({ id, facts }) => [id, facts.name])).toEqual([
      ['examples', 'ours/word'],
    ]);
  expect(tried).toBe(1);
  expect((await checkForUpdates(world('1.3.0'))).outcome).toEqual({ came: 'new', version: 43 });
});

test('one that was too slow once is tried again: the computer may have been busy', async () => {
  const machine = await at42();
  const tried = (result: TryResult) => checkForUpdates({ ...machine.world, tryRuleSet: async () => result });
  machine.server = answers(await sealed(documentOf(43), anne));
  expect((await tried({ ok: false, why: 'slow', problems: [] })).outcome.came).toBe('refused');
  expect((await tried({ ok: true })).outcome.came).toBe('new');
});

test('returns the outcome of a check and records when the server was last reached', async () => {
  const machine = await at42();
  const lookAt = async (server: typeof machine.server): Promise<readonly [string, number | null]> => {
    machine.now += HOUR;
    machine.server = server;
    const { outcome: looked } = await checkForUpdates(machine.world);
    return [looked.came, (machine.now - (machine.disk.kept.lastOk ?? 0)) / HOUR];
  };
  expect(await lookAt(answers(await sealed(documentOf(42), anne)))).toEqual(['same', 0]);
  expect(await lookAt(offline)).toEqual(['unreached', 1]);
  expect(await lookAt({ ok: false, id: 'ask-origin', detail: '' })).toEqual(['not-allowed', 2]);
  expect(await lookAt(answers(JSON.stringify(documentOf(43))))).toEqual(['refused', 3]);
  expect(await lookAt(answers(await sealed(documentOf(41), anne)))).toEqual(['refused', 0]);
  expect(await lookAt(answers(await sealed(documentOf(43), anne)))).toEqual(['new', 0]);
  machine.full = true;
  expect((await lookAt(answers(await sealed(documentOf(44), anne))))[0]).toBe('not-saved');
  expect((await checkForUpdates(newMachine().world)).outcome).toEqual({ came: 'nothing', version: null });
});
