import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which code stands in a build. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: an SPDX expression. Null where it says nothing. */
  readonly license: string | null;
  /** Where its source is published, or null. */
  readonly source: string | null;
  /** Who holds the rights, as its package.json says, for a package that brings no licence text. */
  readonly author: string | null;
  /** The text of its own licence files, or null where it brings none. */
  readonly licenseText: string | null;
};

/** A module of a package: the folder up to the package, and its name. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENSE_FILE = /^(?:licen[cs]e|notice|copying)(?:[-.].*)?$/i;

/**
 * Notes the folder of every package of which the bundler puts code into a file. What the bundler tells is the only list
 * that leaves nothing out and names nothing that was left behind: imports alone do not show what a tool adds.
 *
 * @param folders is added to
 */
export const notePackages = (folders: Set<string>): Plugin => ({
  name: 'note-packages',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const [, parent, name] = IN_PACKAGE.exec(id.replace(/^\0/, '')) ?? [];
        if (renderedLength > 0 && parent && name) folders.add(parent + name);
      }
    }
  },
});

/**
 * Reads what these packages say of themselves, sorted by name and version.
 *
 * @throws where a folder holds no package.json
 */
export const readPackages = (folders: Iterable<string>): readonly BundledPackage[] =>
  Array.from(folders, readPackage).toSorted((a, b) => byText(a.name, b.name) || byText(a.version, b.version));

/** By code units: the same on every machine, whatever its language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type PackageFile = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
};

const readPackage = (folder: string): BundledPackage => {
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const { name, version, license, licenses, author, repository } = said;
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .toSorted(byText)
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name,
    version,
    license: license ?? licenses?.map(({ type }) => type).join(' OR ') ?? licenseByText(texts.join('\n')),
    source: (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+|\.git$/g, '') ?? null,
    author: (typeof author === 'string' ? author : author?.name) ?? null,
    licenseText: texts.length > 0 ? texts.join('\n\n') : null,
  };
};

/** For a package whose package.json names no licence. */
const licenseByText = (text: string): string | null =>
  /Apache License,? Version 2\.0/.test(text) ? 'Apache-2.0' : /\bMIT License\b/i.test(text) ? 'MIT' : null;
