import { describe, expect, test } from 'vitest';
import type { FaultId } from '../../../lib/rule-set/faults.ts';
import { packInline } from '../../../lib/rule-set/gzip.ts';
import { type Policy, readStored } from '../../../lib/rule-set/kept.ts';
import { update } from '../../../lib/rule-set/update.ts';
import { newSigner } from './signers.ts';
import { answers, documentOf, type Machine, newMachine, present, sealed, slotOf, START } from './update-world.ts';
import { live } from './worker-life.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const [anne, ben, eve] = await Promise.all([newSigner(), newSigner(), newSigner()]);
const URL = 'https://rules.example.gov.uk/social.json';
const byUrl = (given: Partial<Policy> = {}) => present({ url: URL, keys: [anne.key], ...given });

const run = async (machine: Machine) => {
  const { inForce, faults } = await update(machine.world);
  return { version: inForce?.version ?? null, faults: faults.map(({ id }) => id) };
};
const offered = async (machine: Machine, ...documents: readonly number[]) => {
  for (const version of documents) {
    machine.server = answers(await sealed(documentOf(version), anne));
    await run(machine);
  }
};
const offline = { ok: false, id: 'offline', detail: '' } as const;
/** A machine on which version 42 is in force. */
const at42 = async (): Promise<Machine> => {
  const machine = newMachine();
  machine.policy = byUrl();
  await offered(machine, 42);
  return machine;
};

test('without a policy there is nothing to do', async () => {
  const machine = newMachine();
  expect(await run(machine)).toEqual({ version: null, faults: [] });
  expect(machine.requests).toBe(0);
});

test('a signed rule set comes in, and a newer one takes its place', async () => {
  const machine = await at42();
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
  machine.server = answers(await sealed(documentOf(43), anne));
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
  expect(machine.disk.kept.lastOk).toBe(START);
});

test.each<[string, (machine: Machine) => Promise<void> | void, FaultId[]]>([
  ['the network is away', (it) => void (it.server = { ok: false, id: 'offline', detail: 'timeout' }), ['offline']],
  ['a sign-in page answers', (it) => void (it.server = answers('<!doctype html><title>Sign in')), ['offline']],
  ['the file is cut off', async (it) => void (it.server = answers((await sealed(documentOf(43), anne)).slice(0, 300))), ['offline']],
  ['nobody has signed', (it) => void (it.server = answers(JSON.stringify(documentOf(43)))), ['unsigned']],
  ['a stranger has signed', async (it) => void (it.server = answers(await sealed(documentOf(43), eve))), ['unsigned']],
  ['too few have signed', async (it) => {
    it.policy = byUrl({ keys: [anne.key, ben.key], threshold: 2 });
    it.server = answers(await sealed(documentOf(43), anne));
  }, ['key-removed', 'unsigned']],
  ['it is another department’s', async (it) => void (it.server = answers(await sealed(documentOf(43, { id: 'other/social' }), anne))), ['wrong-id']],
  ['it is older', async (it) => void (it.server = answers(await sealed(documentOf(41), anne))), ['older']],
  ['it is the same version with other rules', async (it) => void (it.server = answers(await sealed(documentOf(42, { changeNote: 'Other' }), anne))), ['twin']],
  ['it has expired', async (it) => void (it.server = answers(await sealed(documentOf(43, { expires: '2026-11-22' }), anne))), ['offered-expired']],
  ['it needs a newer extension', async (it) => void (it.server = answers(await sealed(documentOf(43, { minExtension: '1.3' }), anne))), ['newer-extension']],
  ['it is of a later format', async (it) => void (it.server = answers(await sealed(documentOf(43, { schemaVersion: 2 }), anne))), ['newer-extension']],
  ['it is no rule set', async (it) => void (it.server = answers(await sealed({ id: 'example/social', version: 43 }, anne))), ['unreadable']],
  ['it holds something unknown', async (it) => void (it.server = answers(await sealed(documentOf(43, { surprise: 1 }), anne))), ['unreadable']],
  ['it fails its own examples', async (it) => void (it.server = answers(await sealed(documentOf(43, { changeNote: 'Fails' }), anne))), ['examples']],
  ['it compiles too slowly', async (it) => void (it.server = answers(await sealed(documentOf(43, { changeNote: 'Slow' }), anne))), ['slow']],
  ['another version is pinned', async (it) => {
    it.policy = byUrl({ pinnedVersion: 41 });
    it.server = answers(await sealed(documentOf(43), anne));
  }, ['pinned']],
  ['it cannot be saved', async (it) => {
    it.full = true;
    it.server = answers(await sealed(documentOf(43), anne));
  }, ['not-saved']],
  ['the keys of the policy are no keys', (it) => void (it.policy = byUrl({ keys: [`ed25519:${'A'.repeat(43)}`] })), ['bad-key']],
  ['the policy asks for more signatures than it has keys', (it) => void (it.policy = byUrl({ threshold: 2 })), ['bad-key']],
  ['the policy has lost its keys', (it) => void (it.policy = byUrl({ keys: [] })), ['no-key']],
  ['the policy has not come yet', (it) => void (it.policy = { state: 'unknown' }), []],
  ['a setting cannot be read', (it) => void (it.policy = present({ url: URL, keys: [anne.key] }, 'minVersion')), ['wrong-setting']],
])('version 42 stays when %s', async (_, change, faults) => {
  const machine = await at42();
  await change(machine);
  const seen = await run(machine);
  expect(seen.faults).toEqual(faults);
  if (!faults.includes('key-removed')) expect(seen.version).toBe(42);
});

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

