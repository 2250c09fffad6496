import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { billOfMaterials, type LockFile } from './bill-of-materials.ts';
import { readPackages } from './bundled-packages.ts';
import { noticesFor } from './notices.ts';

/** The file of notices in every build; the settings page links to it. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

/**
 * Writes what has to go with a build: the notices into its folder, and its bill of materials beside that folder.
 *
 * @param root the folder of the repository
 * @param outDir the folder of the build, such as .output/chrome-mv3
 * @param folders of the packages of which code stands in the build
 */
export const describeBuild = (root: string, outDir: string, folders: Iterable<string>): void => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const packages = readPackages(folders);
  writeFileSync(join(outDir, NOTICES_FILE), noticesFor(packages, read('LICENSE')));
  const product = JSON.parse(read('package.json')) as { name: string; version: string };
  const bill = billOfMaterials(packages, product, JSON.parse(read('package-lock.json')) as LockFile);
  writeFileSync(join(dirname(outDir), `${basename(outDir)}.cdx.json`), bill);
};
