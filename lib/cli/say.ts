import { once } from 'node:events';

/** How a command ends: all is well, something was found, or something could not be read or done. */
export const EXIT_OK = 0;
export const EXIT_FOUND = 1;
export const EXIT_ERROR = 2;

/** Writes to standard output, and waits while the reader is busy. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};

/** Tells the person what is wrong, on standard error. */
export const printError = (text: string): void => void process.stderr.write(`${text}\n`);

/** Tells the person why nothing can be done, and gives how the command then ends. */
export const fail = (why: string): number => {
  printError(why);
  return EXIT_ERROR;
};
