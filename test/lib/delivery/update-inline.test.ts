import { describe, expect, test } from 'vitest';
import { encodeInline } from '../../../lib/delivery/signing/gzip.ts';
import type { Policy } from '../../../lib/delivery/policy/settings.ts';
import { anne, byUrl, offline, run, URL } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, newMachine, present, sealed } from './update-world.ts';

describe('a policy that carries the rule set itself', () => {
  const inline = async (text: string, given: Partial<Policy> = {}) => {
    const machine = newMachine();
    machine.policy = present({ inline: text, ...given });
    return { machine, ...(await run(machine)) };
  };

  test('plain, packed, signed or not', async () => {
    const plain = JSON.stringify(documentOf(7));
    const signed = await sealed(documentOf(7), anne);
    for (const text of [plain, await encodeInline(plain), signed, await encodeInline(signed)]) {
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
    expect(await inline(JSON.stringify(documentOf(7)), { keys: [anne.key] })).toMatchObject({
      version: null,
      faults: ['unsigned'],
    });
    expect(await inline(await sealed(documentOf(7), anne), { keys: [anne.key] })).toMatchObject({
      version: 7,
      faults: [],
    });
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

  test('below the least version it is not used, which stays told until the policy is there again or its rules are', async () => {
    const { machine, version, faults } = await inline(JSON.stringify(documentOf(7)), { minVersion: 8 });
    expect({ version, faults }).toEqual({ version: null, faults: ['withdrawn'] });
    for (let look = 0; look < 3; look++) {
      machine.policy = { state: 'unknown' };
      expect(await run(machine)).toEqual({ version: null, faults: ['withdrawn'] });
    }
    machine.policy = present({ inline: JSON.stringify(documentOf(8)), minVersion: 8 });
    expect(await run(machine)).toEqual({ version: 8, faults: [] });
  });

  test('is not reported as withdrawn when it is used again', async () => {
    const { machine } = await inline(JSON.stringify(documentOf(7)));
    machine.policy = present({ minVersion: 8 });
    expect(await run(machine)).toEqual({ version: null, faults: ['withdrawn'] });
    machine.policy = present({ minVersion: 6 });
    expect(await run(machine)).toEqual({ version: 7, faults: [] });
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

test('where the same bytes come by address, signed, that is where they are from', async () => {
  const machine = newMachine();
  const document = documentOf(42);
  machine.policy = present({ inline: JSON.stringify(document) });
  await run(machine);
  machine.policy = byUrl();
  machine.server = answers(await sealed(document, anne));
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
  expect(machine.disk[machine.disk.kept.active!]).toMatchObject({ origin: 'url', signers: [anne.key] });
  // So a text on the disk that nobody signed no longer passes for it.
  machine.server = offline;
  expect(await run(machine)).toEqual({ version: 42, faults: ['offline'] });
});
