import { readdir, stat } from 'node:fs/promises';

/*
 * Patterns of files, as shells know them: `*` and `?` within a name, `[abc]`, `{txt,md}`, and `**` for any folders. A
 * name that begins with a dot is found only by a pattern that writes the dot, and nothing below node_modules is found.
 * `**` does not follow links to folders, which may lead back up; a name or another pattern does.
 */

const MAGIC = /[*?[{]/;
const INNER_BRACES = /\{([^{}]*)\}/;

/** Whether an argument is a pattern, and not only a name. */
export const isPattern = (argument: string): boolean => MAGIC.test(argument);

/** The patterns that a pattern with braces stands for. */
const withoutBraces = (pattern: string): readonly string[] => {
  const braces = INNER_BRACES.exec(pattern);
  if (!braces) return [pattern];
  const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index + braces[0].length)];
  return braces[1]!.split(',').flatMap((part) => withoutBraces(before + part + after));
};

const PARTS = /\*+|\?|\[([!^]?)([^\]]+)\]|[^*?[]+|\[/g;

/** The expression for one name of a path. */
const nameExpression = (pattern: string): RegExp => {
  const source = pattern.replace(PARTS, (part: string, not: string | undefined, set: string | undefined) => {
    if (part.startsWith('*')) return '.*';
    if (part === '?') return '.';
    if (set !== undefined) return `[${not ? '^' : ''}${set.replaceAll(/[\\\]^]/g, String.raw`\$&`)}]`;
    return part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`, 'u');
};

type Entry = { readonly name: string; readonly path: string; readonly isFolder: boolean; readonly isLink: boolean };

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** What is in a folder, without what no pattern finds; nothing where it cannot be read. A link is what it leads to. */
const entriesIn = async (folder: string): Promise<readonly Entry[]> => {
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
  return Promise.all(
    entries
      .filter(({ name }) => name !== 'node_modules')
      .map(async (entry) => {
        const path = folder === '' || folder.endsWith('/') ? `${folder}${entry.name}` : `${folder}/${entry.name}`;
        const isLink = entry.isSymbolicLink();
        return { name: entry.name, path, isLink, isFolder: isLink ? await isFolder(path) : entry.isDirectory() };
      }),
  );
};

/** The files below a folder whose further path fits these names. */
const filesBelow = async (folder: string, names: readonly string[]): Promise<readonly string[]> => {
  const [name, ...rest] = names;
  if (name === undefined) return [];
  if (!MAGIC.test(name) && rest.length > 0)
    return filesBelow(folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`, rest);
  const entries = await entriesIn(folder);
  const below = (some: readonly Entry[], next: readonly string[]): Promise<readonly (readonly string[])[]> =>
    Promise.all(some.map(({ path }) => filesBelow(path, next)));
  if (name === '**') {
    const folders = entries.filter((entry) => entry.isFolder && !entry.isLink && !entry.name.startsWith('.'));
    const here = rest.length === 0 ? filesBelow(folder, ['*']) : filesBelow(folder, rest);
    return [await here, ...(await below(folders, names))].flat();
  }
  const expression = nameExpression(name);
  const fitting = entries.filter(
    (entry) => expression.test(entry.name) && (name.startsWith('.') || !entry.name.startsWith('.')),
  );
  if (rest.length === 0) return fitting.filter((entry) => !entry.isFolder).map(({ path }) => path);
  return (
    await below(
      fitting.filter((entry) => entry.isFolder),
      rest,
    )
  ).flat();
};

/**
 * The files that fit a pattern, with forward slashes, in order. `from`: the folder to begin in, whose name is taken as
 * it is; the working directory unless given.
 */
export const filesFor = async (pattern: string, from = ''): Promise<readonly string[]> => {
  const found = await Promise.all(
    withoutBraces(pattern).map((one) => {
      const names = one.split('/').filter((name, index) => name !== '' && (name !== '.' || index === 0));
      return filesBelow(one.startsWith('/') ? '/' : from, names);
    }),
  );
  return [...new Set(found.flat())].sort();
};
