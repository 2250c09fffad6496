import { readFileSync } from 'node:fs';
import { importsOf, sourcesIn } from './imports.ts';

/*
 * Writes the software bill of materials (CycloneDX 1.5) of what ships: of the extension's builds, which are made of
 * entrypoints, components and lib without lib/cli. It names each package that a source of theirs imports and all that
 * these depend on, as the lock file has them, so that the same sources and the same lock give the same bytes. The
 * command line runs from a clone and is no part of it; nor are the few lines that the bundler itself writes around
 * modules. (`npm sbom` knows the lock file only, and leaves out packages that a workspace needs as well.)
 */

/** What wxt.config.ts keeps out of every build. */
const LEFT_OUT: ReadonlySet<string> = new Set(['core-js']);
/**
 * Tools of which a small part goes into the builds, and what that part depends on; the rest of their dependencies stays
 * behind.
 */
const SMALL_PARTS: Readonly<Record<string, readonly string[]>> = { wxt: ['@wxt-dev/browser'], '@wxt-dev/browser': [] };

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const { name, version, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  name: string;
  version: string;
  packages: Readonly<Record<string, Locked>>;
};

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where a package is found that is asked for from within another, as Node looks for it. */
const placeOf = (wanted: string, from: string): string => {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const nested = `${at}/node_modules/${wanted}`;
    if (nested in packages) return nested;
  }
  return `node_modules/${wanted}`;
};

const shipped = ['entrypoints', 'components', 'lib'].flatMap(sourcesIn).filter((file) => !file.startsWith('lib/cli/'));
const imported = shipped
  .flatMap(importsOf)
  .flatMap(({ to, typeOnly }) => (typeOnly ? [] : (/^(?:@[\w.-]+\/)?[\w.-]+(?=\/|$)/.exec(to)?.[0] ?? [])));
const packagesImported = new Set(imported.filter((wanted) => `node_modules/${wanted}` in packages));

const found = new Set<string>();
const visit = (place: string): void => {
  if (!(place in packages)) throw new Error(`The lock file has no ${place}`);
  if (found.has(place)) return;
  found.add(place);
  const wanted = SMALL_PARTS[nameOf(place)] ?? Object.keys(packages[place]?.dependencies ?? {});
  for (const one of wanted) if (!LEFT_OUT.has(one)) visit(placeOf(one, place));
};
for (const wanted of packagesImported) visit(`node_modules/${wanted}`);

const components = [...found].sort().map((place) => {
  const { version: locked = '', license, integrity } = packages[place]!;
  const called = nameOf(place);
  const purl = `pkg:npm/${called.replace('@', '%40')}@${locked}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name: called,
    version: locked,
    purl,
    ...(license ? { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] } : {}),
    ...(integrity?.startsWith('sha512-')
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
      : {}),
  };
});
const metadata = { component: { type: 'application', 'bom-ref': name, name, version } };
console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata, components }, null, 2));
