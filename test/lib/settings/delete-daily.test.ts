import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (given: { readonly name: string }) => void;

/** A browser with as much as the daily deletion asks of it. */
const fake = vi.hoisted(() => ({
  alarms: new Map<string, object>(),
  stored: {} as Record<string, unknown>,
  started: [] as Listener[],
  woken: [] as Listener[],
  reads: true,
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      onStartup: { addListener: (listener: Listener) => fake.started.push(listener) },
      onInstalled: { addListener: (listener: Listener) => fake.started.push(listener) },
    },
    alarms: {
      get: async (name: string) => fake.alarms.get(name),
      create: async (name: string, given: object) => void fake.alarms.set(name, given),
      onAlarm: { addListener: (listener: Listener) => fake.woken.push(listener) },
    },
    storage: {
      local: {
        get: async () => (fake.reads ? structuredClone(fake.stored) : Promise.reject(new Error('Cannot read'))),
        set: async (values: object) => void Object.assign(fake.stored, values),
      },
    },
  },
}));
const { deleteOldReasonsDaily } = await import('../../../lib/settings/delete-daily.ts');

const DAY = 86_400_000;
const reason = (days: number) => ({ at: new Date(Date.now() - days * DAY).toISOString(), reason: `${days} days old` });
const kept = (): readonly string[] =>
  (fake.stored['reasons'] as readonly ReturnType<typeof reason>[]).map(({ reason: text }) => text);
const settled = () => new Promise((done) => setTimeout(done, 5));
const ring = (name: string): void => fake.woken.forEach((listener) => listener({ name }));

beforeEach(() => {
  fake.alarms.clear();
  Object.assign(fake, {
    stored: { reasons: [reason(100), reason(10), reason(1)] },
    started: [],
    woken: [],
    reads: true,
  });
});

test('old reasons are deleted when the browser starts, with no page open', async () => {
  fake.alarms.set('reasons', {});
  deleteOldReasonsDaily(async () => 90);
  await settled();
  expect(kept()).toHaveLength(3);
  fake.started.forEach((listener) => listener({ name: '' }));
  await settled();
  expect(kept()).toEqual(['10 days old', '1 days old']);
});

test('old reasons are deleted at once if there is no alarm, as after the extension was turned on again', async () => {
  deleteOldReasonsDaily(async () => 90);
  await settled();
  expect(kept()).toEqual(['10 days old', '1 days old']);
  expect(fake.alarms.get('reasons')).toEqual({ delayInMinutes: 1_440, periodInMinutes: 1_440 });
});

test('old reasons are deleted every day, by the policy of that day, and by no other alarm', async () => {
  let days = 90;
  deleteOldReasonsDaily(async () => days);
  await settled();
  days = 7;
  ring('rules');
  await settled();
  expect(kept()).toEqual(['10 days old', '1 days old']);
  ring('reasons');
  await settled();
  expect(kept()).toEqual(['1 days old']);
});

test('deletion is tried again the next day if storage or the policy cannot be read', async () => {
  let read = (): Promise<number> => Promise.reject(new Error('No policy'));
  deleteOldReasonsDaily(() => read());
  await settled();
  read = async () => 90;
  fake.reads = false;
  ring('reasons');
  await settled();
  expect(kept()).toHaveLength(3);
  fake.reads = true;
  ring('reasons');
  await settled();
  expect(kept()).toEqual(['10 days old', '1 days old']);
});
