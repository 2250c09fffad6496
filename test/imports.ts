import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import: where, of what, and whether it is gone once types are stripped. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly statement: string };

const STATEMENT = /^(?:import|export)\s+(?:(type)\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** Source files under a folder of the project, as paths from its root. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort();

/** A file's text without its comments, so that words in them count for nothing. */
export const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<![:'"`\w/])\/\/.*$/gm, '');

const resolve = (file: string, specifier: string): string => (specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier);

/** Every import of a file; those within the project as paths from its root, packages by name. */
export const importsOf = (file: string): readonly Import[] => {
  const code = codeOf(file);
  const still = Array.from(code.matchAll(STATEMENT), ([statement, type, to]) => ({ from: file, to: resolve(file, to!), typeOnly: type === 'type', statement }));
  const later = Array.from(code.matchAll(DYNAMIC), ([statement, to]) => ({ from: file, to: resolve(file, to!), typeOnly: false, statement }));
  return [...still, ...later];
};

/** All that runs when a file is loaded: project files and packages, its own path included. */
export const reachOf = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (/\.tsx?$/.test(file)) for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) reachOf(to, seen);
  return seen;
};
