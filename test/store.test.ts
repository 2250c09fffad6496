import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedManifest } from './expected-manifest.ts';

const listing = readFileSync('assets/store/README.md', 'utf8');
const section = (title: string): string => listing.split(`\n## ${title}\n`)[1]!.split('\n## ')[0]!.trim();
const manifest = (name: string): unknown => expectedManifest[name]!.chrome;

test('the summary is the description in the manifest, within the 132 characters that Chrome takes', () => {
  expect(section('Summary')).toBe(manifest('description'));
  expect(section('Summary').length).toBeLessThanOrEqual(132);
  expect(section('Name')).toBe(manifest('name'));
});

test('every permission has its reason, and no other is named', () => {
  const named = Array.from(section('Permissions, and why').matchAll(/`([^`]+)`/g), ([, name]) => name);
  const [script] = manifest('content_scripts') as readonly { readonly matches: readonly string[] }[];
  const asked = [
    ...(manifest('permissions') as readonly string[]),
    ...script!.matches,
    ...(manifest('optional_host_permissions') as readonly string[]),
  ];
  expect(named.toSorted()).toEqual(asked.toSorted());
});

test('each image that is named is there, 1280 by 800', () => {
  const named = Array.from(listing.matchAll(/`([\w-]+\.png)`/g), ([, name]) => name!);
  expect(named.toSorted()).toEqual(readdirSync('assets/store').filter((name) => name.endsWith('.png')));
  expect(named).toHaveLength(5);
  for (const name of named) {
    const png = readFileSync(`assets/store/${name}`);
    // A PNG has its width and height in its first chunk: https://www.w3.org/TR/png/#11IHDR
    expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, 1280, 800]);
  }
});
