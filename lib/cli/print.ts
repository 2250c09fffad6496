import { once } from 'node:events';

/**
 * Exit codes: success; something was found; something could not be read or done; a fault of ours; stopped by Ctrl+C
 * (128 and the number of the signal, as shells count).
 */
export const EXIT_OK = 0;
export const EXIT_FOUND = 1;
export const EXIT_ERROR = 2;
export const EXIT_FAULT = 3;
export const EXIT_STOPPED = 130;

/** Writes to standard output, and waits until the reader is ready. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};

/** Writes an error message to standard error. */
export const printError = (text: string): void => void process.stderr.write(`${text}\n`);

/** Writes an error message and returns the exit code for errors. */
export const fail = (why: string): number => {
  printError(why);
  return EXIT_ERROR;
};
