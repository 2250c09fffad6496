import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPolicy, watchPolicy } from '../../../../lib/delivery/policy/read.ts';

type Heard = (changes: object, area: string) => void;

/** A browser and how it answers for its policy. */
const fake = vi.hoisted(() => ({ answer: async (): Promise<object> => ({}), heard: [] as Heard[] }));
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: () => fake.answer() },
      onChanged: { addListener: (listener: Heard) => fake.heard.push(listener) },
    },
  },
}));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a policy that is there is read, an empty one is none', async () => {
  fake.answer = async () => ({ departmentName: 'Department of Examples' });
  expect(await readPolicy()).toMatchObject({ state: 'present', policy: { departmentName: 'Department of Examples' } });
  fake.answer = async () => ({});
  expect(await readPolicy()).toEqual({ state: 'absent' });
});

test('Firefox says by a fault that there is none; any other fault says nothing', async () => {
  fake.answer = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual({ state: 'absent' });
  fake.answer = () => Promise.reject(new Error('An unexpected error occurred'));
  expect(await readPolicy()).toEqual({ state: 'unknown' });
});

test('a browser that does not answer is waited for ten seconds and no longer', async () => {
  fake.answer = () => new Promise(() => {});
  let came: unknown = 'not yet';
  void readPolicy().then((answer) => (came = answer));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(came).toBe('not yet');
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toEqual({ state: 'unknown' });
});

test('a change of the policy is told, one of anything else is not', () => {
  let told = 0;
  watchPolicy(() => told++);
  fake.heard.forEach((listener) => listener({}, 'managed'));
  fake.heard.forEach((listener) => listener({}, 'local'));
  expect(told).toBe(1);
});
