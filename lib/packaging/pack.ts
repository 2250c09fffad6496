import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Builds and packs the extension for every browser from these files alone, in a new temporary folder, so that nothing
 * else that lies in the repository's folder (a private key, a note) can come into a package.
 *
 * @param root the folder of the repository, whose installed packages are used
 * @param files paths from it
 * @param env what the build finds in its environment, beside what is there
 * @returns the temporary folder; the packages stand in its .output. Whoever asks deletes it
 * @throws with what the build has printed, where it fails
 */
export const packFiles = async (
  root: string,
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-pack-'));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const made = spawnSync('npx wxt zip && npx wxt zip -b firefox && npx wxt zip -b edge', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (made.status !== 0) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`The extension could not be packed.\n${made.stdout}${made.stderr}`);
  }
  return folder;
};
