import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { NOTICES_FILE } from '../lib/packaging/describe-build.ts';
import { importsOf, sourcesIn } from './imports.ts';

type Component = {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly content: string }[];
};

/** Small parts of these are put into every build by the tool that builds, and by no import of ours. */
const BY_THE_TOOL: readonly string[] = ['wxt', '@wxt-dev/browser'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
};

/** Packages whose code these sources import: no types. */
const importedBy = (files: readonly string[]): readonly string[] => [
  ...new Set(
    files
      .flatMap(importsOf)
      .flatMap(({ to, typeOnly }) => (typeOnly ? [] : (/^(?:@[\w.-]+\/)?[\w.-]+(?=\/|$)/.exec(to)?.[0] ?? [])))
      .filter((name) => `node_modules/${name}` in packages),
  ),
];
/** What ships is made of: no command line, and nothing that only packs. */
const ships = (file: string): boolean => !/^lib\/(?:cli|packaging)\//.test(file);
const imported = importedBy(['entrypoints', 'components', 'lib'].flatMap(sourcesIn).filter(ships));
/** These, and all that they depend on by the lock file. */
const reachable = new Set(imported);
for (const name of reachable)
  for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) reachable.add(next);

describe.each(['chrome', 'edge', 'firefox'])('%s', (browser) => {
  const text = readFileSync(`.output/${browser}-mv3.cdx.json`, 'utf8');
  const { components } = JSON.parse(text) as { readonly components: readonly Component[] };
  const names = components.map(({ name }) => name);

  test('the bill of materials is valid CycloneDX 1.5, and names each package once with version, licence and hash', async () => {
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text)).toBeNull();
    expect(new Set(components.map(({ name, version }) => `${name}@${version}`)).size).toBe(components.length);
    expect(components.filter(({ licenses, hashes }) => !licenses || hashes?.[0]?.content.length !== 128)).toEqual([]);
  });

  test('it names no package that our sources do not lead to, but for those of the tool that builds', () => {
    expect(names.filter((name) => !reachable.has(name) && !BY_THE_TOOL.includes(name))).toEqual([]);
  });

  test('it names every package whose code our sources import', () => {
    expect(imported).toContain('zod');
    expect(imported.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('nothing of core-js, nor of the storage of WXT, is in the build', () => {
    expect(names).not.toContain('core-js');
    expect(names).not.toContain('@wxt-dev/storage');
  });

  test('the notices give each package of the bill with a licence text', () => {
    const notices = readFileSync(`.output/${browser}-mv3/${NOTICES_FILE}`, 'utf8')
      .split(`\n${'-'.repeat(80)}\n`)
      .slice(1);
    expect(notices.map((notice) => notice.split('\n')[0])).toEqual(
      components.map(({ name, version }) => `${name} ${version}`),
    );
    expect(notices.filter((notice) => notice.length < 500)).toEqual([]);
  });
});
