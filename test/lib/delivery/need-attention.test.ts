import { beforeEach, expect, test, vi } from 'vitest';
import { createActiveText } from '../../../lib/delivery/active-text.ts';
import { loadAttention } from '../../../lib/delivery/need-attention.ts';
import { documentOf } from '../rule-set/document.ts';
import { newSigner } from './signing/signers.ts';
import { policyOf, sealed, slotOf, START } from './update-world.ts';

/** What a browser stores, and who hears of changes. */
const disk = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  heard: [] as ((changes: object, area: string) => void)[],
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      connect: () => {
        throw new Error('There is no background.');
      },
    },
    storage: {
      local: {
        get: async () => structuredClone(disk.stored),
        set: async (values: object) => void Object.assign(disk.stored, values),
      },
      onChanged: { addListener: (listener: (typeof disk.heard)[number]) => disk.heard.push(listener) },
    },
  },
}));

const anne = await newSigner();
const policy = policyOf({ url: 'https://rules.example.gov.uk/social.json', keys: [anne.key] });
const textOf = (change: object = {}): string => JSON.stringify(documentOf(5, change));
const slot = async (change: object = {}) => slotOf(await sealed(documentOf(42, change), anne), anne.key);

let canRead = vi.fn(async (): Promise<boolean | null> => true);
beforeEach(() => {
  Object.assign(disk, { stored: {}, heard: [] });
  canRead = vi.fn(async () => true);
});
const attention = async (): Promise<boolean> =>
  (await loadAttention(START, { canRead, version: '1.2.0' })).rulesNeedAttention;

test('rules that are in order need none, and are not read for it', async () => {
  expect(await attention()).toBe(false);
  disk.stored = { rules: { policy, active: 'a', lastOk: START }, rulesA: await slot() };
  expect(await attention()).toBe(false);
  expect(canRead).not.toHaveBeenCalled();
});

test('rules past their day, damaged ones and faults of the last check do', async () => {
  const kept = { policy, active: 'a', lastOk: START };
  disk.stored = { rules: kept, rulesA: await slot({ expires: '2026-11-02' }) };
  expect(await attention()).toBe(true);
  disk.stored = { rules: kept, rulesA: { ...(await slot()), text: 'changed' } };
  expect(await attention()).toBe(true);
  disk.stored = { rules: { ...kept, faults: [{ id: 'unusable', facts: {} }] }, rulesA: await slot() };
  expect(await attention()).toBe(true);
  disk.stored = { rulesPersonal: { text: textOf({ expires: '2026-11-02' }), before: null, readBy: '1.2.0' } };
  expect(await attention()).toBe(true);
});

test('an import is read once by each version of the extension; one that cannot be read needs attention', async () => {
  disk.stored = { rulesPersonal: { text: textOf(), before: null, readBy: '1.1.0' } };
  expect([await attention(), await attention(), canRead.mock.calls.length]).toEqual([false, false, 1]);
  expect(disk.stored['rulesPersonal']).toMatchObject({ text: textOf(), readBy: '1.2.0' });
  disk.stored = { rulesPersonal: { text: '{}', before: null } };
  canRead.mockResolvedValue(false);
  expect(await attention()).toBe(true);
  canRead.mockResolvedValue(null);
  expect(await attention()).toBe(false);
});

test('the text in force: of the policy, else what was imported and may be, else none; it is kept until that changes', async () => {
  const active = createActiveText();
  expect(await active()).toBeNull();
  disk.stored = { rulesPersonal: { text: textOf(), before: null } };
  expect(await active()).toBeNull();
  const change = (): void => disk.heard.forEach((listener) => listener({ rulesPersonal: {} }, 'local'));
  change();
  expect(await active()).toBe(textOf());
  disk.stored['rules'] = { policy: policyOf({ allowPersonalRules: false }) };
  change();
  expect(await active()).toBeNull();
  disk.stored = { rules: { policy, active: 'a', lastOk: START }, rulesA: await slot() };
  change();
  expect(await active()).toBe(JSON.stringify(documentOf(42)));
});
