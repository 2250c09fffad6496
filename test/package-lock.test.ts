import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Package = { readonly resolved?: string; readonly link?: boolean; readonly integrity?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const entries = Object.entries(packages);

/** Whether a package finds another, in its own folder or in one around it. */
const holds = (path: string, name: string): boolean => {
  const folders = ['', ...path.split('/').map((_, depth, parts) => `${parts.slice(0, depth + 1).join('/')}/`)];
  return folders.some((folder) => packages[`${folder}node_modules/${name}`]);
};

describe('package-lock.json', () => {
  test('names no registry, so that npm ci takes each package from whichever one the machine uses', () => {
    expect(entries.filter(([, { resolved, link }]) => resolved && !link).map(([path]) => path)).toEqual([]);
  });

  test('holds a hash for every package, so that each one comes as it was tried', () => {
    expect(entries.filter(([path, { integrity, link }]) => path.includes('node_modules/') && !link && !integrity).map(([path]) => path)).toEqual([]);
  });

  test('holds every platform’s part of every package, without which npm ci refuses the lock', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !holds(path, name)).map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
