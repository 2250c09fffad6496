import { type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** How a file is written. `overwrite`: whether one that is there gives way; `mode`: who may do what with a new one. */
export type WriteMode = { readonly overwrite: boolean; readonly mode?: number };

const isCode = (thrown: unknown, ...codes: readonly string[]): boolean =>
  thrown instanceof Error && 'code' in thrown && codes.includes(String(thrown.code));

/** Writes all of it to the disk itself, so that a name never leads to a file whose content is still on its way. */
const fill = async (handle: FileHandle, content: string | Uint8Array): Promise<void> => {
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A folder too has to be written to the disk. Not every system lets a program ask for that. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
};

/** Gives a finished file its name, unless a file has it. Throws EEXIST then. */
const nameNew = async (made: string, name: string): Promise<void> => {
  try {
    await link(made, name);
  } catch (thrown) {
    if (!isCode(thrown, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP')) throw thrown;
    // A file system without links: take the name first, so that nobody else can, and then fill it.
    await (await open(name, 'wx')).close();
    await rename(made, name);
    return;
  }
  await rm(made);
};

/**
 * Writes a file so that its name leads either to what was there before or to all of the new content, even if the
 * computer stops meanwhile: it is written beside, synced, and then takes the name. A name that links to a file stays a
 * link. Devices and pipes are written to as they are. Throws what the file system throws.
 */
export const writeWhole = async (
  file: string,
  content: string | Uint8Array,
  { overwrite, mode = 0o666 }: WriteMode,
): Promise<void> => {
  const before = await stat(file).catch(() => null);
  if (before && overwrite && !before.isFile()) return fill(await open(file, 'w'), content);
  const name = before ? await realpath(file) : file;
  const made = join(dirname(name), `.${basename(name)}.${randomUUID()}.tmp`);
  try {
    await fill(await open(made, 'wx', before && overwrite ? before.mode & 0o777 : mode), content);
    await (overwrite ? rename(made, name) : nameNew(made, name));
  } catch (thrown) {
    await rm(made, { force: true });
    throw thrown;
  }
  await syncFolder(dirname(name));
};
