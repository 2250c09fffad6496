import type { TaskWorker } from './run-in-worker.ts';

/** Starts the extension's worker. Only for pages; the background of Firefox is one. */
export const startWorker = (): TaskWorker => new Worker('/worker.js');
