import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedManifest } from './expected-manifest.ts';

const folder = (browser: string): URL => new URL(`../.output/${browser}-mv3/`, import.meta.url);

for (const browser of ['chrome', 'edge', 'firefox'] as const) {
  test(`${browser}: the manifest is the expected one, entry by entry`, () => {
    expect(existsSync(folder(browser)), 'run `npm run build` first').toBe(true);
    const manifest: unknown = JSON.parse(readFileSync(new URL('manifest.json', folder(browser)), 'utf8'));
    const expected = Object.entries(expectedManifest).flatMap(([name, entry]) => {
      const value = browser === 'firefox' && 'firefox' in entry ? entry.firefox : entry.chrome;
      return value === undefined ? [] : [[name, value] as const];
    });
    expect(manifest).toEqual(Object.fromEntries(expected));
  });

  test(`${browser}: the script inside X is small, holds no rule and keeps nothing`, () => {
    const path = new URL('composer.js', folder(browser));
    const script = readFileSync(path, 'utf8');
    expect(statSync(path).size).toBeLessThanOrEqual(23 * 1024);
    expect(script).not.toContain('plain/swap');
    expect(script).not.toMatch(/storage|indexedDB|cookie|caches/i);
  });
}

test.each(['chrome', 'edge', 'firefox'])(
  '%s: the background is small, for it starts anew again and again',
  (browser) => {
    expect(statSync(new URL('background.js', folder(browser))).size).toBeLessThanOrEqual(160_000);
  },
);

test('every entry of the expected manifest says why it is there', () => {
  for (const { why } of Object.values(expectedManifest)) expect(why.length).toBeGreaterThan(10);
});
