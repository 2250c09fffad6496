import type { Preset } from '../measure-store.ts';
import type { ImportConfirmation, ImportPreview, WorkerReport, WorkerRequest } from './messages.ts';
import type { ColumnChoice } from './read-file.ts';

/** What came of storing an import. */
export type StoreOutcome = Extract<WorkerReport, { readonly kind: 'stored' | 'cancelled' | 'failed' }>;

/** One import, from a file to what is stored of it. Its promises never reject; null: it was ended first. */
export type ImportJob = {
  readonly read: (file: Blob, choice: ColumnChoice | null, presets: readonly Preset[]) => Promise<ImportPreview | null>;
  readonly store: (confirmation: ImportConfirmation) => Promise<StoreOutcome>;
  /** Ends storing; what is answered says whether that came in time. */
  readonly cancel: () => void;
  /** Ends the import and lets go of what was read. */
  readonly end: () => void;
};

type Progress = (done: number, total: number) => void;

/** Starts the worker of an import. `onProgress`: called now and then while it reads or stores. */
export const startImport = (onProgress: Progress): ImportJob => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let answer: ((report: WorkerReport | null) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
    if (data.kind === 'progress') onProgress(data.done, data.total);
    else answer?.(data);
  });
  // Too little memory for so large a file, or a fault of ours: nothing was stored, for a transaction ends with it.
  worker.addEventListener('error', () => answer?.({ kind: 'failed' }));
  const ask = (request: WorkerRequest): Promise<WorkerReport | null> =>
    new Promise((resolve) => {
      answer?.(null);
      answer = resolve;
      worker.postMessage(request);
    });
  return {
    read: async (file, choice, presets) => {
      const report = await ask({ kind: 'read', file, choice, presets });
      if (report?.kind === 'read') return report.preview;
      return report === null ? null : { kind: 'problem', problem: 'unreadable' };
    },
    store: async (confirmation) => {
      const report = await ask({ kind: 'store', confirmation });
      return report?.kind === 'stored' || report?.kind === 'cancelled' ? report : { kind: 'failed' };
    },
    cancel: () => worker.postMessage({ kind: 'cancel' } satisfies WorkerRequest),
    end: () => {
      worker.terminate();
      answer?.(null);
    },
  };
};
