import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { STANDARD_INPUT } from '../files/read-bytes.ts';
import { filesFor, isPattern } from './find-pattern.ts';
import { createGitignore } from './gitignore.ts';

/** Where drafts come from: standard input, a file (with forward slashes), or words of the command line. */
export type Input =
  | { readonly from: 'standard input' }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'words'; readonly text: string };

/** What the arguments mean, or a sentence about one that means nothing. `guessed`: one was taken for a draft. */
export type FoundInputs =
  | { readonly ok: true; readonly inputs: readonly Input[]; readonly guessed: boolean }
  | { readonly ok: false; readonly problem: string };

/** What of a folder is read. */
const READ_OF_FOLDERS = /\.(?:txt|md|csv|tsv|jsonl|ndjson)$/i;

/** What ends so is meant as a file, also where there is a blank in it: a missing file never passes for a draft. */
const FILE_NAME = /\.(?:txt|md|csv|tsv|jsonl|ndjson|json|js)$/i;

/**
 * How files are looked for. `exclude`: patterns of files and folders to leave out, from the working directory, unless a
 * file is named by itself; `gitignore`: whether .gitignore counts.
 */
export type FileSearch = { readonly exclude: readonly string[]; readonly gitignore: boolean };

/** The same, with the whole paths of the files to leave out. */
type PreparedSearch = { readonly excluded: ReadonlySet<string>; readonly gitignore: boolean };

const kindOf = (path: string): Promise<'file' | 'folder' | null> =>
  stat(path).then(
    (stats) => (stats.isDirectory() ? 'folder' : 'file'),
    () => null,
  );

const forward = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const filesIn = async (folder: string, { excluded, gitignore }: PreparedSearch): Promise<readonly string[]> => {
  const from = forward(join(folder, '.')).replace(/(?<=.)\/$/, '');
  const found = await filesFor('**', from === '.' ? '' : from);
  const paths = found.filter((path) => READ_OF_FOLDERS.test(path) && !excluded.has(forward(resolve(path))));
  if (!gitignore) return paths;
  const isIgnored = await createGitignore(folder);
  const ignored = await Promise.all(paths.map(isIgnored));
  return paths.filter((_, index) => !ignored[index]);
};

/** All files that a name or pattern of a file or folder stands for. */
const filesOf = async (pattern: string): Promise<readonly string[]> => [
  ...(isPattern(pattern) ? await filesFor(pattern) : [pattern]),
  ...(await filesFor(`${pattern.replace(/\/$/, '')}/**`)),
];

const asFiles = (paths: readonly string[]): readonly Input[] => paths.map((path) => ({ from: 'file', path }));

const inputsFor = async (argument: string, search: PreparedSearch): Promise<readonly Input[] | string> => {
  if (argument === STANDARD_INPUT) return [{ from: 'standard input' }];
  const kind = await kindOf(argument);
  if (kind === 'file') return asFiles([forward(argument)]);
  if (kind === 'folder') {
    const files = await filesIn(argument, search);
    return files.length > 0 ? asFiles(files) : `No .txt, .md, .csv, .tsv, .jsonl or .ndjson file in ${argument}.`;
  }
  if (/\s/.test(argument.trim()) && !FILE_NAME.test(argument)) return [{ from: 'words', text: argument }];
  if (isPattern(argument)) {
    const found = await filesFor(forward(argument));
    const files = found.filter((path) => !search.excluded.has(forward(resolve(path))));
    return files.length > 0 ? asFiles(files) : `No file matches ${argument}.`;
  }
  return `${argument} does not exist. To check these words as a draft, write: countersign check --text "${argument}"`;
};

/**
 * Finds out what each argument means: `-` is standard input, a file or folder that exists is read, a pattern such as
 * `posts/*.txt` is expanded, and what has a space in it and is no file is a draft. All else is a problem, so that a
 * misspelt name never counts as a good post.
 */
export const findInputs = async (args: readonly string[], { exclude, gitignore }: FileSearch): Promise<FoundInputs> => {
  const inputs: Input[] = [];
  const excluded = new Set((await Promise.all(exclude.map(filesOf))).flat().map((path) => forward(resolve(path))));
  const search: PreparedSearch = { excluded, gitignore };
  for (const argument of args) {
    const found = await inputsFor(argument, search);
    if (typeof found === 'string') return { ok: false, problem: found };
    inputs.push(...found);
  }
  if (inputs.filter(({ from }) => from === 'standard input').length > 1)
    return { ok: false, problem: 'Standard input (-) can be named only once.' };
  const named = new Set<string>();
  return {
    ok: true,
    // A file that two patterns match is checked once.
    inputs: inputs.filter((input) => input.from !== 'file' || (!named.has(input.path) && named.add(input.path))),
    guessed: inputs.some(({ from }) => from === 'words'),
  };
};
