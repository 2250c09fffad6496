import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Package = {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const entries = Object.entries(packages);

/** What a package finds under a name: in its own folder, else in the nearest one around it. */
const found = (path: string, name: string): Package | undefined => {
  const folders = ['', ...path.split('/').map((_, depth, parts) => `${parts.slice(0, depth + 1).join('/')}/`)];
  return folders.toReversed().flatMap((folder) => packages[`${folder}node_modules/${name}`] ?? [])[0];
};

/** Packages with a part for each platform ask for one version of it; other ranges are npm's to judge. */
const fits = (part: Package | undefined, range: string): boolean =>
  part !== undefined && (!/^\d[\d.]*$/.test(range) || part.version === range);

describe('package-lock.json', () => {
  test('names no registry, so that npm ci takes each package from whichever one the machine uses', () => {
    expect(entries.filter(([, { resolved, link }]) => resolved && !link).map(([path]) => path)).toEqual([]);
  });

  test('holds a hash for every package, so that each one comes as it was tried', () => {
    expect(
      entries
        .filter(([path, { integrity, link }]) => path.includes('node_modules/') && !link && !integrity)
        .map(([path]) => path),
    ).toEqual([]);
  });

  test('holds every platform’s part of every package, without which npm ci refuses the lock', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).flatMap(([name, range]) =>
        fits(found(path, name), range) ? [] : `${path} → ${name} ${range}`,
      ),
    );
    expect(missing).toEqual([]);
  });
});
