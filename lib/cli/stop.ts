import { EXIT_STOPPED } from './print.ts';

/** What Ctrl+C does instead of ending the program at once. */
let onStop: (() => void) | null = null;

/**
 * Ends the program at Ctrl+C, unless a command wants to tell first what it has done so far. The second time it always
 * ends.
 */
export const exitWhenStopped = (): void => {
  process.on('SIGINT', () => {
    const stop = onStop;
    onStop = null;
    if (stop) stop();
    else process.exit(EXIT_STOPPED);
  });
};

/** Does some work that Ctrl+C stops early: the signal is aborted then, and the work returns what it has. */
export const untilStopped = async <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  const stopping = new AbortController();
  onStop = () => stopping.abort();
  try {
    return await work(stopping.signal);
  } finally {
    onStop = null;
  }
};
