import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { STANDARD_INPUT } from './read-bytes.ts';

/** The files meant, or a sentence about one that cannot be read. */
type FoundFiles =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly problem: string };

const isPart = (name: string): boolean =>
  /\.(?:json|ya?ml)$/i.test(name) &&
  !/\.schema\.json$/i.test(name) &&
  !/(?:^|[\\/])(?:\.|node_modules[\\/])/.test(name);

/**
 * The files that make up a rule set: those named, standard input for `-`, and the JSON and YAML in the folders named,
 * in the order of their names.
 */
export const findFiles = async (paths: readonly string[]): Promise<FoundFiles> => {
  const files: string[] = [];
  for (const path of paths) {
    const found =
      path === STANDARD_INPUT
        ? 'file'
        : await stat(path).then(
            (stats) => (stats.isDirectory() ? 'folder' : 'file'),
            () => null,
          );
    if (found === 'file') {
      files.push(path);
      continue;
    }
    const names = found && (await readdir(path, { recursive: true }).catch(() => null));
    if (!names)
      return {
        ok: false,
        problem: `Cannot read ${path}. Check the name and your permissions${found ? ', and those of every folder in it' : ''}.`,
      };
    const inside = names.filter(isPart).sort();
    if (inside.length === 0) return { ok: false, problem: `There is no .json, .yaml or .yml file in ${path}.` };
    files.push(...inside.map((name) => join(path, name)));
  }
  return { ok: true, files };
};
