import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyFile } from './policy-file.ts';

/** What an IT pack takes from a folder with packages: `.output` after `npm run zip`, or the files of a release. */
export type BuildFiles = { readonly xpiHash: string | null; readonly files: readonly PolicyFile[] };

/** No such folder was named. */
export const NO_BUILD: BuildFiles = { xpiHash: null, files: [] };

/**
 * Finds the bills of materials, the list of packed files and the hash of the .xpi in a folder. The packages themselves
 * stay where they are served from.
 *
 * @throws where the folder cannot be read
 */
export const buildFiles = async (folder: string): Promise<BuildFiles> => {
  const names = (await readdir(folder)).toSorted();
  const read = (name: string): Promise<Buffer> => readFile(join(folder, name));
  const xpi = names.find((name) => name.endsWith('.xpi'));
  const wanted = names.filter((name) => name.endsWith('.cdx.json') || name === 'packed-files.txt');
  return {
    xpiHash:
      xpi === undefined
        ? null
        : createHash('sha256')
            .update(await read(xpi))
            .digest('hex'),
    files: await Promise.all(
      wanted.map(async (name) => ({ name: `bill-of-materials/${name}`, content: (await read(name)).toString('utf8') })),
    ),
  };
};
