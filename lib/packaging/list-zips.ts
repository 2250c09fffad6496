import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** A package as it was written: its size, its SHA-256, and what is in it, in bytes before packing. */
export type ListedZip = {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
};

/** Opens every zip of a folder, and lists it, by name. */
export const listZips = async (folder: string): Promise<readonly ListedZip[]> => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .toSorted();
  return Promise.all(names.map((name) => listZip(name, readFileSync(join(folder, name)))));
};

const listZip = async (name: string, content: Uint8Array): Promise<ListedZip> => {
  const reader = new ZipReader(new Uint8ArrayReader(content));
  const entries = await reader.getEntries();
  await reader.close();
  return {
    name,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    files: entries
      .filter(({ directory }) => !directory)
      .map(({ filename, uncompressedSize }) => ({ path: filename, bytes: uncompressedSize })),
  };
};

/** The listing as text: a paragraph for each package. */
export const listing = (zips: readonly ListedZip[]): string =>
  zips
    .map(({ name, bytes, sha256, files }) =>
      [`${name}  ${bytes} bytes  SHA-256 ${sha256}`, ...files.map((file) => `${pad(file.bytes)}  ${file.path}`)].join(
        '\n',
      ),
    )
    .join('\n\n');

const pad = (bytes: number): string => String(bytes).padStart(9);
