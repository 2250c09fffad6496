import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWorkerRunner, LONGEST_ANSWER_MS, type TaskWorker } from '../../../lib/worker/run-in-worker.ts';
import { createTasks, READY } from '../../../lib/worker/tasks.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const task = { type: 'try', text: '{}' } as const;
const told = (data: unknown): MessageEvent => new MessageEvent('message', { data });

/** Workers as they are started; each does with a task what `act` says. */
const workersThat = (act: (worker: TaskWorker) => void, starts = true) => {
  const started: (TaskWorker & { readonly terminate: ReturnType<typeof vi.fn> })[] = [];
  const run = createWorkerRunner(() => {
    const worker = {
      onmessage: null,
      onerror: null,
      postMessage: () => act(worker),
      terminate: vi.fn(),
    } as (typeof started)[number];
    started.push(worker);
    if (starts) queueMicrotask(() => worker.onmessage?.(told(READY)));
    return worker;
  });
  return { run, started };
};

test('tasks are done by one worker, which is ended once there are none for a while', async () => {
  const { run, started } = workersThat((worker) => worker.onmessage?.(told({ ok: true })));
  expect(await Promise.all([run(task), run(task)])).toEqual([{ ok: true }, { ok: true }]);
  expect(started).toHaveLength(1);
  expect(started[0]!.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(started[0]!.terminate).toHaveBeenCalledOnce();
  expect(await run(task)).toEqual({ ok: true });
  expect(started).toHaveLength(2);
});

test('a worker that takes longer than five seconds is ended, and the next task gets another', async () => {
  let hangs = true;
  const { run, started } = workersThat((worker) => hangs || worker.onmessage?.(told({ ok: true })));
  const first = run(task);
  const second = run(task);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(started[0]!.terminate).not.toHaveBeenCalled();
  hangs = false;
  await vi.advanceTimersByTimeAsync(1);
  expect([await first, started[0]!.terminate.mock.calls.length]).toEqual([null, 1]);
  expect([await second, started.length]).toEqual([{ ok: true }, 2]);
});

test('so is one that fails, and one that never starts', async () => {
  const failing = workersThat((worker) => worker.onerror?.(new Event('error') as ErrorEvent));
  expect(await failing.run(task)).toBeNull();
  expect(failing.started[0]!.terminate).toHaveBeenCalledOnce();
  const dead = workersThat(() => undefined, false);
  const answer = dead.run(task);
  await vi.advanceTimersByTimeAsync(LONGEST_ANSWER_MS);
  expect(await answer).toBeNull();
  expect(dead.started[0]!.terminate).toHaveBeenCalledOnce();
});

test.each([null, undefined, 'yes', {}, { ok: 'true' }, { ok: false, why: 'whatever', problems: [] }])(
  'a rule set for which %j comes back is too slow, and so refused',
  async (answer) => {
    const tasks = createTasks(async () => answer);
    expect(await tasks.tryRuleSet('{}')).toEqual({ ok: false, why: 'slow', problems: [] });
    expect([await tasks.canRead('{}'), await tasks.find('a', null)]).toEqual([null, null]);
    expect(await tasks.suggest('a', null, 'xml')).toEqual([]);
  },
);
