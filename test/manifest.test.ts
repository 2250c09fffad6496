import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

  test(`${browser}: the script inside X is small, holds no rule, and calls no network`, () => {
    const path = new URL('composer.js', folder(browser));
    const script = readFileSync(path, 'utf8');
    expect(statSync(path).size).toBeLessThanOrEqual(20 * 1024);
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|innerHTML|\beval\(|new Function/);
    expect(script).not.toContain('plain/swap');
  });
}

/** Calls of the global fetch; `.fetch(` and `}fetch(` are methods of a search tree. */
const FETCH = /(?<![.}\w$])fetch\(|(?:globalThis|window|self)\??\.fetch\b/g;

test.each(['chrome', 'edge', 'firefox'])('%s: there is one network request in the whole build, in the background', (browser) => {
  const scripts = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const read = (name: string): string => readFileSync(new URL(name.replaceAll('\\', '/'), folder(browser)), 'utf8');
  expect(scripts.flatMap((name) => Array.from(read(name).matchAll(FETCH), () => name))).toEqual(['background.js']);
  const others = /XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|new Function/;
  // papaparse, which reads tables, has a way to download them that lib/directory never asks for: it gives texts only.
  expect(scripts.filter((name) => others.test(read(name))).map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['chunks/people']);
});

test('every entry of the expected manifest says why it is there', () => {
  for (const { why } of Object.values(expectedManifest)) expect(why.length).toBeGreaterThan(10);
});
