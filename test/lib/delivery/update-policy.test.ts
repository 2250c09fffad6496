import { describe, expect, test } from 'vitest';
import { enRules } from '../../../lib/i18n/en/rules.ts';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import { anne, at42, ben, byUrl, DAY, HOUR, offline, run, URL } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, newMachine, present, sealed, START } from './update-world.ts';

test('a policy that has gone keeps its rules for 72 hours, says so after 24, and is then forgotten', async () => {
  const machine = await at42();
  machine.policy = { state: 'absent' };
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 42, faults: ['offline'] });
  machine.now += 25 * HOUR;
  expect(await run(machine)).toEqual({ version: 42, faults: ['vanished', 'offline'] });
  machine.now = START + 73 * HOUR;
  expect(await run(machine)).toEqual({ version: null, faults: [] });
  expect(machine.disk).toMatchObject({ a: null, b: null, kept: { policy: null, floors: [] } });
});

test('a policy that names no source any more is gone, whatever keys it lists', async () => {
  for (const [keys, told] of [
    [[anne.key], []],
    [['ed25519:short'], ['bad-key']],
  ] as const) {
    const machine = await at42();
    machine.policy = present({ keys: [...keys] });
    expect(await run(machine)).toEqual({ version: 42, faults: told });
    machine.now = START + 71 * HOUR;
    expect(await run(machine)).toMatchObject({ version: 42, faults: [...told, 'vanished'] });
    machine.now = START + 73 * HOUR;
    expect(await run(machine)).toEqual({ version: null, faults: told });
  }
});

test('a policy that comes back in time starts its 72 hours anew', async () => {
  const machine = await at42();
  for (let day = 0; day < 4; day++) {
    machine.policy = { state: 'absent' };
    machine.now += 2 * DAY;
    await run(machine);
    machine.policy = byUrl();
    expect((await run(machine)).version).toBe(42);
  }
});

test('what is wrong with the policy stays told while the browser does not tell its policy', async () => {
  for (const [policy, id] of [
    [present({ url: URL, keys: [anne.key] }, 'checkMinutes'), 'wrong-setting'],
    [byUrl({ keys: [] }), 'no-key'],
  ] as const) {
    const machine = await at42();
    machine.policy = policy;
    expect((await run(machine)).faults).toEqual([id]);
    machine.policy = { state: 'unknown' };
    expect((await run(machine)).faults).toEqual([id]);
    machine.policy = byUrl();
    expect((await run(machine)).faults).toEqual([]);
  }
});

test('a name that is nearly that of a setting is told with the right one, and changes nothing', async () => {
  const machine = await at42();
  machine.policy = { ...byUrl(), misspelt: [{ written: 'minversion', name: 'minVersion' }] };
  const { inForce, issues } = await checkForUpdates(machine.world);
  expect([inForce?.version, issues]).toEqual([
    42,
    [{ id: 'wrong-setting', facts: { written: 'minversion', name: 'minVersion' } }],
  ]);
  expect(enRules.faults['wrong-setting']({ written: 'minversion', name: 'minVersion' })).toBe(
    'There is no setting “minversion”. Its name should be “minVersion”. Tell your IT team.',
  );
});

describe('a setting that cannot be read', () => {
  test('of what people may do stays as it was last read, and each is named', async () => {
    const machine = newMachine();
    machine.server = answers(await sealed(documentOf(42), anne));
    const strict = { allowIgnoreMustFix: false, preflight: 'required', reasonDays: 7 } as const;
    machine.policy = byUrl(strict);
    await run(machine);
    machine.policy = present({ url: URL, keys: [anne.key] }, 'allowIgnoreMustFix', 'preflight', 'reasonDays');
    const { issues: faults } = await checkForUpdates(machine.world);
    expect(faults.map(({ id, facts }) => [id, facts.name])).toEqual([
      ['wrong-setting', 'allowIgnoreMustFix'],
      ['wrong-setting', 'preflight'],
      ['wrong-setting', 'reasonDays'],
    ]);
    expect(machine.disk.kept.policy).toMatchObject(strict);
    machine.policy = byUrl();
    await run(machine);
    for (const name of Object.keys(strict))
      expect(machine.disk.kept.policy).not.toHaveProperty(name, expect.anything());
  });

  test('stays as it was last read', async () => {
    const machine = newMachine();
    machine.policy = byUrl({ keys: [anne.key, ben.key], threshold: 2, minVersion: 42, id: 'example/social' });
    machine.server = answers(await sealed(documentOf(42), anne, ben));
    await run(machine);
    machine.policy = present(
      { keys: [anne.key, ben.key] },
      'ruleSetThreshold',
      'ruleSetId',
      'minVersion',
      'ruleSetUrl',
    );
    const wrong = ['wrong-setting', 'wrong-setting', 'wrong-setting', 'wrong-setting'];
    expect(await run(machine)).toEqual({ version: 42, faults: wrong });
    machine.server = answers(await sealed(documentOf(43), anne));
    expect(await run(machine)).toEqual({ version: 42, faults: [...wrong, 'unsigned'] });
    machine.server = answers(await sealed(documentOf(43, { id: 'other/social' }), anne, ben));
    expect(await run(machine)).toEqual({ version: 42, faults: [...wrong, 'wrong-id'] });
    machine.server = answers(await sealed(documentOf(43), anne, ben));
    expect(await run(machine)).toEqual({ version: 43, faults: wrong });
    expect(machine.disk.kept.policy).toMatchObject({ url: URL, threshold: 2, minVersion: 42, id: 'example/social' });
  });

  test.each(['ruleSetThreshold', 'ruleSetId', 'minVersion', 'pinnedVersion'] as const)(
    'refuses the source where it is %s and never was read',
    async (name) => {
      const machine = newMachine();
      machine.policy = present({ url: URL, keys: [anne.key, ben.key] }, name);
      machine.server = answers(await sealed(documentOf(42), anne, ben));
      expect(await run(machine)).toEqual({ version: null, faults: ['wrong-setting'] });
      expect(machine.requests).toBe(0);
      machine.policy = byUrl();
      expect(await run(machine)).toEqual({ version: 42, faults: [] });
      // Another source with the same mistake does not take the place of the one that is read.
      machine.policy = present({ url: 'https://other.example.gov.uk/set.json', keys: [ben.key] }, name);
      expect(await run(machine)).toEqual({ version: 42, faults: ['wrong-setting'] });
      expect(machine.disk.kept.policy).toMatchObject({ url: URL, keys: [anne.key] });
    },
  );
});
