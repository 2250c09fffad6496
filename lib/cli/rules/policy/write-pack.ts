import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCount } from '../../../text/plural.ts';
import { EXIT_ERROR, EXIT_OK, fail, print } from '../../print.ts';
import { isOwnFile, overwriteProblem } from '../may-overwrite.ts';
import { writeNew } from '../write-out.ts';
import { isOwnPolicy } from './is-own-policy.ts';
import { isMacosFile } from './macos.ts';
import type { PolicyFile } from './policy-file.ts';

/** Takes away what an earlier run wrote for another id: each file of macos/ is handed out, and names one. */
const removeOldIds = async (folder: string, files: readonly PolicyFile[]): Promise<void> => {
  const names = await readdir(join(folder, 'macos')).catch((): string[] => []);
  const old = names.filter((name) => isMacosFile(name) && !files.some((file) => file.name === `macos/${name}`));
  for (const name of old) {
    const file = join(folder, 'macos', name);
    if (await isOwnFile(file, isOwnPolicy)) await rm(file);
  }
};

/** Where an IT pack goes, and what may be replaced there. */
type WriteOptions = {
  readonly folder: string;
  /** Files that the command has read: they are never written over. */
  readonly inputs: readonly string[];
  readonly force: boolean;
  readonly json: boolean;
};

/** Writes every file, or none where one may not be replaced. Returns the exit code. */
export const writePack = async (
  files: readonly PolicyFile[],
  { folder, inputs, force, json }: WriteOptions,
): Promise<number> => {
  for (const { name } of files) {
    const taken = await overwriteProblem(join(folder, name), { inputs, isOurs: isOwnPolicy, force });
    if (taken !== null) return fail(taken);
  }
  for (const { name, content } of files)
    if ((await writeNew(join(folder, name), content, { overwrite: true })) !== EXIT_OK) return EXIT_ERROR;
  await removeOldIds(folder, files);
  const written = files.map(({ name }) => join(folder, name));
  await print(
    json
      ? JSON.stringify({ files: written })
      : `Created ${formatCount(files.length, { one: 'file', other: 'files' })} in ${folder}. Read ${join(folder, 'README.txt')} first.`,
  );
  return EXIT_OK;
};
