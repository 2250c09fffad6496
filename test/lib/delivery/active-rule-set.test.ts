import { beforeEach, expect, test, vi } from 'vitest';
import { watchActiveRuleSet, loadPreviousRuleSet, loadActiveRuleSet } from '../../../lib/delivery/active-rule-set.ts';
import { newSigner } from './signing/signers.ts';
import { documentOf } from '../rule-set/document.ts';
import { policyOf, sealed, slotOf, START } from './update-world.ts';

/** What a browser stores, and who hears of changes; it may fail to read. */
const disk = vi.hoisted(() => {
  const heard: ((changes: object, area: string) => void)[] = [];
  const state = { stored: {} as Record<string, unknown>, fails: false, heard };
  return state;
});
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => (disk.fails ? Promise.reject(new Error('The disk cannot be read')) : disk.stored) },
      onChanged: { addListener: (listener: (typeof disk.heard)[number]) => disk.heard.push(listener) },
    },
  },
}));

const anne = await newSigner();
const slot = async (version: number, change: object = {}) =>
  slotOf(await sealed(documentOf(version, change), anne), anne.key);
const policy = policyOf({ url: 'https://rules.example.gov.uk/social.json', keys: [anne.key] });
const stored = (a: unknown, b: unknown, active: string | null): void =>
  void (disk.stored = { rules: { policy, active, lastOk: START }, rulesA: a, rulesB: b });

const seen = async () => {
  const inForce = await loadActiveRuleSet(START);
  const { ruleSet, origin, faults } = inForce;
  return {
    version: ruleSet?.version ?? null,
    origin,
    faults: faults.map(({ id }) => id),
    before: (await loadPreviousRuleSet(inForce))?.version ?? null,
  };
};

beforeEach(() => Object.assign(disk, { stored: {}, fails: false, heard: [] }));

test('the active rule set is in force, and the one in the other place was before', async () => {
  stored(await slot(42), await slot(43), 'b');
  expect(await seen()).toEqual({ version: 43, origin: 'url', faults: [], before: 42 });
});

test('one that this version of the extension cannot read gives way to the one before it, or to none, and that is told', async () => {
  const later = await slot(43, { surprise: 1 });
  stored(await slot(42), later, 'b');
  expect(await seen()).toEqual({ version: 42, origin: 'url', faults: ['unusable'], before: null });
  stored(null, later, 'b');
  expect(await seen()).toEqual({ version: null, origin: 'starter', faults: ['unusable'], before: null });
});

test('one that was changed on the disk gives way to the one before it, which is not said to have come before itself', async () => {
  stored(await slot(42), { ...(await slot(43)), text: '{}' }, 'b');
  expect(await seen()).toEqual({ version: 42, origin: 'url', faults: ['damaged'], before: null });
});

test('the newer is in force where it was lost which is active', async () => {
  stored(await slot(42), await slot(43), null);
  expect(await seen()).toEqual({ version: 43, origin: 'url', faults: [], before: 42 });
});

test('a storage that fails gives none, and once there was one that stays', async () => {
  disk.fails = true;
  expect(await seen()).toEqual({ version: null, origin: 'starter', faults: [], before: null });
  disk.fails = false;
  stored(await slot(42), null, 'a');
  const live = await watchActiveRuleSet();
  let told = 0;
  live.subscribe(() => told++);
  const signal = (): void => disk.heard.forEach((listener) => listener({ rules: {} }, 'local'));
  disk.fails = true;
  signal();
  await new Promise(setImmediate);
  expect([live.now().ruleSet?.version, told]).toEqual([42, 0]);
  disk.fails = false;
  stored(await slot(42), await slot(43), 'b');
  signal();
  await vi.waitUntil(() => told > 0);
  expect(live.now().ruleSet?.version).toBe(43);
});

test.each<[string, object, object, readonly string[]]>([
  [
    'a server that has been silent for six days is not told',
    { lastOk: START - 6 * 86_400_000, faults: [{ id: 'offline', facts: {} }] },
    {},
    [],
  ],
  [
    'one that has been for eight is',
    { lastOk: START - 8 * 86_400_000, faults: [{ id: 'offline', facts: {} }] },
    {},
    ['offline'],
  ],
  [
    'one that was last heard in the future, as a clock then had it, is',
    { lastOk: START + 400 * 86_400_000, faults: [{ id: 'offline', facts: {} }] },
    {},
    ['offline'],
  ],
  ['rules past their day are told', {}, { published: '2026-01-01', expires: '2026-02-01' }, ['expired']],
])('%s', async (_, kept, change, faults) => {
  disk.stored = { rules: { policy, active: 'a', lastOk: START, ...kept }, rulesA: await slot(42, change) };
  expect((await seen()).faults).toEqual(faults);
});

test('rules that a person imported are in force where no policy brings any and none forbids them; what cannot be read is told', async () => {
  const text = JSON.stringify(documentOf(5));
  disk.stored = { rulesPersonal: { text, before: null } };
  expect(await seen()).toMatchObject({ version: 5, origin: 'personal', faults: [] });
  disk.stored = { rulesPersonal: { text, before: null }, rules: { policy: policyOf({ allowPersonalRules: false }) } };
  expect(await seen()).toMatchObject({ version: null, origin: 'starter', faults: [] });
  disk.stored = { rulesPersonal: { text: JSON.stringify(documentOf(5, { surprise: 1 })), before: null } };
  expect(await seen()).toMatchObject({ version: null, origin: 'starter', faults: ['unusable'] });
});

test('names the contact for two copies of one version, and each wrong setting once', async () => {
  stored(await slot(42, { department: { name: 'Examples', contact: 'social@example.gov.uk' } }), null, 'a');
  const wrong = (name: string) => ({ id: 'wrong-setting', facts: { name } });
  Object.assign(disk.stored['rules'] as object, {
    faults: [{ id: 'twin', facts: { offered: 42 } }, wrong('minVersion'), wrong('checkMinutes'), wrong('minVersion')],
  });
  const { faults } = await loadActiveRuleSet(START);
  expect(faults.map(({ id, facts: { name } }) => [id, name])).toEqual([
    ['twin', 'social@example.gov.uk'],
    ['wrong-setting', 'minVersion'],
    ['wrong-setting', 'checkMinutes'],
  ]);
});

test('reports an unreachable server after seven days, or at once if there are no rules yet', async () => {
  const toldAfter = async (days: number, a: unknown) => {
    disk.stored = {
      rules: { policy, active: a ? 'a' : null, lastOk: START, faults: [{ id: 'offline', facts: {} }] },
      rulesA: a,
    };
    return (await loadActiveRuleSet(START + days * 86_400_000)).faults.map(({ facts: { since } }) => since);
  };
  const whole = await slot(42);
  expect([await toldAfter(6.999, whole), await toldAfter(7, whole), await toldAfter(0, null)]).toEqual([
    [],
    ['2026-11-23'],
    ['2026-11-23'],
  ]);
});
