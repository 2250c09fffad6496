import { browser } from './browser.ts';
import { createQueue } from './in-turn.ts';

/*
 * Two pages that read, change and write one stored value at once would lose a change. The background gives each page
 * its turn. The browser's own locks do not do: Chromium refuses them to frames in X, and Firefox keeps the locks of
 * such frames apart from those of our own pages. Both were measured.
 */

/** Ports of this name ask for a turn at the value named after it. */
const PORT = 'turn/';
/** After so many ms a turn ends by itself, so that a page that hangs stops nobody. A turn takes about 20. */
const LONGEST_TURN_MS = 5_000;
/** A page waits so many ms for its turn, then goes ahead: a person's change is never lost because nobody answers. */
const LONGEST_WAIT_MS = 2 * LONGEST_TURN_MS;

const queues = new Map<string, ReturnType<typeof createQueue>>();
const queueOf = (name: string): ReturnType<typeof createQueue> => {
  const queue = queues.get(name) ?? createQueue();
  queues.set(name, queue);
  return queue;
};

/** Whether this is the background, which waits for no one else. */
let givesTurns = false;

/** A port as far as turns need it. */
type Port = Pick<ReturnType<typeof browser.runtime.connect>, 'name' | 'sender' | 'postMessage' | 'disconnect'> & {
  readonly onMessage: { readonly addListener: (listener: () => void) => void };
  readonly onDisconnect: { readonly addListener: (listener: () => void) => void };
};

/** Tells a page that it is its turn; resolves when that page has ended it, is gone, or has taken too long. */
const giveTurn = (port: Port): Promise<void> =>
  new Promise((end) => {
    const timer = setTimeout(end, LONGEST_TURN_MS);
    port.onDisconnect.addListener(() => {
      clearTimeout(timer);
      end();
    });
    try {
      port.postMessage('go');
    } catch {
      // The page went while it waited.
      clearTimeout(timer);
      end();
    }
  });

/**
 * Makes the background give turns. `isOurs`: whether a page of the extension sends; nobody else gets one, because
 * whoever has a turn keeps the others waiting.
 */
export const giveTurns = (isOurs: (sender: NonNullable<Port['sender']>) => boolean): void => {
  givesTurns = true;
  browser.runtime.onConnect.addListener((port: Port) => {
    if (!port.name.startsWith(PORT)) return;
    if (port.sender && isOurs(port.sender)) void queueOf(port.name.slice(PORT.length))(() => giveTurn(port));
    else port.disconnect();
  });
};

/** Waits for a turn and gives what ends it; at once, or after LONGEST_WAIT_MS, where the background gives none. */
const takeTurn = (name: string): Promise<() => void> =>
  new Promise((begin) => {
    let port: Port;
    try {
      port = browser.runtime.connect({ name: PORT + name });
    } catch {
      // The extension was updated below this page.
      begin(() => undefined);
      return;
    }
    const start = (): void => {
      clearTimeout(timer);
      begin(() => port.disconnect());
    };
    const timer = setTimeout(start, LONGEST_WAIT_MS);
    port.onMessage.addListener(start);
    port.onDisconnect.addListener(start);
  });

const withTurn = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
  const end = await takeTurn(name);
  try {
    return await work();
  } finally {
    end();
  }
};

/**
 * Does work that reads and then writes a stored value, after all earlier work on that value is done, in whichever page
 * of the extension. Work that fails does not stop later work; what it throws is thrown.
 */
export const oneAtATime = <Value>(name: string, work: () => Promise<Value>): Promise<Value> =>
  queueOf(name)(givesTurns ? work : () => withTurn(name, work));
