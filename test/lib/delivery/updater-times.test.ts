import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TryResult } from '../../../lib/check/try-rule-set.ts';
import { newSigner } from './signing/signers.ts';
import { documentOf } from '../rule-set/document.ts';
import { sealed } from './update-world.ts';

type Heard = (changes: object, area: string) => void;
type Woken = (alarm: { readonly name: string; readonly scheduledTime: number }) => void;

/** A browser whose alarms are noted as they are set. */
const fake = vi.hoisted(() => {
  const state = {
    alarms: [] as number[],
    policyAlarm: false,
    stored: {} as Record<string, unknown>,
    policy: {} as Record<string, unknown>,
    heard: [] as Heard[],
    woken: [] as Woken[],
    asked: 0,
    answer: async (policy: object): Promise<object> => policy,
    broken: false,
    origin: 'chrome-extension://us/',
    allowed: [] as string[],
  };
  const event = { addListener: () => {} };
  const browser = {
    runtime: {
      onStartup: event,
      onInstalled: event,
      getURL: () => state.origin,
      getManifest: () => ({ version: '1.0.0' }),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => state.allowed.includes(one)),
    },
    alarms: {
      get: async () => undefined,
      create: async (name: string, { delayInMinutes }: { delayInMinutes: number }) =>
        name === 'rules' ? void state.alarms.push(delayInMinutes) : void (state.policyAlarm = true),
      clear: async () => void (state.policyAlarm = false),
      onAlarm: { addListener: (listener: Woken) => state.woken.push(listener) },
    },
    storage: {
      onChanged: { addListener: (listener: Heard) => state.heard.push(listener) },
      managed: { get: () => (state.asked++, state.answer(state.policy)) },
      local: {
        get: async () => (state.broken ? Promise.reject(new Error('The disk cannot be read')) : state.stored),
        set: async (values: object) => void Object.assign(state.stored, values),
      },
    },
  };
  return { state, browser };
});
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: fake.browser }));

/** A second is too short for a signature on a machine that does other work. */
const waitUntil = <Value>(look: () => Value) => vi.waitUntil(look, 20_000);

const { state } = fake;
const signer = await newSigner();
const text = await sealed(documentOf(4), signer);
const url = 'https://rules.example.gov.uk:8443/set.json';
const tried = vi.fn(async (): Promise<TryResult> => ({ ok: true }));

/** A worker that has come to life, and looked or not. */
const start = async () => {
  vi.resetModules();
  const { startUpdater } = await import('../../../lib/delivery/updater.ts');
  const updater = startUpdater({ tryRuleSet: tried, canRead: async () => true });
  await waitUntil(() => state.alarms.length > 1);
  return updater;
};

beforeEach(() => {
  Object.assign(state, {
    alarms: [],
    policyAlarm: false,
    stored: {},
    heard: [],
    woken: [],
    asked: 0,
    answer: async (policy: object) => policy,
    broken: false,
    origin: 'chrome-extension://us/',
    allowed: [],
    policy: { ruleSetUrl: url, ruleSetKeys: [signer.key] },
  });
  tried.mockReset().mockResolvedValue({ ok: true });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(text)),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  [60, 0, 30],
  [60, 0.999_999, 90],
  [1_440, 0, 720],
  [1_440, 0.999_999, 2_160],
  [15, 0.5, 15],
])('of %i minutes between two looks, chance %f makes %f', async (minutes, chance, wait) => {
  vi.spyOn(Math, 'random').mockReturnValue(chance);
  state.policy['checkMinutes'] = minutes;
  await start();
  expect(state.alarms.at(-1)).toBeCloseTo(wait, 1);
});

test.each([
  [1_440, 0.999_999, 60],
  [1_440, 0.5, 30],
  [30, 0.999_999, 30],
  [60, 0, 0.5],
])(
  'where rules are at hand and are looked for every %i minutes, chance %f lets a browser that starts wait for %f',
  async (minutes, chance, wait) => {
    state.policy['checkMinutes'] = minutes;
    await start();
    state.alarms = [];
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    vi.mocked(fetch).mockClear();
    await start();
    expect(state.alarms.at(-1)).toBeCloseTo(wait, 1);
    expect(fetch).not.toHaveBeenCalled();
  },
);

test('an alarm that waited for the computer to be switched on asks nothing at once', async () => {
  await start();
  vi.mocked(fetch).mockClear();
  state.alarms = [];
  for (const wake of state.woken) wake({ name: 'rules', scheduledTime: Date.now() - 6 * 60_000 });
  await vi.waitUntil(() => state.alarms.length > 0);
  expect(state.alarms.at(-1)).toBeLessThanOrEqual(60);
  expect(fetch).not.toHaveBeenCalled();
});

test('runs concurrent checks one at a time', async () => {
  const { check } = await start();
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise<Response>((answer) => answers.push(answer))),
  );
  const { asked } = state;
  const both = [check(), check()];
  await waitUntil(() => answers.length > 0);
  await new Promise(setImmediate);
  expect([answers.length, state.asked - asked]).toEqual([1, 1]);
  answers[0]?.(new Response(await sealed(documentOf(5), signer)));
  await waitUntil(() => answers.length > 1);
  answers[1]?.(new Response(await sealed(documentOf(5), signer)));
  expect((await Promise.all(both)).map(({ outcome: looked }) => looked.came)).toEqual(['new', 'same']);
});

