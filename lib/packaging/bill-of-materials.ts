import type { BundledPackage } from './bundled-packages.ts';

/** What we read of package-lock.json. */
export type LockFile = {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
};

/**
 * The software bill of materials of a build, as text: CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). It has no
 * date and no serial number, so that the same sources and the same lock file give the same bytes.
 *
 * @param product the extension itself
 * @param lock gives the hash of each package as npm fetched it
 */
export const billOfMaterials = (
  packages: readonly BundledPackage[],
  product: { readonly name: string; readonly version: string },
  lock: LockFile,
): string => {
  const { name, version } = product;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: packages.map((one) => component(one, lock)),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
};

const component = ({ name, version, license, source }: BundledPackage, lock: LockFile) => {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hash = sha512(name, version, lock);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license ? { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] } : {}),
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {}),
    ...(source?.startsWith('https://') ? { externalReferences: [{ type: 'vcs', url: source }] } : {}),
  };
};

/** Where a package is locked more than once, the version tells which it is. */
const sha512 = (name: string, version: string, { packages }: LockFile): string | null => {
  const locked = Object.entries(packages).find(
    ([place, entry]) => place.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  const [, digest] = /^sha512-(.+)$/.exec(locked?.[1].integrity ?? '') ?? [];
  return digest ? Buffer.from(digest, 'base64').toString('hex') : null;
};
