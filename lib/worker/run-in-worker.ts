import { createQueue } from '../platform/in-turn.ts';
import { READY, type RunTask, type Task } from './tasks.ts';

/** So many ms a worker may take to load. It is our own file, so only a busy computer takes long. */
const LONGEST_START_MS = 10_000;
/** So many ms a task may take: no rule set may keep a computer busy for longer. */
const LONGEST_TASK_MS = 5_000;
/** After so many ms without a task the worker is ended, to free its memory. */
const IDLE_MS = 10_000;

/** Most that may pass, in ms, until a worker has answered or was ended. */
export const LONGEST_ANSWER_MS = LONGEST_START_MS + LONGEST_TASK_MS;

/** A worker, as far as it is needed here. */
export type TaskWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** Gives a worker one task. Undefined where it fails or takes too long. */
const ask = (worker: TaskWorker, task: Task, isReady: boolean): Promise<unknown> =>
  new Promise((done) => {
    const end = (answer?: unknown): void => {
      clearTimeout(timer);
      done(answer);
    };
    const give = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, LONGEST_TASK_MS);
      worker.postMessage(task);
    };
    worker.onerror = () => end();
    worker.onmessage = ({ data }) => (data === READY ? give() : end(data));
    let timer = setTimeout(end, LONGEST_START_MS);
    if (isReady) give();
  });

/**
 * Does tasks in a worker, one after the other. A worker that fails or takes too long is ended, and the next task gets a
 * new one. For pages: the background of Chromium has no workers.
 */
export const createWorkerRunner = (start: () => TaskWorker): RunTask => {
  const inTurn = createQueue();
  let worker: TaskWorker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const endWorker = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  return (task) =>
    inTurn(async () => {
      clearTimeout(idle);
      const isReady = worker !== undefined;
      const answer = await ask((worker ??= start()), task, isReady);
      if (answer === undefined) endWorker();
      else idle = setTimeout(endWorker, IDLE_MS);
      return answer ?? null;
    });
};
