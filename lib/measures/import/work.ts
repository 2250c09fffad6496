import type { MeasureStore } from '../measure-store.ts';
import type { ImportConfirmation, WorkerReport, WorkerRequest } from './messages.ts';
import { previewOf } from './preview.ts';
import { readFile } from './read-file.ts';
import type { PostRow } from './read-row.ts';

/** What the worker depends on. */
type WorkDependencies = {
  readonly store: Pick<MeasureStore, 'put'>;
  readonly now: () => number;
  readonly createId: () => string;
  readonly report: (report: WorkerReport) => void;
};

/** The work of the worker: it reads a file, holds its posts until the person confirms them, and stores them. */
export const createImportWork = ({ store, now, createId, report }: WorkDependencies) => {
  let posts: readonly PostRow[] = [];
  let storing: AbortController | null = null;

  const read = async ({ file, choice, presets }: Extract<WorkerRequest, { readonly kind: 'read' }>): Promise<void> => {
    const reading = await readFile(file, {
      today: now(),
      presets,
      choice,
      onProgress: (done, total) => report({ kind: 'progress', done, total }),
    });
    posts = reading.kind === 'posts' ? reading.posts : [];
    report({ kind: 'read', preview: previewOf(reading) });
  };

  const save = async ({ file, exportedOn, account }: ImportConfirmation): Promise<void> => {
    const [first] = posts;
    if (!first) return report({ kind: 'failed' });
    const importId = createId();
    storing = new AbortController();
    const { signal } = storing;
    try {
      const result = await store.put(
        { id: importId, at: now(), file: file.slice(0, 300).toWellFormed(), network: first.network, exportedOn },
        posts.map((post) => ({ ...post, account: post.account ?? account, exportedOn, importId })),
        { signal, onProgress: (done) => report({ kind: 'progress', done, total: posts.length }) },
      );
      posts = [];
      report({ kind: 'stored', result });
    } catch {
      report({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };

  return (request: WorkerRequest): Promise<void> => {
    if (request.kind === 'read') return read(request);
    if (request.kind === 'store') return save(request.confirmation);
    storing?.abort();
    return Promise.resolve();
  };
};
