import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `npm run reproduce`: packs the sources once more, in another folder, on the other side of the world, and compares the
 * zips with those that `npm run zip` has left in .output: byte by byte the same, or it ends with 1.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const NOT_SOURCES = new Set(['node_modules', '.git', '.output', '.wxt', 'screenshots']);

const sumsIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const zips = (await readdir(join(folder, '.output')).catch(() => []))
    .filter((name) => /-(?:chrome|edge|firefox)\.zip$/.test(name))
    .toSorted();
  return new Map(
    await Promise.all(
      zips.map(
        async (name) =>
          [
            name,
            createHash('sha256')
              .update(await readFile(join(folder, '.output', name)))
              .digest('hex'),
          ] as const,
      ),
    ),
  );
};

const elsewhere = await mkdtemp(join(tmpdir(), 'countersign-once-more-'));
try {
  const ours = await sumsIn(root);
  if (ours.size !== 3) throw new Error('Run `npm run zip` first: .output holds no three zips to compare with.');
  await cp(root, elsewhere, {
    recursive: true,
    filter: (path) => !NOT_SOURCES.has(relative(root, path).split(sep)[0]!),
  });
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const made = spawnSync('npm run --silent zip', {
    cwd: elsewhere,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' },
  });
  if (made.status !== 0) throw new Error(`It could not be packed a second time.\n${made.stdout}${made.stderr}`);
  const theirs = await sumsIn(elsewhere);
  for (const [name, sum] of ours)
    console.log(`${sum === theirs.get(name) ? 'same     ' : 'DIFFERENT'}  ${sum}  ${name}`);
  process.exitCode = [...ours].every(([name, sum]) => theirs.get(name) === sum) ? 0 : 1;
} finally {
  await rm(elsewhere, { recursive: true, force: true });
}