test('a key that was taken out and listed again stands for what it signed, though that has not changed', async () => {
  const machine = newMachine();
  machine.server = answers(await sealed(documentOf(42), anne, ben));
  for (const keys of [[anne.key, ben.key], [anne.key], [anne.key, ben.key], [ben.key]]) {
    machine.policy = byUrl({ keys });
    expect(await run(machine)).toEqual({ version: 42, faults: [] });
  }
  machine.server = answers(await sealed(documentOf(41), ben));
  expect(await run(machine)).toEqual({ version: 42, faults: ['older'] });
});

test('a stolen key that raised the version to its end is taken out, and the department goes on', async () => {
  const machine = await at42();
  machine.policy = byUrl({ keys: [anne.key, eve.key] });
  machine.server = answers(await sealed(documentOf(2_147_483_647), eve));
  expect((await run(machine)).version).toBe(2_147_483_647);
  machine.policy = byUrl();
  machine.server = answers(await sealed(documentOf(43), anne));
  expect(await run(machine)).toEqual({ version: 43, faults: [] });
});

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
  machine.disk = { ...machine.disk, [spare]: await slotOf(later, anne.key), kept: { ...machine.disk.kept, active: spare } };
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
  ['all but the places', ({ disk }) => readStored(7, disk.a, disk.b)],
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

test('where the disk has lost which place is active, the pinned version stands', async () => {
  const machine = await at42();
  machine.policy = byUrl({ pinnedVersion: 41 });
  await offered(machine, 41);
  machine.disk = { ...machine.disk, kept: { ...machine.disk.kept, active: null } };
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 41, faults: ['offline'] });
});

test('what is wrong with the policy stays told while the browser does not tell its policy', async () => {
  for (const [policy, id] of [[present({ url: URL, keys: [anne.key] }, 'checkMinutes'), 'wrong-setting'], [byUrl({ keys: [] }), 'no-key']] as const) {
    const machine = await at42();
    machine.policy = policy;
    expect((await run(machine)).faults).toEqual([id]);
    machine.policy = { state: 'unknown' };
    expect((await run(machine)).faults).toEqual([id]);
    machine.policy = byUrl();
    expect((await run(machine)).faults).toEqual([]);
  }
});

