import { beforeEach, expect, test, vi } from 'vitest';
import { tryRuleSet } from '../../../../lib/check/try-rule-set.ts';
import { askBackground } from '../../../../lib/messaging/ask.ts';
import { createRulesActions, type RulesActionsDependencies } from '../../../../lib/delivery/page/rules-actions.ts';
import { loadRulesState } from '../../../../lib/delivery/page/rules-state.ts';
import { loadActiveRuleSet } from '../../../../lib/delivery/active-rule-set.ts';
import { MAX_FILE_BYTES } from '../../../../lib/delivery/open-file.ts';
import { documentOf } from '../../rule-set/document.ts';
import { policyOf } from '../update-world.ts';

/** A browser with as much as the page asks of it. */
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  writes: true,
  granted: [] as string[],
  answer: async (): Promise<unknown> => null,
}));
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.2.0' }), sendMessage: () => fake.answer() },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => fake.granted.includes(origins[0]!),
      request: async ({ origins }: { origins: string[] }) => (fake.granted.push(...origins), true),
    },
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (values: object) =>
          fake.writes ? void Object.assign(fake.stored, values) : Promise.reject(new Error('No room')),
      },
      onChanged: { addListener: () => {} },
    },
  },
}));

beforeEach(() => Object.assign(fake, { stored: {}, writes: true, granted: [], answer: async () => null }));

const world: RulesActionsDependencies = {
  tryRuleSet: async (text) => tryRuleSet(text, () => performance.now()),
  check: () => askBackground({ type: 'check-rules' }),
};
/** The page as it is opened, and again after something was done. */
const open = async () => {
  const inForce = await loadActiveRuleSet(Date.UTC(2026, 10, 23));
  return {
    actions: createRulesActions({ now: () => inForce, subscribe: () => () => {} }, world),
    state: await loadRulesState(inForce),
  };
};
const fileOf = (document: unknown): File =>
  new File([typeof document === 'string' ? document : JSON.stringify(document)], 'rules.json');
const use = async (version: number): Promise<void> => {
  const { actions } = await open();
  expect(await actions.preview(fileOf(documentOf(version)))).toMatchObject({ ok: true, version });
  expect(await actions.use()).toBe(true);
};
const policy = (given: Parameters<typeof policyOf>[0]): void =>
  void (fake.stored['rules'] = { policy: policyOf(given), lastTry: 1 });
const byUrl = { url: 'https://rules.example.gov.uk:8443/social.json', keys: ['ed25519:x'] };

test('nothing of a file is used before it is asked for', async () => {
  const { actions } = await open();
  await actions.preview(fileOf(documentOf(5)));
  expect((await open()).state).toMatchObject({
    department: 'Starter rules',
    importing: 'allowed',
    goBackTo: undefined,
  });
});

test('a file that is used is in force, and the way back leads there and back again', async () => {
  await use(5);
  expect((await open()).state).toMatchObject({
    department: 'Department of Examples',
    version: 5,
    origin: 'personal',
    goBackTo: null,
  });
  await use(6);
  expect((await open()).state).toMatchObject({ version: 6, goBackTo: { version: 5 } });
  await (await open()).actions.goBack();
  expect((await open()).state).toMatchObject({ version: 5, goBackTo: { version: 6 } });
  await (await open()).actions.goBack();
  expect((await open()).state).toMatchObject({ version: 6, goBackTo: { version: 5 } });
});

test('of two files the one chosen last is used, though the other took longer to read', async () => {
  const { actions } = await open();
  const slow = fileOf(documentOf(5));
  let read = (): void => {};
  const bytes = new Promise<void>((ok) => (read = ok)).then(() => fileOf(documentOf(5)).arrayBuffer());
  Object.defineProperty(slow, 'slice', { value: () => ({ arrayBuffer: () => bytes }) });
  const first = actions.preview(slow);
  await actions.preview(fileOf(documentOf(6)));
  read();
  await first;
  await actions.use();
  expect((await open()).state).toMatchObject({ version: 6 });
});

test('the same file used twice does not take the place of what was before it', async () => {
  await use(5);
  await use(6);
  await use(6);
  expect((await open()).state.goBackTo).toMatchObject({ version: 5 });
});

test('going back from the first file brings general good practice, and loses nothing', async () => {
  await use(5);
  await (await open()).actions.goBack();
  expect((await open()).state).toMatchObject({
    department: 'Starter rules',
    origin: 'loading',
    goBackTo: { department: 'Department of Examples', version: 5 },
  });
});

test('reports that a file is older, expired or from another department', async () => {
  await use(5);
  const preview = async (version: number, change: object = {}) =>
    (await open()).actions.preview(fileOf(documentOf(version, change)));
  expect(await preview(4)).toMatchObject({ ok: true, olderThan: 5, expired: null, insteadOf: null });
  expect(await preview(6, { published: '2026-01-01', expires: '2026-02-01' })).toMatchObject({
    olderThan: null,
    expired: '2026-02-01',
  });
  expect(await preview(1, { id: 'other/social' })).toMatchObject({
    olderThan: null,
    insteadOf: 'Department of Examples',
  });
});

