import { once } from 'node:events';
import { showOddCharacters } from '../text/odd-characters.ts';
import { escapeJson } from './escape-json.ts';

/**
 * Exit codes: success; something was found; something could not be read or done; a fault of ours; stopped by Ctrl+C
 * (128 and the number of the signal, as shells count).
 */
export const EXIT_OK = 0;
export const EXIT_FOUND = 1;
export const EXIT_ERROR = 2;
export const EXIT_FAULT = 3;
export const EXIT_STOPPED = 130;

/**
 * What a text is: words for a person, JSON, or what another program takes byte by byte. A terminal would obey the
 * control characters of the first and the last, and direction marks would change what a person reads.
 */
type Form = 'words' | 'json' | 'bytes';

// The two codes of bold, which the program itself writes.
// oxlint-disable-next-line no-control-regex
const BOLD = /(\u001b\[(?:1|22)m)/;

/** Words with odd characters as in "\u{202E}"; bold stays bold in a terminal. */
const showWords = (text: string, isTerminal: boolean): string =>
  isTerminal
    ? text
        .split(BOLD)
        .map((part) => (BOLD.test(part) ? part : showOddCharacters(part)))
        .join('')
    : showOddCharacters(text);

const shown = (text: string, form: Form): string => {
  if (form === 'json') return escapeJson(text);
  return form === 'bytes' && !process.stdout.isTTY ? text : showWords(text, process.stdout.isTTY);
};

/** Writes to standard output as it is shown, and waits until the reader is ready. */
export const printRaw = async (text: string, form: Form = 'bytes'): Promise<void> => {
  if (!process.stdout.write(shown(text, form))) await once(process.stdout, 'drain');
};

/** Writes a line, or lines, to standard output, and waits until the reader is ready. */
export const print = (text: string, form: Form = 'words'): Promise<void> => printRaw(`${text}\n`, form);

/** Writes a value as JSON on one line. */
export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value), 'json');

/** Writes an error message to standard error. */
export const printError = (text: string): void => void process.stderr.write(`${showOddCharacters(text)}\n`);

/** Writes an error message and returns the exit code for errors. */
export const fail = (why: string): number => {
  printError(why);
  return EXIT_ERROR;
};
