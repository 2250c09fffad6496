import { readFileSync } from 'node:fs';

/*
 * Writes the software bill of materials (CycloneDX 1.5) of what ships, from the lock file alone: the same lock gives the same bytes.
 * `npm sbom` leaves out packages that a workspace needs as well.
 */
type Locked = { readonly version?: string; readonly license?: string; readonly integrity?: string; readonly dependencies?: Readonly<Record<string, string>> };

const { name, version, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { name: string; version: string; packages: Readonly<Record<string, Locked>> };

/** Where a package is found that is asked for from within another, as Node looks for it. */
const placeOf = (wanted: string, from: string): string => {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const nested = `${at}/node_modules/${wanted}`;
    if (nested in packages) return nested;
  }
  return `node_modules/${wanted}`;
};

const found = new Set<string>();
const visit = (from: string): void => {
  for (const wanted of Object.keys(packages[from]?.dependencies ?? {})) {
    const place = placeOf(wanted, from);
    if (!(place in packages)) throw new Error(`The lock file has no ${wanted}`);
    if (!found.has(place)) visit((found.add(place), place));
  }
};
visit('');

const components = [...found].sort().map((place) => {
  const { version: locked = '', license, integrity } = packages[place]!;
  const called = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const purl = `pkg:npm/${called.replace('@', '%40')}@${locked}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name: called,
    version: locked,
    purl,
    ...(license ? { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] } : {}),
    ...(integrity?.startsWith('sha512-') ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] } : {}),
  };
});
const metadata = { component: { type: 'application', 'bom-ref': name, name, version } };
console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata, components }, null, 2));
