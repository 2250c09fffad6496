import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the bill of materials names every package the extension depends on, each with version and hash', () => {
  const { components } = JSON.parse(execFileSync(process.execPath, ['test/write-sbom.ts'], { encoding: 'utf8' })) as {
    components: readonly { name: string; version: string; hashes?: readonly unknown[] }[];
  };
  const names = components.map(({ name }) => name);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
  expect(names).not.toContain('vitest');
  expect(components.filter(({ version, hashes }) => version === '' || !hashes)).toEqual([]);
});
