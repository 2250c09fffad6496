import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files meant, or a sentence about one that cannot be read. */
export type FoundFiles = { readonly ok: true; readonly files: readonly string[] } | { readonly ok: false; readonly problem: string };

const isPart = (name: string): boolean => /\.(?:json|ya?ml)$/i.test(name) && !/\.schema\.json$/i.test(name) && !/(?:^|[\\/])(?:\.|node_modules[\\/])/.test(name);

/** The files that make up a rule set: those named, and the JSON and YAML in the folders named, in the order of their names. */
export const findFiles = async (paths: readonly string[]): Promise<FoundFiles> => {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return { ok: false, problem: `${path} cannot be read: check its name and that you may open it.` };
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    const inside = (await readdir(path, { recursive: true })).filter(isPart).sort();
    if (inside.length === 0) return { ok: false, problem: `There is no .json, .yaml or .yml file in ${path}.` };
    files.push(...inside.map((name) => join(path, name)));
  }
  return { ok: true, files };
};
