import { access, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { zodErrorMap } from '../../rule-set/issues.ts';
import { formatZodIssue } from '../../posts/format-zod-issue.ts';
import { parseJson } from '../../posts/parse-json.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { isObject } from '../../text/is-object.ts';
import { type Config, configSchema } from './config.ts';

/** A config, the file that it stands in, and the folder to which its paths are relative, as one names them here. */
export type LoadedConfig = { readonly file: string; readonly folder: string; readonly config: Config };

type Loaded =
  | { readonly ok: true; readonly loaded: LoadedConfig | null }
  | { readonly ok: false; readonly problem: string };

/** What was asked for: a file, or none at all. */
type Wanted = { readonly file: string | undefined; readonly none: boolean };

const NAMES = ['countersign.config.yaml', 'countersign.config.yml', 'countersign.config.json'] as const;
const PACKAGE = 'package.json';
const PACKAGE_KEY = 'countersign';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null);

/** The value in a file of YAML or JSON; undefined where it is neither. The YAML parser is loaded only for YAML. */
const valueIn = async (file: string, text: string): Promise<unknown> => {
  if (extname(file) === '.json') return parseJson(text.replace(/^\ufeff/, ''));
  const { parse } = await import('yaml');
  try {
    return parse(text) ?? {};
  } catch {
    return undefined;
  }
};

/** What a package says of us; undefined where it says nothing. */
const inPackage = (text: string): unknown => {
  const value = parseJson(text.replace(/^\ufeff/, ''));
  return isObject(value) ? value[PACKAGE_KEY] : undefined;
};

/** The nearest file with a config, from a folder up to the root of its repository; null where there is none. */
const findFile = async (from: string): Promise<string | null> => {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const name of NAMES) if (await isThere(join(folder, name))) return join(folder, name);
    const text = await textOf(join(folder, PACKAGE));
    if (text !== null && inPackage(text) !== undefined) return join(folder, PACKAGE);
    if (dirname(folder) === folder || (await isThere(join(folder, '.git')))) return null;
  }
};

const problemsIn = (value: unknown): readonly string[] => {
  const known = Object.keys(configSchema.shape);
  const unknown = isObject(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
  if (unknown.length > 0)
    return unknown.map((key) => {
      const close = closestMatch(key, known);
      return `there is no “${key}”. ${close ? `Did you mean ${close}?` : `Known are ${known.join(', ')}.`}`;
    });
  const { error } = configSchema.safeParse(value, { error: zodErrorMap });
  return error ? error.issues.map(formatZodIssue) : [];
};

const readConfig = async (path: string): Promise<Loaded> => {
  const file = relative(process.cwd(), path);
  const text = await textOf(path);
  if (text === null) return { ok: false, problem: `Cannot read ${file}. Check the name and your permissions.` };
  const isPackage = basename(path) === PACKAGE;
  const value = isPackage ? inPackage(text) : await valueIn(path, text);
  if (value === undefined) return { ok: false, problem: `${file} cannot be read: it is not YAML or JSON.` };
  const [problem] = problemsIn(value);
  return problem === undefined
    ? { ok: true, loaded: { file, folder: relative(process.cwd(), dirname(path)), config: configSchema.parse(value) } }
    : { ok: false, problem: `${file}: ${problem}` };
};

/**
 * The config that holds: the file that is named, else the one that the environment names (COUNTERSIGN_CONFIG), else the
 * nearest one upwards from the working directory. Its paths are as one names them from here.
 */
export const loadConfig = async ({ file, none }: Wanted): Promise<Loaded> => {
  if (none) return { ok: true, loaded: null };
  const named = file ?? process.env['COUNTERSIGN_CONFIG'];
  const path = named === undefined || named === '' ? await findFile(process.cwd()) : resolve(named);
  return path === null ? { ok: true, loaded: null } : readConfig(path);
};
