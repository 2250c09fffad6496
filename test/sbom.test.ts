import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf, sourcesIn } from './imports.ts';

type Component = { readonly name: string; readonly version: string; readonly hashes?: readonly unknown[] };
type Locked = { readonly dev?: boolean; readonly dependencies?: Readonly<Record<string, string>> };

const written = execFileSync(process.execPath, ['test/write-sbom.ts'], { encoding: 'utf8' });
const { components } = JSON.parse(written) as { readonly components: readonly Component[] };
const names = components.map(({ name }) => name);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Packages that the text of these sources names after `from`, types or not. */
const namedIn = (files: readonly string[]): readonly string[] => [
  ...new Set(
    files
      .flatMap((file) =>
        Array.from(codeOf(file).matchAll(/\b(?:from|import) '((?:@[^/']+\/)?[^./'][^/']*)/g), ([, name]) => name!),
      )
      .filter((name) => !name.startsWith('node:')),
  ),
];
const ships = (file: string): boolean => !file.startsWith('lib/cli/');

test('the bill of materials names every package that what ships imports, and no other of our own choosing', () => {
  const imported = namedIn(['entrypoints', 'components', 'lib'].flatMap(sourcesIn).filter(ships));
  expect(imported).toContain('wxt');
  expect(imported.filter((name) => !names.includes(name))).toEqual([]);
  const ours = Object.keys({
    ...packages['']!.dependencies,
    ...(packages[''] as { devDependencies: object }).devDependencies,
  });
  expect(names.filter((name) => ours.includes(name)).sort()).toEqual([...imported].sort());
});

test('what those packages depend on is in it as well, but for what the build leaves out', () => {
  const wanted = components
    .filter(({ name }) => name !== 'wxt')
    .flatMap(({ name }) => Object.keys(packages[`node_modules/${name}`]!.dependencies ?? {}));
  expect(wanted).toEqual(expect.arrayContaining(['scheduler', 'punycode', 'core-js']));
  expect([...new Set(wanted)].filter((name) => !names.includes(name) && !name.startsWith('@types/'))).toEqual([
    'core-js',
  ]);
  expect(readFileSync('wxt.config.ts', 'utf8')).toContain("id.startsWith('core-js/') ? '\\0without-core-js'");
});

test('what is for the command line or for those who build is not in it', () => {
  expect(namedIn(sourcesIn('lib/cli'))).toContain('yaml');
  expect(names).not.toContain('yaml');
  expect(names.filter((name) => packages[`node_modules/${name}`]!.dev)).toEqual(['@wxt-dev/browser', 'wxt']);
});

test('each is named once, with its version and hash, and the same each time', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(components.filter(({ version, hashes }) => version === '' || !hashes)).toEqual([]);
  expect(execFileSync(process.execPath, ['test/write-sbom.ts'], { encoding: 'utf8' })).toBe(written);
});
