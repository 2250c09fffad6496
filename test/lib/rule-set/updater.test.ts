import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newSigner } from './signers.ts';

type Listener = (given: { readonly name: string }) => void;

/** A browser with as much as the updater asks of it; a test ends a worker by importing the updater anew. */
const fake = vi.hoisted(() => {
  const state = { alarms: new Map<string, object>(), stored: {} as Record<string, unknown>, policy: {} as Record<string, unknown>, started: [] as Listener[], asked: 0 };
  const event = { addListener: () => {} };
  return {
    state,
    browser: {
      runtime: { onStartup: { addListener: (listener: Listener) => state.started.push(listener) }, onInstalled: event, getURL: () => 'chrome-extension://us/', getManifest: () => ({ version: '1.0.0' }) },
      alarms: { get: async (name: string) => state.alarms.get(name), create: async (name: string, given: object) => void state.alarms.set(name, given), onAlarm: event },
      storage: {
        onChanged: event,
        managed: { get: async () => (state.asked++, state.policy) },
        local: { get: async () => state.stored, set: async (values: object) => void Object.assign(state.stored, values) },
      },
    },
  };
});
vi.mock('../../../lib/browser.ts', () => ({ browser: fake.browser }));

const { state } = fake;

/** A worker as it comes to life. */
const start = async () => {
  vi.resetModules();
  const { startUpdater } = await import('../../../lib/rule-set/updater.ts');
  return startUpdater(() => ({ problems: [], compileMs: 1 }));
};
const alarm = (): boolean => state.alarms.has('rules');

beforeEach(async () => {
  state.alarms.clear();
  Object.assign(state, { stored: {}, started: [], asked: 0, policy: { ruleSetUrl: 'https://rules.example.gov.uk/set.json', ruleSetKeys: [(await newSigner()).key] } });
});
afterEach(() => vi.unstubAllGlobals());

test('a worker that is ended while the server has not answered will be woken again', async () => {
  const request = vi.fn(() => new Promise(() => {}));
  vi.stubGlobal('fetch', request);
  state.alarms.set('rules', {});
  const { check } = await start();
  state.alarms.clear();
  void check();
  await vi.waitUntil(() => request.mock.calls.length > 0);
  expect(alarm()).toBe(true);
});

test('one that comes to life with no alarm, as after the extension was off, begins by itself', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 503 })));
  await start();
  await vi.waitUntil(alarm);
  expect(fetch).toHaveBeenCalledOnce();
});

test('one that is woken while an alarm waits leaves it at that; a browser that starts begins once', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 503 })));
  state.alarms.set('rules', { kept: true });
  await start();
  await vi.waitUntil(() => state.started.length > 0);
  await new Promise(setImmediate);
  expect([state.asked, state.alarms.get('rules')]).toEqual([0, { kept: true }]);
  for (const listener of state.started) listener({ name: '' });
  for (const listener of state.started) listener({ name: '' });
  await vi.waitUntil(() => 'rules' in state.stored);
  expect([state.asked, vi.mocked(fetch).mock.calls.length]).toEqual([1, 1]);
});
