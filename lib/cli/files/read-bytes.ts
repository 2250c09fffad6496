import { readFile } from 'node:fs/promises';
import { decodeUtf8 } from '../../delivery/signing/bytes.ts';

/** The file name that means standard input. */
export const STANDARD_INPUT = '-';

/** Standard input can be read only once, so it may be named only once. */
const readStdin = async (): Promise<Uint8Array> => {
  if (process.stdin.destroyed || process.stdin.readableDidRead) throw new Error('Standard input has been read already');
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The bytes of a file, or of standard input for `-`; null where they cannot be read. */
export const readBytes = (file: string): Promise<Uint8Array | null> =>
  (file === STANDARD_INPUT ? readStdin() : readFile(file)).catch(() => null);

/** A file as a text, strictly in UTF-8, or a sentence about why it cannot be read. */
export const readText = async (
  file: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string }> => {
  const bytes = await readBytes(file);
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
    ? {
        ok: false,
        problem: `${file === STANDARD_INPUT ? 'What came on standard input' : file} is not UTF-8 text. Save it as UTF-8.`,
      }
    : { ok: true, text };
};
