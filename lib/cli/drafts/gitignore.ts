import { access, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The nearest folder upwards from this one in which a name stands; null if there is none. */
export const folderUpwards = async (folder: string, name: string): Promise<string | null> => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await isThere(join(at, name))) return at;
    if (dirname(at) === at) return null;
  }
};

/** The folders from `root` down to the one that holds a file, both absolute. */
const foldersDown = (root: string, file: string): readonly string[] => {
  const parts = relative(root, dirname(file)).split(sep).filter(Boolean);
  return [root, ...parts.map((_, index) => join(root, ...parts.slice(0, index + 1)))];
};

/**
 * Returns a function that says whether the .gitignore files of the repository leave out a file. A deeper file decides
 * over one above it. Outside a repository nothing is left out.
 */
export const createGitignore = async (folder: string): Promise<(file: string) => Promise<boolean>> => {
  const root = await folderUpwards(folder, '.git');
  if (root === null) return async () => false;
  const read = new Map<string, Promise<Ignore | null>>();
  const rulesIn = (at: string): Promise<Ignore | null> => {
    const rules =
      read.get(at) ??
      readFile(join(at, '.gitignore'), 'utf8').then(
        (text) => ignore().add(text),
        () => null,
      );
    read.set(at, rules);
    return rules;
  };
  return async (file) => {
    const path = resolve(file);
    let ignored = false;
    for (const at of foldersDown(root, path)) {
      const answer = (await rulesIn(at))?.test(relative(at, path).split(sep).join('/'));
      if (answer) ignored = answer.ignored || (ignored && !answer.unignored);
    }
    return ignored;
  };
};
