import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import: where, of what, and whether it is gone once types are stripped. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly statement: string;
};

/** What an import names that is worked out when it runs. */
export const WORKED_OUT = '(worked out)';

/** Source files under a folder of the project, as paths from its root. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort();

/** A file's text without its comments, so that words in them count for nothing. */
export const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<![:'"`\w/])\/\/.*$/gm, '');

const resolve = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;

type Found = { readonly start: number; readonly end: number };
const asText = (source: string): string => /^(['"`])([^$]*)\1$/s.exec(source.trim())?.[2] ?? WORKED_OUT;

/** Every import of a file, as a parser reads it; those within the project as paths from its root, packages by name. */
export const importsOf = (file: string): readonly Import[] => {
  const code = readFileSync(file, 'utf8');
  const { module } = parseSync(file, code);
  const textAt = ({ start, end }: Found): string => code.slice(start, end);
  const still = [...module.staticImports, ...module.staticExports].flatMap(({ start, end, ...one }) => {
    const request =
      'moduleRequest' in one
        ? one.moduleRequest
        : one.entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest;
    if (!request) return [];
    const typeOnly = one.entries.length > 0 && one.entries.every(({ isType }) => isType);
    return [{ from: file, to: resolve(file, request.value), typeOnly, statement: textAt({ start, end }) }];
  });
  const later = module.dynamicImports.map(({ start, end, moduleRequest }) => ({
    from: file,
    to: resolve(file, asText(textAt(moduleRequest))),
    typeOnly: false,
    statement: textAt({ start, end }),
  }));
  return [...still, ...later];
};

/** All that runs when a file is loaded: project files and packages, its own path included. */
export const reachOf = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (/\.tsx?$/.test(file)) for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) reachOf(to, seen);
  return seen;
};
