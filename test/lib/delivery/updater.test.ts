import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newSigner } from './signing/signers.ts';
import { documentOf } from '../rule-set/document.ts';
import { sealed } from './update-world.ts';

type Listener = (given: { readonly name: string; readonly scheduledTime: number }) => void;
type Alarm = { readonly delayInMinutes?: number; readonly periodInMinutes?: number };

/** A browser with as much as the updater asks of it; a test ends a worker by importing the updater anew. */
const fake = vi.hoisted(() => {
  const state = {
    alarms: new Map<string, Alarm>(),
    stored: {} as Record<string, unknown>,
    policy: {} as Record<string, unknown>,
    started: [] as Listener[],
    woken: [] as Listener[],
    asked: 0,
  };
  const event = { addListener: () => {} };
  return {
    state,
    browser: {
      runtime: {
        onStartup: { addListener: (listener: Listener) => state.started.push(listener) },
        onInstalled: event,
        getURL: () => 'chrome-extension://us/',
        getManifest: () => ({ version: '1.0.0' }),
      },
      alarms: {
        get: async (name: string) => state.alarms.get(name),
        clear: async (name: string) => state.alarms.delete(name),
        create: async (name: string, given: Alarm) => void state.alarms.set(name, given),
        onAlarm: { addListener: (listener: Listener) => state.woken.push(listener) },
      },
      storage: {
        onChanged: event,
        managed: { get: async () => (state.asked++, state.policy) },
        local: {
          get: async () => state.stored,
          set: async (values: object) => void Object.assign(state.stored, values),
        },
      },
    },
  };
});
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: fake.browser }));

/** A second is too short for a signature on a machine that does other work. */
const waitUntil = <Value>(look: () => Value) => vi.waitUntil(look, 20_000);

const { state } = fake;
const signer = await newSigner();
const { get: askPolicy } = fake.browser.storage.managed;

/** A worker as it comes to life. */
const start = async () => {
  vi.resetModules();
  const { startUpdater } = await import('../../../lib/delivery/updater.ts');
  return startUpdater({ tryRuleSet: async () => ({ ok: true }), canRead: async () => true });
};
const alarm = (): boolean => state.alarms.has('rules');
const launchBrowser = (): void => state.started.forEach((listener) => listener({ name: '', scheduledTime: 0 }));
/** The alarm goes off, so many ms after its time, and stays only if it comes again and again. */
const ring = (late = 0): void => {
  if (state.alarms.get('rules')?.periodInMinutes === undefined) state.alarms.delete('rules');
  for (const listener of state.woken) listener({ name: 'rules', scheduledTime: Date.now() - late });
};

beforeEach(() => {
  state.alarms.clear();
  fake.browser.storage.managed.get = askPolicy;
  Object.assign(state, {
    stored: {},
    started: [],
    woken: [],
    asked: 0,
    policy: { ruleSetUrl: 'https://rules.example.gov.uk/set.json', ruleSetKeys: [signer.key] },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a worker that is ended while the server has not answered will be woken again', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', { status: 503 })),
  );
  await start();
  await waitUntil(alarm);
  state.woken.length = 0;
  const request = vi.fn(() => new Promise(() => {}));
  vi.stubGlobal('fetch', request);
  await start();
  ring();
  await waitUntil(() => request.mock.calls.length > 0);
  expect(alarm()).toBe(true);
});

test('starts without an event if the alarm is missing', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', { status: 503 })),
  );
  await start();
  await waitUntil(() => vi.mocked(fetch).mock.calls.length > 0);
  expect(alarm()).toBe(true);
});

test('one that the alarm wakes asks once', async () => {
  const request = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', request);
  state.alarms.set('rules', { periodInMinutes: 60 });
  await start();
  ring();
  await waitUntil(() => 'rules' in state.stored);
  await new Promise(setImmediate);
  expect([state.asked, request.mock.calls.length]).toEqual([1, 1]);
});

test('one that is woken while an alarm waits leaves it at that; a browser that starts begins once', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', { status: 503 })),
  );
  const waiting = { periodInMinutes: 60 };
  state.alarms.set('rules', waiting);
  await start();
  await waitUntil(() => state.started.length > 0);
  await new Promise(setImmediate);
  expect([state.asked, state.alarms.get('rules')]).toEqual([0, waiting]);
  launchBrowser();
  launchBrowser();
  await waitUntil(() => 'rules' in state.stored);
  await new Promise(setImmediate);
  expect(fetch).toHaveBeenCalledOnce();
});

test('one that is ended while the browser looks for its policy will be woken again', async () => {
  fake.browser.storage.managed.get = () => new Promise(() => {});
  await start();
  await waitUntil(alarm);
  expect(state.alarms.get('rules')?.periodInMinutes).toBe(1);
});

describe('a browser that starts with rules at hand', async () => {
  const text = await sealed(documentOf(4), signer);
  /** Waits until a look has ended: how long to the next one, in minutes. */
  const settled = async (): Promise<number | undefined> => {
    const { delayInMinutes } = await waitUntil(() =>
      [...state.alarms.values()].find(({ delayInMinutes }) => delayInMinutes !== 1),
    );
    return delayInMinutes;
  };
  /** As it is stored after a first look. */
  const looked = async (): Promise<void> => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(text)),
    );
    await start();
    await settled();
    expect(state.stored).toMatchObject({ rules: { active: 'a' } });
    vi.mocked(fetch).mockClear();
    Object.assign(state, { started: [], woken: [] });
  };

  test.each<[string, object]>([
    ['', {}],
    [', also with a setting that cannot be read, which has been told', { checkMinutes: 'often' }],
  ])('asks some time within the period%s', async (_, given) => {
    Object.assign(state.policy, given);
    await looked();
    state.alarms.clear();
    await start();
    expect(await settled()).toBeLessThanOrEqual(60);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, () => void]>([
    ['a setting cannot be read, which has not been told', () => void (state.policy['checkMinutes'] = 'often')],
    ['the policy is another', () => void (state.policy['minVersion'] = 2)],
    ['the rules in force are damaged', () => void (state.stored['rulesA'] = null)],
    [
      'a newer extension was needed for what was offered',
      () => void Object.assign(state.stored['rules'] as object, { faults: [{ id: 'newer-extension', facts: {} }] }),
    ],
    [
      'the policy had been gone, so that its time does not run on',
      () => void Object.assign(state.stored['rules'] as object, { absentSince: Date.now() - 3_600_000 }),
    ],
  ])('asks at once where %s', async (_, change) => {
    await looked();
    state.alarms.clear();
    change();
    await start();
    await waitUntil(() => vi.mocked(fetch).mock.calls.length > 0);
    await settled();
    expect(state.stored).toMatchObject({
      rules: { absentSince: null, policy: state.policy['minVersion'] === 2 ? { minVersion: 2 } : {} },
    });
  });

  test('does not ask at once because an alarm has waited for it; in time it does', async () => {
    await looked();
    const waiting = state.alarms.get('rules');
    await start();
    ring(3_600_000);
    await waitUntil(() => state.alarms.get('rules') !== waiting);
    expect(fetch).not.toHaveBeenCalled();
    ring(2_000);
    await waitUntil(() => vi.mocked(fetch).mock.calls.length > 0);
  });
});
