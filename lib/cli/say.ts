import { once } from 'node:events';

/** How a command ends: all is well, something was found, or something could not be read or done. */
export const FINE = 0;
export const FOUND = 1;
export const UNREADABLE = 2;

/** Writes to standard output, and waits while the reader is busy. */
export const say = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};

/** Tells the person what is wrong, on standard error. */
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Tells the person why nothing can be done, and gives how the command then ends. */
export const cannot = (why: string): number => {
  complain(why);
  return UNREADABLE;
};