test.each<[string, unknown, string]>([
  ['no rule set', '{', 'unreadable'],
  ['one with a field that nobody knows', documentOf(5, { surprise: 1 }), 'unreadable'],
  [
    'one that fails its own examples',
    documentOf(5, { rules: [{ ...documentOf(5).rules[0], examples: { bad: ['a', 'b'], good: ['c', 'd'] } }] }),
    'unreadable',
  ],
  ['one for a newer extension', documentOf(5, { minExtension: '1.10' }), 'needsNewer'],
  ['one of a later format', documentOf(5, { schemaVersion: 2 }), 'needsNewer'],
])('a file that is %s is not used', async (_, document, why) => {
  const { actions } = await open();
  expect(await actions.preview(fileOf(document))).toMatchObject({ ok: false, why });
  await actions.use();
  expect((await open()).state.department).toBe('Starter rules');
});

test('a file that takes too long to compile, or cannot be opened, is not used', async () => {
  const { actions } = await open();
  const now = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(1_001);
  expect(await actions.preview(fileOf(documentOf(5)))).toEqual({ ok: false, why: 'slow' });
  now.mockRestore();
  const gone = {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
  } as unknown as File;
  expect(await actions.preview(gone)).toEqual({ ok: false, why: 'unopened' });
});

test('compares a file again after the active rules have changed', async () => {
  let inForce = await loadActiveRuleSet(Date.UTC(2026, 10, 23));
  const actions = createRulesActions({ now: () => inForce, subscribe: () => () => {} }, world);
  expect(actions.previewAgain()).toBeNull();
  expect(await actions.preview(fileOf(documentOf(5)))).toMatchObject({ version: 5, olderThan: null, same: false });
  await use(6);
  inForce = await loadActiveRuleSet(Date.UTC(2026, 10, 23));
  expect(actions.previewAgain()).toMatchObject({ version: 5, olderThan: 6, changes: [] });
});

test('what cannot be stored is said to be', async () => {
  const { actions } = await open();
  await actions.preview(fileOf(documentOf(5)));
  fake.writes = false;
  expect(await actions.use()).toBe(false);
});

test.each([
  ['brings rules', byUrl, 'by-policy'],
  ['forbids files', { allowPersonalRules: false }, 'forbidden'],
] as const)(
  'where a policy %s, a file is not used, and none that was is in force against it',
  async (_, given, importing) => {
    const { actions } = await open();
    await actions.preview(fileOf(documentOf(5)));
    policy(given);
    const { actions: later, state } = await open();
    expect(state.importing).toBe(importing);
    await later.preview(fileOf(documentOf(5)));
    expect([await later.use(), await later.goBack()]).toEqual([false, false]);
  },
);

test('a policy that forbids them takes imported rules out of force', async () => {
  await use(5);
  policy({ allowPersonalRules: false, allowTurnOffRules: false });
  expect((await open()).state).toMatchObject({
    department: 'Starter rules',
    origin: 'starter',
    maySwitchOff: false,
    importing: 'forbidden',
  });
});

test('before the browser has told of a policy it is loading; with one whose rules are not here it waits', async () => {
  expect((await open()).state).toMatchObject({ origin: 'loading', settings: [] });
  fake.stored['rules'] = { lastTry: 1 };
  expect((await open()).state.origin).toBe('starter');
  policy(byUrl);
  const { state } = await open();
  expect(state).toMatchObject({ origin: 'waiting', host: 'rules.example.gov.uk:8443', lastChecked: null });
  expect(state.settings.map(({ name }) => name)).toContain('ruleSetUrl');
});

test('shows when a server was last reached, or when the policy was read', async () => {
  const [lastTry, lastOk] = [Date.UTC(2026, 10, 22, 12), Date.UTC(2026, 10, 20, 12)];
  fake.stored['rules'] = { policy: policyOf(byUrl), lastTry, lastOk };
  expect((await open()).state.lastChecked).toMatch(/^2026-11-20T/);
  fake.stored['rules'] = { policy: policyOf({ inline: '' }), lastTry, lastOk };
  expect((await open()).state.lastChecked).toMatch(/^2026-11-22T/);
});

test('leave is asked for the server’s host, without a port, which Firefox knows none of', async () => {
  fake.stored['rules'] = { policy: policyOf(byUrl), lastTry: 1, faults: [{ id: 'ask-origin', facts: {} }] };
  const { actions, state } = await open();
  expect(state.mustAllow).toBe(true);
  expect(await actions.allow()).toBe(true);
  expect(fake.granted).toEqual(['https://rules.example.gov.uk/*']);
  expect((await open()).state.mustAllow).toBe(false);
});

test('what a look came to is passed on; a background that does not answer gives nothing', async () => {
  const { actions } = await open();
  fake.answer = async () => ({ came: 'new', version: 7 });
  expect(await actions.checkNow()).toEqual({ came: 'new', version: 7 });
  for (const answer of [async () => undefined, () => Promise.reject(new Error('Could not establish connection'))]) {
    fake.answer = answer;
    expect(await actions.checkNow()).toBeNull();
  }
});

test('lists issues newest first, in local time', async () => {
  fake.stored['rules'] = {
    log: [
      { at: Date.UTC(2026, 10, 20, 12), id: 'offline', detail: 'status 503' },
      { at: Date.UTC(2026, 10, 21, 12), id: 'older', detail: '' },
    ],
  };
  expect((await open()).state.log.map(({ id, at }) => `${id} ${at.slice(0, 10)}`)).toEqual([
    'older 2026-11-21',
    'offline 2026-11-20',
  ]);
});

test('a file is refused for a byte too many, though it would be whole without that', async () => {
  const { actions } = await open();
  const text = JSON.stringify(documentOf(5));
  expect(await actions.preview(fileOf(text.padEnd(MAX_FILE_BYTES + 1)))).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('larger than 2 MB')],
  });
});
