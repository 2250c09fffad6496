import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listZips } from '../lib/packaging/list-zips.ts';
import { packFiles } from '../lib/packaging/pack.ts';
import { trackedFiles } from '../lib/packaging/tracked-files.ts';

/*
 * `npm run reproduce`: packs the sources once more, in another folder, on the other side of the world, for a user of
 * another name and language, and compares the zips with those that `npm run zip` has left in .output: byte by byte the
 * same, or it ends with 1.
 */

const ELSEWHERE = { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C', USER: 'somebody', LOGNAME: 'somebody' };

const root = fileURLToPath(new URL('..', import.meta.url));
const sumsIn = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await listZips(folder)).map(({ name, sha256 }) => [name, sha256]));

const ours = await sumsIn(join(root, '.output')).catch(() => new Map<string, string>());
if (ours.size !== 4) throw new Error('Run `npm run zip` first: .output holds no four zips to compare with.');
const folder = await packFiles(root, trackedFiles(root).files, ELSEWHERE);
try {
  const theirs = await sumsIn(join(folder, '.output'));
  for (const [name, sum] of ours)
    console.log(`${sum === theirs.get(name) ? 'same     ' : 'DIFFERENT'}  ${sum}  ${name}`);
  process.exitCode = [...ours].every(([name, sum]) => theirs.get(name) === sum) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