describe('a setting that cannot be read', () => {
  test('stays as it was last read', async () => {
    const machine = newMachine();
    machine.policy = byUrl({ keys: [anne.key, ben.key], threshold: 2, minVersion: 42, id: 'example/social' });
    machine.server = answers(await sealed(documentOf(42), anne, ben));
    await run(machine);
    machine.policy = present({ keys: [anne.key, ben.key] }, 'ruleSetThreshold', 'ruleSetId', 'minVersion', 'ruleSetUrl');
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

  test('asks for the signatures of all keys where it never was read', async () => {
    const machine = newMachine();
    machine.policy = present({ url: URL, keys: [anne.key, ben.key] }, 'ruleSetThreshold');
    machine.server = answers(await sealed(documentOf(42), anne));
    expect(await run(machine)).toEqual({ version: null, faults: ['wrong-setting', 'unsigned'] });
    machine.server = answers(await sealed(documentOf(42), anne, ben));
    expect(await run(machine)).toEqual({ version: 42, faults: ['wrong-setting'] });
  });
});

test('the same rules from the policy instead of its address are noted as such', async () => {
  const machine = await at42();
  machine.policy = present({ inline: await sealed(documentOf(42), anne), keys: [anne.key] });
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
  expect(machine.disk[machine.disk.kept.active!]!.origin).toBe('inline');
});

test.each<[string, (machine: Machine) => Promise<void>]>([
  ['a server brings', async (it) => void (it.server = answers(await sealed(documentOf(43), anne, ben)))],
  ['a packed policy brings', async (it) => void (it.policy = present({ inline: await packInline(await sealed(documentOf(43), anne, ben)), keys: [anne.key, ben.key], threshold: 2 }))],
])('a worker ended at any await of an update that %s leaves the old state or the new, and the next one brings it', async (_, offer) => {
  const whole = await at42();
  await offer(whole);
  const { awaits } = await live(() => update(whole.world));
  expect(awaits).toBeGreaterThanOrEqual(12);
  for (let at = 0; at < awaits; at += 0.5) {
    const machine = await at42();
    const before = machine.disk;
    await offer(machine);
    expect((await live(() => update(machine.world), at)).ended).toBe(true);
    expect([before, whole.disk], `ended at ${at}`).toContainEqual(machine.disk);
    expect((await run(machine)).version).toBe(43);
  }
});

describe('a policy that carries the rule set itself', () => {
  const inline = async (text: string, given: Partial<Policy> = {}) => {
    const machine = newMachine();
    machine.policy = present({ inline: text, ...given });
    return { machine, ...(await run(machine)) };
  };

  test('plain, packed, signed or not', async () => {
    const plain = JSON.stringify(documentOf(7));
    const signed = await sealed(documentOf(7), anne);
    for (const text of [plain, await packInline(plain), signed, await packInline(signed)]) {
      const { machine, version, faults } = await inline(text);
      expect({ version, faults }).toEqual({ version: 7, faults: [] });
      expect(machine.requests).toBe(0);
      expect(machine.disk.kept.policy?.inline).toBe('');
      // And again at the next start, when the policy is late.
      machine.policy = { state: 'unknown' };
      expect(await run(machine)).toEqual({ version: 7, faults: [] });
    }
  });

  test('with keys it must be signed', async () => {
    expect(await inline(JSON.stringify(documentOf(7)), { keys: [anne.key] })).toMatchObject({ version: null, faults: ['unsigned'] });
    expect(await inline(await sealed(documentOf(7), anne), { keys: [anne.key] })).toMatchObject({ version: 7, faults: [] });
  });

  test('the policy may go back without more ado, as it is the one that decides', async () => {
    const { machine } = await inline(JSON.stringify(documentOf(7)));
    machine.policy = present({ inline: JSON.stringify(documentOf(6)) });
    expect(await run(machine)).toEqual({ version: 6, faults: [] });
    machine.policy = present({ inline: 'gz:nonsense' });
    expect(await run(machine)).toEqual({ version: 6, faults: ['unreadable'] });
    // Told until the policy is there again and carries another.
    for (const state of ['unknown', 'absent'] as const) {
      machine.policy = { state };
      expect(await run(machine)).toEqual({ version: 6, faults: ['unreadable'] });
    }
    machine.policy = present({ inline: JSON.stringify(documentOf(6)) });
    expect(await run(machine)).toEqual({ version: 6, faults: [] });
  });

  test('goes before an address', async () => {
    const { machine, version } = await inline(JSON.stringify(documentOf(7)), { url: URL });
    expect(version).toBe(7);
    expect(machine.requests).toBe(0);
  });

  test('stays in force when an address takes over, until that answers', async () => {
    const { machine } = await inline(JSON.stringify(documentOf(7)));
    machine.policy = byUrl();
    expect(await run(machine)).toEqual({ version: 7, faults: ['offline'] });
    machine.server = answers(await sealed(documentOf(3), anne));
    expect(await run(machine)).toEqual({ version: 3, faults: [] });
  });
});
