import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/**
 * Every script that a page of the built extension loads before it can do anything, by path; `later` are those it asks
 * for after that.
 */
const scriptsOf = (
  browser: string,
  html: string,
): { readonly first: ReadonlyMap<string, string>; readonly later: readonly string[] } => {
  const read = (path: string): string =>
    readFileSync(new URL(`../.output/${browser}-mv3${path}`, import.meta.url), 'utf8');
  const first = new Map<string, string>();
  const visit = (path: string): void => {
    if (first.has(path)) return;
    const script = read(path);
    first.set(path, script);
    for (const [, to] of script.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g))
      visit(posix.join(posix.dirname(path), to!));
  };
  for (const [, path] of read(html).matchAll(/<script[^>]* src="([^"]+)"/g)) visit(path!);
  return {
    first,
    later: Array.from([...first.values()].join('\n').matchAll(/\bimport\(\s*["'`]([^"'`]+)/g), ([, path]) => path!),
  };
};

test.each(['chrome', 'firefox'])(
  '%s: the popup opens with at most 120 kB, and the checker comes when it is asked for',
  (browser) => {
    const { first, later } = scriptsOf(browser, '/popup.html');
    const sizes = Object.fromEntries(Array.from(first, ([path, script]) => [path, gzipSync(script).length]));
    const sum = Object.values(sizes).reduce((all, size) => all + size, 0);
    expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(120_000);
    expect(sum).toBeGreaterThan(50_000);
    expect(later.some((path) => path.includes('/check-'))).toBe(true);
    expect([...first.values()].filter((script) => script.includes('plain/swap'))).toEqual([]);
  },
);

test.each(['chrome', 'edge', 'firefox'])(
  '%s: what the page of objectives alone loads is at most 120 kB, and no other page loads it',
  (browser) => {
    const others = ['popup', 'options', 'panel', 'strategy', 'firstrun'].map((page) =>
      scriptsOf(browser, `/${page}.html`),
    );
    const elsewhere = new Set(others.flatMap(({ first }) => [...first.keys()]));
    const { first } = scriptsOf(browser, '/objectives.html');
    const own = [...first].filter(([path]) => !elsewhere.has(path));
    expect(own.map(([path]) => path).filter((path) => path.includes('/objectives-'))).toHaveLength(1);
    const sum = own.reduce((all, [, script]) => all + gzipSync(script).length, 0);
    expect(sum).toBeLessThanOrEqual(120_000);
    // Later, too, no other page asks for it.
    expect(others.flatMap(({ later }) => later).filter((path) => path.includes('objectives'))).toEqual([]);
  },
);
