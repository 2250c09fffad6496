import { browser } from '../platform/browser.ts';
import { createQueue } from '../platform/in-turn.ts';
import { LONGEST_ANSWER_MS } from './run-in-worker.ts';
import type { RunTask, Task } from './tasks.ts';

/** The page that has the worker, and the name of its port. */
const PAGE = '/offscreen.html';
export const OFFSCREEN_PORT = 'offscreen';
/** After so many ms without a task the page is closed, to free its memory. */
const IDLE_MS = 10_000;
/** After so many ms a page that does not answer is given up. It gives up its worker itself, and sooner. */
const LONGEST_MS = LONGEST_ANSWER_MS + 5_000;

type Port = ReturnType<typeof browser.runtime.connect>;

/** Chromium's interface, which the types of the polyfill leave out. */
type Offscreen = {
  readonly createDocument: (options: {
    readonly url: string;
    readonly reasons: readonly ['WORKERS'];
    readonly justification: string;
  }) => Promise<void>;
  readonly closeDocument: () => Promise<void>;
};
const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

const createPage = async (): Promise<void> => {
  const create = () =>
    offscreen()?.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Tries a rule set in a worker, which can be ended, before it may become active.',
    });
  try {
    await create();
  } catch {
    // Only one may be open, and an earlier one has not closed yet.
    await closePage();
    await create();
  }
};

/** Closes the page, whatever it is doing; there may be none. */
const closePage = async (): Promise<void> => {
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
};

/** Gives the page one task. Undefined where it goes or takes too long. */
const ask = (port: Port, task: Task): Promise<unknown> =>
  new Promise((done) => {
    const end = (answer?: unknown): void => {
      clearTimeout(timer);
      port.onMessage.removeListener(end);
      port.onDisconnect.removeListener(gone);
      done(answer);
    };
    const gone = (): void => end();
    const timer = setTimeout(gone, LONGEST_MS);
    port.onMessage.addListener(end);
    port.onDisconnect.addListener(gone);
    port.postMessage(task);
  });

/**
 * Does tasks in a worker of a page that nobody sees, because the background of Chromium has no workers. The page is
 * open while there are tasks; when its port ends, it closes.
 *
 * @param isPage whether our own page of this address sends: nobody else is given a task or believed
 */
export const createOffscreenRunner = (isPage: (sender: Port['sender'], path: string) => boolean): RunTask => {
  const inTurn = createQueue();
  let port: Port | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let waiting: ((opened: Port) => void) | undefined;
  browser.runtime.onConnect.addListener((opened: Port) => {
    if (opened.name !== OFFSCREEN_PORT) return;
    // Whoever else asks is refused, and our own page is still waited for.
    if (!waiting || !isPage(opened.sender, PAGE)) return opened.disconnect();
    const take = waiting;
    waiting = undefined;
    take(opened);
  });
  const close = (): void => {
    port?.disconnect();
    port = undefined;
  };
  const openPage = (): Promise<Port> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The page does not open.')), LONGEST_MS);
      waiting = (opened) => {
        clearTimeout(timer);
        opened.onDisconnect.addListener(() => {
          if (port === opened) port = undefined;
        });
        resolve(opened);
      };
      createPage().catch(reject);
    });
  return (task) =>
    inTurn(async () => {
      clearTimeout(idle);
      try {
        const answer = await ask((port ??= await openPage()), task);
        if (answer === undefined) close();
        else idle = setTimeout(close, IDLE_MS);
        return answer ?? null;
      } catch {
        // A page that came too late would be answered by nobody.
        waiting = undefined;
        close();
        await closePage();
        return null;
      }
    });
};
