import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

test('Firefox says by a fault that there is none; after any other fault it is asked again', async () => {
  fake.answer = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual({ state: 'absent' });
  fake.answer = () => Promise.reject(new Error('An unexpected error occurred'));
  const unknown = readPolicy();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await unknown).toEqual({ state: 'unknown' });
  const asked = readPolicy();
  await vi.advanceTimersByTimeAsync(4_900);
  fake.answer = async () => ({ departmentName: 'Department of Examples' });
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toMatchObject({ state: 'present' });
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

describe('an answer that comes after ten seconds', () => {
  const policy = { departmentName: 'Department of Examples' };

  test('to the first question is handed on once, when it comes', async () => {
    fake.answer = () => new Promise((done) => setTimeout(() => done(policy), 11_500));
    const late = vi.fn();
    const answer = readPolicy(late);
    await vi.advanceTimersByTimeAsync(11_400);
    expect([await answer, late.mock.calls.length]).toEqual([{ state: 'unknown' }, 0]);
    await vi.advanceTimersByTimeAsync(200);
    expect(late.mock.calls).toEqual([[expect.objectContaining({ state: 'present' })]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(late).toHaveBeenCalledOnce();
  });

  test('to a question after 15 seconds is handed on, though the first two are never answered', async () => {
    let asked = 0;
    fake.answer = () => (++asked < 3 ? new Promise(() => undefined) : Promise.resolve(policy));
    const late = vi.fn();
    void readPolicy(late);
    await vi.advanceTimersByTimeAsync(14_900);
    expect([asked, late.mock.calls.length]).toEqual([2, 0]);
    await vi.advanceTimersByTimeAsync(200);
    expect([asked, late.mock.calls.length]).toEqual([3, 1]);
  });

  test('is not asked for where nobody waits for it', async () => {
    let asked = 0;
    fake.answer = () => (asked++, new Promise(() => undefined));
    void readPolicy();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(2);
  });
});
