import { createOffscreenRunner } from './offscreen.ts';
import { createWorkerRunner } from './run-in-worker.ts';
import { startWorker } from './start-worker.ts';
import type { RunTask } from './tasks.ts';

/** Does tasks for the background, which is a page with workers in Firefox and has none in Chromium. */
export const createBackgroundRunner = (isPage: Parameters<typeof createOffscreenRunner>[0]): RunTask =>
  typeof Worker === 'undefined' ? createOffscreenRunner(isPage) : createWorkerRunner(startWorker);
