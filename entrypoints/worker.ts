import { createDoTask } from '../lib/worker/do-task.ts';
import { READY, type Task } from '../lib/worker/tasks.ts';

/** The part of a worker's scope that is used here. */
type Scope = {
  onmessage: ((event: { readonly data: Task }) => void) | null;
  readonly postMessage: (answer: unknown) => void;
};

/*
 * The worker in which rule sets are read, tried and searched: whoever started it can end it at any time. It has no
 * access to storage, to other pages or to the extension's own interface.
 */
export default {
  main: (): void => {
    const scope = globalThis as unknown as Scope;
    const doTask = createDoTask(() => performance.now());
    scope.onmessage = ({ data }) => scope.postMessage(doTask(data));
    scope.postMessage(READY);
  },
};
