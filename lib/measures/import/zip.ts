import { BlobReader, configure, type Entry, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';

// The browser itself unpacks, and in the worker that this runs in: no further script is started.
configure({ useWebWorkers: false, useCompressionStream: true });

/** The largest file of an archive that is read, in bytes unpacked: more is no export of posts. */
const MAX_ENTRY_BYTES = 256 * 1024 * 1024;

/** The files of an archive, of which those that are asked for are read. */
export type ZipFiles = {
  readonly paths: readonly string[];
  /** Throws where the file is damaged, too large or behind a password. */
  readonly read: (path: string) => Promise<Uint8Array>;
};

/** Why an archive cannot be read, for those who ask by its name. */
export class ZipProblem extends Error {
  override readonly name = 'ZipProblem';
  readonly kind: 'too-large' | 'password';
  constructor(kind: ZipProblem['kind']) {
    super(kind);
    this.kind = kind;
  }
}

type FileEntry = Extract<Entry, { readonly directory: false }>;

/** Opens an archive without reading its files. Throws where it is damaged. */
export const openZip = async (blob: Blob): Promise<ZipFiles> => {
  const entries = new Map<string, FileEntry>();
  for (const entry of await new ZipReader(new BlobReader(blob)).getEntries())
    if (!entry.directory) entries.set(entry.filename, entry);
  return {
    paths: [...entries.keys()],
    read: async (path) => {
      const entry = entries.get(path);
      if (!entry) throw new Error(`no file ${path}`);
      if (entry.encrypted) throw new ZipProblem('password');
      if (entry.uncompressedSize > MAX_ENTRY_BYTES) throw new ZipProblem('too-large');
      return entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
    },
  };
};
