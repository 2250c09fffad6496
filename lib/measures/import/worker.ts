import { createMeasureStore } from '../store.ts';
import type { WorkerRequest } from './messages.ts';
import { createImportWork } from './work.ts';

/*
 * The worker of an import: 50,000 rows are read and stored without holding up the page. It is started by client.ts
 * alone, and asks nothing of any network.
 */
const work = createImportWork({
  store: createMeasureStore(),
  now: () => Date.now(),
  createId: () => crypto.randomUUID(),
  report: (report) => postMessage(report),
});

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void work(data));
