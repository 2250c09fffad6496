/** Why a file cannot be read at all. */
export type DecodeProblem = 'too-large' | 'workbook' | 'not-text' | 'empty';

/**
 * The text of a file. `guessed`: it was not UTF-8 and was read as Windows-1252, as Excel saves CSV unless asked
 * otherwise.
 */
type Decoded =
  | { readonly ok: true; readonly text: string; readonly guessed: boolean }
  | { readonly ok: false; readonly problem: DecodeProblem };

/** The largest file that is read, in bytes: about what a full directory takes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

const read = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether it is a ZIP archive, as workbooks are since 2007. */
export const isZip = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, 0x50, 0x4b, 3, 4) || beginsWith(bytes, 0x50, 0x4b, 5, 6);

/** Whether it is a compound file, as workbooks were before 2007. */
export const isOldWorkbook = (bytes: Uint8Array): boolean => beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isOldWorkbook(bytes);

/** The encoding by the byte order mark of UTF-16; null where there is none. */
const markedEncoding = (bytes: Uint8Array): string | null => {
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return beginsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
};

/** Decodes the bytes of a file: UTF-8, UTF-16 by its mark, else Windows-1252. `most`: the largest file, in bytes. */
export const decode = (bytes: Uint8Array, most = MAX_FILE_BYTES): Decoded => {
  if (bytes.length > most) return { ok: false, problem: 'too-large' };
  if (isWorkbook(bytes)) return { ok: false, problem: 'workbook' };
  const wide = markedEncoding(bytes);
  const known = read(bytes, wide ?? 'utf-8');
  const text = known ?? (wide ? null : read(bytes, 'windows-1252'));
  if (text === null || text.includes('\0')) return { ok: false, problem: 'not-text' };
  return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text, guessed: known === null };
};
