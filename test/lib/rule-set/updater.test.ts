import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newSigner } from './signers.ts';

type Listener = (given: { readonly name: string }) => void;
type Alarm = { readonly periodInMinutes?: number };

/** A browser with as much as the updater asks of it; a test ends a worker by importing the updater anew. */
const fake = vi.hoisted(() => {
  const state = { alarms: new Map<string, Alarm>(), stored: {} as Record<string, unknown>, policy: {} as Record<string, unknown>, started: [] as Listener[], woken: [] as Listener[], asked: 0 };
  const event = { addListener: () => {} };
  return {
    state,
    browser: {
      runtime: { onStartup: { addListener: (listener: Listener) => state.started.push(listener) }, onInstalled: event, getURL: () => 'chrome-extension://us/', getManifest: () => ({ version: '1.0.0' }) },
      alarms: { get: async (name: string) => state.alarms.get(name), create: async (name: string, given: Alarm) => void state.alarms.set(name, given), onAlarm: { addListener: (listener: Listener) => state.woken.push(listener) } },
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
/** The alarm goes off, and stays only if it comes again and again. */
const ring = (): void => {
  if (state.alarms.get('rules')?.periodInMinutes === undefined) state.alarms.delete('rules');
  for (const listener of state.woken) listener({ name: 'rules' });
};

beforeEach(async () => {
  state.alarms.clear();
  Object.assign(state, { stored: {}, started: [], woken: [], asked: 0, policy: { ruleSetUrl: 'https://rules.example.gov.uk/set.json', ruleSetKeys: [(await newSigner()).key] } });
});
afterEach(() => vi.unstubAllGlobals());

test('a worker that is ended while the server has not answered will be woken again', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 503 })));
  await start();
  await vi.waitUntil(alarm);
  state.woken.length = 0;
  const request = vi.fn(() => new Promise(() => {}));
  vi.stubGlobal('fetch', request);
  await start();
  ring();
  await vi.waitUntil(() => request.mock.calls.length > 0);
  expect(alarm()).toBe(true);
});

test('one that comes to life with no alarm, as after the extension was off, begins by itself', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 503 })));
  await start();
  await vi.waitUntil(alarm);
  expect(fetch).toHaveBeenCalledOnce();
});

test('one that the alarm wakes asks once', async () => {
  const request = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', request);
  state.alarms.set('rules', { periodInMinutes: 60 });
  await start();
  ring();
  await vi.waitUntil(() => 'rules' in state.stored);
  await new Promise(setImmediate);
  expect([state.asked, request.mock.calls.length]).toEqual([1, 1]);
});

test('one that is woken while an alarm waits leaves it at that; a browser that starts begins once', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 503 })));
  const waiting = { periodInMinutes: 60 };
  state.alarms.set('rules', waiting);
  await start();
  await vi.waitUntil(() => state.started.length > 0);
  await new Promise(setImmediate);
  expect([state.asked, state.alarms.get('rules')]).toEqual([0, waiting]);
  for (const listener of state.started) listener({ name: '' });
  for (const listener of state.started) listener({ name: '' });
  await vi.waitUntil(() => 'rules' in state.stored);
  expect([state.asked, vi.mocked(fetch).mock.calls.length]).toEqual([1, 1]);
});
