import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listing, listZips } from './list-zips.ts';
import { packFiles } from './pack.ts';
import { trackedFiles } from './tracked-files.ts';

/*
 * `npm run zip`: packs the extension for Chrome, Edge and Firefox, and its sources, from what git tracks and nothing
 * else, into .output; and lists what is in each package. It refuses a folder with changes, as the packages would be
 * those of no commit: `npm run zip -- --allow-dirty` packs the tracked files as they are.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { 'allow-dirty': { type: 'boolean' } } });
const { files, changes } = trackedFiles(root);

if (changes.length > 0 && !values['allow-dirty']) {
  console.error(
    `Not packed: these files are changed or not in the repository.\n${changes.join('\n')}\n\n` +
      'Commit or remove them. To pack only the files that git tracks, as they are now: npm run zip -- --allow-dirty',
  );
  process.exitCode = 1;
} else {
  const folder = await packFiles(root, files);
  const output = join(root, '.output');
  try {
    const zips = await listZips(join(folder, '.output'));
    for (const name of ['chrome-mv3', 'edge-mv3', 'firefox-mv3'])
      await rm(join(output, name), { recursive: true, force: true });
    await cp(join(folder, '.output'), output, { recursive: true });
    await writeFile(join(output, 'packed-files.txt'), `${listing(zips)}\n`);
    for (const zip of zips) console.log(`${zip.name}: ${zip.files.length} files, ${zip.bytes} bytes`);
    console.log('What is in each, with sizes: .output/packed-files.txt');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