test('runs the next check after one has failed, and keeps the alarm', async () => {
  const { check } = await start();
  state.broken = true;
  state.alarms = [];
  const [first, second] = [check(), check()];
  await expect(first).rejects.toThrow('cannot be read');
  await expect(second).rejects.toThrow('cannot be read');
  expect(state.alarms).toHaveLength(2);
  for (const wait of state.alarms) expect(wait >= 30 && wait <= 90).toBe(true);
  state.broken = false;
  expect((await check()).outcome.came).toBe('same');
});

test('a policy that changes is looked at at once', async () => {
  await start();
  const { asked } = state;
  state.heard.forEach((listener) => listener({}, 'local'));
  await new Promise(setImmediate);
  expect(state.asked).toBe(asked);
  state.policy = { ...state.policy, minVersion: 3 };
  state.heard.forEach((listener) => listener({}, 'managed'));
  await waitUntil(
    () => (state.stored['rules'] as { readonly policy: { readonly minVersion?: number } }).policy.minVersion === 3,
  );
});

test('asks the server in Firefox only with permission, and reports a missing one', async () => {
  state.origin = 'moz-extension://installation/';
  const { check } = await start();
  const { outcome: looked, issues: faults } = await check();
  expect([looked.came, faults]).toEqual([
    'not-allowed',
    [{ id: 'ask-origin', facts: expect.objectContaining({ detail: 'rules.example.gov.uk:8443' }) as object }],
  ]);
  expect(fetch).not.toHaveBeenCalled();
  // Asked for without its port, as Firefox has it.
  state.allowed = ['https://rules.example.gov.uk/*'];
  expect((await check()).outcome.came).toBe('new');
});

test('asks the server in Chromium without a permission', async () => {
  await start();
  expect(fetch).toHaveBeenCalled();
});

test('what it is given to try rules out decides', async () => {
  tried.mockResolvedValue({ ok: false, why: 'slow', problems: [] });
  const { check } = await start();
  expect((await check()).issues.map(({ id }) => id)).toEqual(['slow']);
  expect(tried).toHaveBeenCalled();
});

describe('a server that is busy', () => {
  const busy = (headers: Record<string, string> = {}) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('', { status: 503, headers })),
    );

  test.each([
    [15, [30, 60, 120, 240, 480, 960, 960]],
    [60, [120, 240, 480, 960, 960]],
    [1_440, [1_440, 1_440]],
  ])('asked every %i minutes is asked half as often after each failure, up to a day', async (minutes, waits) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    state.policy['checkMinutes'] = minutes;
    busy();
    const { check } = await start();
    for (const wait of waits) {
      expect(state.alarms.at(-1)).toBeCloseTo(wait, 5);
      await check();
    }
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(text)),
    );
    await check();
    expect(state.alarms.at(-1)).toBeCloseTo(minutes, 5);
  });

  test('is left alone for as long as it asks, and for some time more that differs', async () => {
    busy({ 'retry-after': '36000' });
    await start();
    expect(state.alarms.at(-1)).toBeGreaterThanOrEqual(599);
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    await (await start()).check();
    expect(state.alarms.at(-1)).toBeGreaterThan(625);
  });

  test('is left alone too when the browser starts or the computer wakes, but not when a person asks', async () => {
    busy({ 'retry-after': '36000' });
    await start();
    busy();
    state.alarms = [];
    const { check } = await start();
    expect(state.alarms.at(-1)).toBeGreaterThan(590);
    state.woken.at(-1)?.({ name: 'rules', scheduledTime: Date.now() - 3_600_000 });
    await waitUntil(() => state.alarms.length > 2);
    expect(state.alarms.at(-1)).toBeGreaterThan(590);
    expect(fetch).not.toHaveBeenCalled();
    await check();
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('a policy that comes late', () => {
  const inForce = () => (state.stored['rules'] as { readonly policy?: object } | undefined)?.policy;
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('after 11.5 seconds is in force at 13', async () => {
    state.answer = (policy) => new Promise((done) => setTimeout(() => done(policy), 11_500));
    vi.resetModules();
    const { startUpdater } = await import('../../../lib/delivery/updater.ts');
    startUpdater({ tryRuleSet: tried, canRead: async () => true });
    await vi.advanceTimersByTimeAsync(11_400);
    expect(inForce()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_600);
    vi.useRealTimers();
    await waitUntil(() => inForce() !== undefined);
    expect(inForce()).toMatchObject({ url });
  });

  test('that has not come is asked for by an alarm, without asking the server, until it comes', async () => {
    state.answer = () => new Promise(() => undefined);
    vi.resetModules();
    const { startUpdater } = await import('../../../lib/delivery/updater.ts');
    startUpdater({ tryRuleSet: tried, canRead: async () => true });
    await vi.advanceTimersByTimeAsync(16_000);
    expect(state.policyAlarm).toBe(true);
    const ring = (): void => state.woken.forEach((listener) => listener({ name: 'policy', scheduledTime: Date.now() }));
    const { asked } = state;
    ring();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([state.asked - asked, vi.mocked(fetch).mock.calls.length]).toEqual([3, 0]);
    state.answer = async (policy) => policy;
    ring();
    vi.useRealTimers();
    await waitUntil(() => inForce() !== undefined);
    expect([state.policyAlarm, inForce()]).toEqual([false, expect.objectContaining({ url })]);
  });
});
