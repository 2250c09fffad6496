import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckedSlices, type CheckingPosts, type PostsToCheck, sliceCount, sliceOf } from './checking-posts.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerStart } from './posts-worker.ts';

/** Beside this file, as a source or as built. */
const WORKER = `./posts-worker${extname(import.meta.url)}`;

/** A thread that checks posts. `ask` gives null where the thread has failed or was stopped. */
type PostsWorker = {
  readonly ask: (question: WorkerQuestion) => Promise<WorkerAnswer['hints'] | null>;
  readonly stop: () => Promise<unknown>;
};

/** Null where the system allows no more threads. */
const startWorker = (start: WorkerStart): PostsWorker | null => {
  let worker: Worker;
  try {
    worker = new Worker(new URL(WORKER, import.meta.url), { workerData: start });
  } catch {
    return null;
  }
  const waiting = new Map<number, (hints: WorkerAnswer['hints'] | null) => void>();
  let isOver = false;
  const giveUp = (): void => {
    isOver = true;
    for (const answer of waiting.values()) answer(null);
  };
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
  worker.on('message', ({ slice, hints }: WorkerAnswer) => {
    waiting.get(slice)?.(hints);
    waiting.delete(slice);
  });
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (isOver) return resolve(null);
        waiting.set(question.slice, resolve);
        worker.postMessage(question);
      }),
    stop: () => worker.terminate(),
  };
};

/**
 * Lets workers check posts. Puts the answers into `done`, by slice. A worker that fails leaves a gap there, and so does
 * stopping.
 */
export const checkInWorkers = async (
  { ruleSets, posts, now }: PostsToCheck,
  done: CheckedSlices,
  { jobs, tell, signal }: CheckingPosts,
): Promise<void> => {
  let [next, checked] = [0, 0];
  const takeSlices = async ({ ask }: PostsWorker): Promise<void> => {
    while (next < sliceCount(posts) && !signal.aborted) {
      const slice = next++;
      const hints = await ask({ slice, posts: sliceOf(posts, slice) });
      if (hints === null) return;
      done[slice] = hints;
      tell((checked += hints.length));
    }
  };
  const workers = Array.from({ length: Math.min(jobs, sliceCount(posts)) }, () =>
    startWorker({ ruleSets, now }),
  ).filter((worker) => worker !== null);
  const stopAll = (): unknown => Promise.all(workers.map(({ stop }) => stop()));
  signal.addEventListener('abort', stopAll);
  // Each has one slice in hand and one that waits, so that it never stands idle.
  await Promise.all(workers.flatMap((worker) => [takeSlices(worker), takeSlices(worker)]));
  signal.removeEventListener('abort', stopAll);
  await stopAll();
};
