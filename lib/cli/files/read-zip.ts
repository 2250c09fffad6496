import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/*
 * Reads single files of a ZIP archive (PKWARE’s APPNOTE.TXT 6.3.10) by their place in it, so that an archive of many
 * gigabytes is never in memory. Nothing else of it is read.
 */

/** A file in an archive: its path, and where and how it is kept. `size`: in bytes, as the archive says. */
export type ZipEntry = {
  readonly path: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly headerAt: number;
};

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** A number that does not fit in 32 bits stands in the extra field with this id. */
const FIELD_64 = 1;
const TOO_BIG = 0xffffffff;
/** The end of the archive, 22 bytes, and a comment of up to 64 kB after it. */
const END_SIZE = 22;
const MOST_AT_END = END_SIZE + 0xffff;
/** No list of files is longer, in bytes: a million files have less. */
const MOST_DIRECTORY = 256 * 1024 * 1024;

/** An archive that is damaged, or of a form that we do not read. */
export class ZipError extends Error {}

const readAt = async (file: FileHandle, from: number, length: number): Promise<Buffer> => {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, from);
  if (bytesRead < length) throw new ZipError('it ends too soon');
  return buffer;
};

const numberAt = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** Where the list of files begins, and how long it is. */
type Directory = { readonly at: number; readonly length: number };

const findDirectory = async (file: FileHandle): Promise<Directory> => {
  const { size } = await file.stat();
  const from = Math.max(0, size - MOST_AT_END);
  const tail = await readAt(file, from, size - from);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + END_SIZE > tail.length || tail.readUInt32LE(end) !== END) throw new ZipError('it has no end');
  const [length, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length !== TOO_BIG && at !== TOO_BIG && tail.readUInt16LE(end + 10) !== 0xffff) return { at, length };
  if (end < LOCATOR_64_SIZE) throw new ZipError('its end is damaged');
  const end64 = await readAt(file, numberAt(tail, end - LOCATOR_64_SIZE + 8), END_64_SIZE);
  if (end64.readUInt32LE(0) !== END_64) throw new ZipError('its end is damaged');
  return { at: numberAt(end64, 48), length: numberAt(end64, 40) };
};

/** The numbers of an entry that are too big for its own fields, in order. */
const bigNumbers = (extra: Buffer): number[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== FIELD_64) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) => numberAt(field, index * 8));
  }
  return [];
};

const entryAt = (bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
    throw new ZipError('its list of files is damaged');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
    number,
    number,
    number,
  ];
  const extraAt = at + ENTRY_SIZE + nameLength;
  const big = bigNumbers(bytes.subarray(extraAt, extraAt + extraLength));
  const numberOf = (field: number): number => {
    const small = bytes.readUInt32LE(at + field);
    return small === TOO_BIG ? (big.shift() ?? small) : small;
  };
  // In this order the big numbers stand in the extra field.
  const [size, packedSize, headerAt] = [numberOf(24), numberOf(20), numberOf(42)];
  return {
    entry: {
      path: bytes.toString('utf8', at + ENTRY_SIZE, extraAt),
      size,
      packedSize,
      method: bytes.readUInt16LE(at + 10),
      headerAt,
    },
    next: extraAt + extraLength + commentLength,
  };
};

const listEntries = async (file: FileHandle): Promise<readonly ZipEntry[]> => {
  const { at, length } = await findDirectory(file);
  if (length > MOST_DIRECTORY) throw new ZipError('its list of files is damaged');
  const bytes = await readAt(file, at, length);
  const entries: ZipEntry[] = [];
  for (let from = 0; from < bytes.length;) {
    const { entry, next } = entryAt(bytes, from);
    entries.push(entry);
    from = next;
  }
  return entries;
};

const inflate = promisify(inflateRaw) as (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const readEntry = async (file: FileHandle, { headerAt, packedSize, size, method }: ZipEntry): Promise<Uint8Array> => {
  const header = await readAt(file, headerAt, LOCAL_SIZE);
  if (header.readUInt32LE(0) !== LOCAL) throw new ZipError('a file in it is damaged');
  const from = headerAt + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await readAt(file, from, packedSize);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ZipError('a file in it is packed in a way that Countersign does not read');
  return inflate(packed, { maxOutputLength: Math.max(size, 1) }).catch(() => {
    throw new ZipError('a file in it is damaged');
  });
};

/**
 * Reads those files of an archive whose path is wanted. `most`: the bytes that they may have together. Throws a
 * ZipError, and what the file system throws.
 */
export const readFromZip = async (
  path: string,
  isWanted: (path: string) => boolean,
  most: number,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> => {
  const file = await open(path);
  try {
    const wanted = (await listEntries(file)).filter((entry) => isWanted(entry.path));
    if (
      wanted.some(({ size, packedSize }) => Math.max(size, packedSize) > most) ||
      wanted.reduce((sum, { size }) => sum + size, 0) > most
    )
      throw new ZipError(`its posts are larger than ${most / 1024 / 1024} MB`);
    const files = [];
    for (const entry of wanted) files.push({ path: entry.path, bytes: await readEntry(file, entry) });
    return files;
  } finally {
    await file.close();
  }
};
