import { browser } from '../../lib/platform/browser.ts';
import { OFFSCREEN_PORT } from '../../lib/worker/offscreen.ts';
import { createWorkerRunner } from '../../lib/worker/run-in-worker.ts';
import { startWorker } from '../../lib/worker/start-worker.ts';
import type { Task } from '../../lib/worker/tasks.ts';

/*
 * A page that nobody sees, for Chromium's background, which has no workers: it hands each task to a worker and the
 * answer back, and closes with its port.
 */
const port = browser.runtime.connect({ name: OFFSCREEN_PORT });
const run = createWorkerRunner(startWorker);
port.onMessage.addListener((task) => void run(task as Task).then((answer) => port.postMessage(answer)));
port.onDisconnect.addListener(() => window.close());
