import { expect, test } from 'vitest';
import type { IssueId } from '../../../lib/delivery/issues.ts';
import { anne, at42, ben, byUrl, eve, run, URL } from './machines.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, type Machine, newMachine, present, sealed, START } from './update-world.ts';

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

test.each<[string, (machine: Machine) => Promise<void> | void, IssueId[]]>([
  ['the network is away', (it) => void (it.server = { ok: false, id: 'offline', detail: 'timeout' }), ['offline']],
  ['a sign-in page answers', (it) => void (it.server = answers('<!doctype html><title>Sign in')), ['offline']],
  [
    'the file is cut off',
    async (it) => void (it.server = answers((await sealed(documentOf(43), anne)).slice(0, 300))),
    ['offline'],
  ],
  ['nobody has signed', (it) => void (it.server = answers(JSON.stringify(documentOf(43)))), ['unsigned']],
  ['a stranger has signed', async (it) => void (it.server = answers(await sealed(documentOf(43), eve))), ['unsigned']],
  [
    'too few have signed',
    async (it) => {
      it.policy = byUrl({ keys: [anne.key, ben.key], threshold: 2 });
      it.server = answers(await sealed(documentOf(43), anne));
    },
    ['key-removed', 'unsigned'],
  ],
  [
    'it is another department’s',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { id: 'other/social' }), anne))),
    ['wrong-id'],
  ],
  ['it is older', async (it) => void (it.server = answers(await sealed(documentOf(41), anne))), ['older']],
  [
    'it is the same version with other rules',
    async (it) => void (it.server = answers(await sealed(documentOf(42, { changeNote: 'Other' }), anne))),
    ['twin'],
  ],
  [
    'it has expired',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { expires: '2026-11-22' }), anne))),
    ['offered-expired'],
  ],
  [
    'it needs a newer extension',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { minExtension: '1.3' }), anne))),
    ['newer-extension'],
  ],
  [
    'it is of a later format',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { schemaVersion: 2 }), anne))),
    ['newer-extension'],
  ],
  [
    'it is no rule set',
    async (it) => void (it.server = answers(await sealed({ id: 'example/social', version: 43 }, anne))),
    ['unreadable'],
  ],
  [
    'it holds something unknown',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { surprise: 1 }), anne))),
    ['unreadable'],
  ],
  [
    'it fails its own examples',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { changeNote: 'Fails' }), anne))),
    ['examples'],
  ],
  [
    'it compiles too slowly',
    async (it) => void (it.server = answers(await sealed(documentOf(43, { changeNote: 'Slow' }), anne))),
    ['slow'],
  ],
  [
    'another version is pinned',
    async (it) => {
      it.policy = byUrl({ pinnedVersion: 41 });
      it.server = answers(await sealed(documentOf(43), anne));
    },
    ['pinned'],
  ],
  [
    'it cannot be saved',
    async (it) => {
      it.full = true;
      it.server = answers(await sealed(documentOf(43), anne));
    },
    ['not-saved'],
  ],
  [
    'the keys of the policy are no keys',
    (it) => void (it.policy = byUrl({ keys: [`ed25519:${'A'.repeat(43)}`] })),
    ['bad-key'],
  ],
  [
    'the policy asks for more signatures than it has keys',
    (it) => void (it.policy = byUrl({ threshold: 2 })),
    ['bad-key'],
  ],
  ['the policy has lost its keys', (it) => void (it.policy = byUrl({ keys: [] })), ['no-key']],
  ['the policy has not come yet', (it) => void (it.policy = { state: 'unknown' }), []],
  [
    'a setting cannot be read',
    (it) => void (it.policy = present({ url: URL, keys: [anne.key] }, 'minVersion')),
    ['wrong-setting'],
  ],
])('version 42 stays when %s', async (_, change, faults) => {
  const machine = await at42();
  await change(machine);
  const seen = await run(machine);
  expect(seen.faults).toEqual(faults);
  if (!faults.includes('key-removed')) expect(seen.version).toBe(42);
});

test('the same rules from the policy instead of its address are noted as such', async () => {
  const machine = await at42();
  machine.policy = present({ inline: await sealed(documentOf(42), anne), keys: [anne.key] });
  expect(await run(machine)).toEqual({ version: 42, faults: [] });
  expect(machine.disk[machine.disk.kept.active!]!.origin).toBe('inline');
});
