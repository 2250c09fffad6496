import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeUtf8 } from '../../delivery/signing/bytes.ts';

/** The file name that means standard input. */
export const STANDARD_INPUT = '-';

/** No rule set, draft or key is larger, in bytes. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** How large a policy file may be, in bytes: the registry’s holds a whole rule set in UTF-16, for each browser. */
export const MOST_POLICY_BYTES = 64 * 1024 * 1024;

/** X's archive of an account with a hundred thousand posts is about this large, in bytes. */
export const MOST_POSTS_BYTES = 128 * 1024 * 1024;

/** A file that holds more than is read. */
export const TOO_LARGE = Symbol('too large');

/** Standard input can be read only once, so it may be named only once. */
const openStdin = (): AsyncIterable<Uint8Array> => {
  if (process.stdin.destroyed || process.stdin.readableDidRead) throw new Error('Standard input has been read already');
  return process.stdin;
};

/**
 * A file as it comes. What says that it is larger than `most` bytes is not opened: some files say that they are
 * gigabytes, and most of them is empty.
 */
const openFile = async (file: string, most: number): Promise<AsyncIterable<Uint8Array> | typeof TOO_LARGE> =>
  (await stat(file)).size > most ? TOO_LARGE : createReadStream(file);

/** Reads no more than `most` bytes, and one chunk. Pipes and devices do not tell how much they hold. */
const readAtMost = async (chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | typeof TOO_LARGE> => {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) return TOO_LARGE;
    read.push(chunk);
  }
  return Buffer.concat(read);
};

/** The bytes of a file, or of standard input for `-`; null where they cannot be read. */
export const readBytes = async (file: string, most = MOST_BYTES): Promise<Uint8Array | typeof TOO_LARGE | null> => {
  try {
    const chunks = file === STANDARD_INPUT ? openStdin() : await openFile(file, most);
    return chunks === TOO_LARGE ? TOO_LARGE : await readAtMost(chunks, most);
  } catch {
    return null;
  }
};

type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** A file as a text, strictly in UTF-8, or a sentence about why it cannot be read. `most`: in bytes. */
export const readText = async (file: string, most = MOST_BYTES): Promise<ReadText> => {
  const bytes = await readBytes(file, most);
  const called = file === STANDARD_INPUT ? 'What came on standard input' : file;
  if (bytes === TOO_LARGE)
    return { ok: false, problem: `${called} is larger than ${most / 1024 / 1024} MB. Give a smaller file.` };
  if (bytes === null)
    return {
      ok: false,
      problem:
        file === STANDARD_INPUT
          ? 'Standard input (-) can be named only once.'
          : `Cannot read ${file}. Check the name and your permissions.`,
    };
  const text = decodeUtf8(bytes);
  return text === null || text.includes('\0')
    ? { ok: false, problem: `${called} is not UTF-8 text. Save it as UTF-8.` }
    : { ok: true, text };
};
