import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectedInSource, expectedReach } from './built-expected.ts';
import { type Reach, reachIn } from './built-reach.ts';
import { importsOf, sourcesIn } from './imports.ts';
import { LAYERS, layerOf } from './layers.ts';

const folder = (browser: string): string => `.output/${browser}-mv3/`;
const filesOf = (browser: string, ending: RegExp) => {
  expect(existsSync(folder(browser)), 'run `npm run build` first').toBe(true);
  const names = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  return names.map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: readFileSync(folder(browser) + name, 'utf8'),
  }));
};

/** The scripts that a script or page of the build loads, at once or later, itself among them. */
const loadedBy = (browser: string, start: string): ReadonlySet<string> => {
  expect(existsSync(folder(browser)), 'run `npm run build` first').toBe(true);
  const page = start.endsWith('.js') ? '' : readFileSync(folder(browser) + start, 'utf8');
  const first =
    page === '' ? [start] : Array.from(page.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g), ([, name]) => name!);
  const seen = new Set<string>();
  const open = first.map((name) => folder(browser) + name);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...read(file).imported.filter((to) => to !== WORKED_OUT), ...workersOf(browser, file));
  }
  return seen;
};

/** What an import of an address that is worked out while it runs leads to; its name is among what is reached. */
const WORKED_OUT = '(worked out)';

/** The workers of a page that a file starts, which no import names. */
const workersOf = (browser: string, file: string): readonly string[] =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(/new Worker\(new URL\(["'`]\/(assets\/[\w-]+\.js)/g),
    ([, name]) => folder(browser) + name,
  );

/** Once for each file, since the pages share most of theirs. */
const known = new Map<string, { readonly reach: Reach; readonly imported: readonly string[] }>();
const read = (file: string) => {
  const before = known.get(file);
  if (before) return before;
  const now = { reach: reachIn(file, readFileSync(file, 'utf8')), imported: importsOf(file).map(({ to }) => to) };
  known.set(file, now);
  return now;
};

const reachOfFiles = (files: Iterable<string>): Reach => sum(Array.from(files, (file) => read(file).reach));

const sum = (all: readonly Reach[]): Reach => {
  const counts: Record<string, number> = {};
  for (const reach of all)
    for (const [name, count] of Object.entries(reach)) counts[name] = (counts[name] ?? 0) + count;
  return counts;
};

/** Only for Chromium, whose background has no workers. */
const OFFSCREEN = 'offscreen.html';

describe.each(['chrome', 'edge', 'firefox'])('%s', (browser) => {
  const starts = Object.entries(expectedReach).filter(([start]) => start !== OFFSCREEN || browser !== 'firefox');
  test.each(starts)('%s reaches by what is expected of it, and by nothing more', (start, expected) => {
    const found = reachOfFiles(loadedBy(browser, start));
    const allowed = sum(expected.map(({ reach }) => reach));
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(allowed).toSorted());
    expect(Object.entries(found).filter(([name, count]) => count > allowed[name]!)).toEqual([]);
    expect('fetch' in found).toBe(start === 'background.js');
  });

  test('every script is loaded by one of these', () => {
    const loaded = new Set(starts.flatMap(([start]) => [...loadedBy(browser, start)]));
    expect(
      filesOf(browser, /\.js$/)
        .map(({ name }) => folder(browser) + name)
        .filter((file) => !loaded.has(file)),
    ).toEqual([]);
  });

  test('no page loads anything but files of the extension, and none has a script of its own text', () => {
    const pages = filesOf(browser, /\.html$/);
    expect(pages.map(({ name }) => name).sort()).toEqual([
      'firstrun.html',
      'objectives.html',
      ...(browser === 'firefox' ? [] : [OFFSCREEN]),
      'options.html',
      'panel.html',
      'popup.html',
      'strategy.html',
    ]);
    for (const { text } of pages) {
      expect(
        Array.from(text.matchAll(/\s(?:src|srcset|href|data|action)\s*=\s*["']?([^"'\s>]+)/g), ([, to]) => to).filter(
          (to) => !/^\/(?!\/)/.test(to!),
        ),
      ).toEqual([]);
      expect(text).not.toMatch(
        /<script(?![^>]*\ssrc=)|\son\w+\s*=|\sstyle\s*=|<(?:iframe|object|embed|base|form|meta[^>]+http-equiv)/i,
      );
    }
  });

  test('no style sheet loads anything', () => {
    const sheets = filesOf(browser, /\.css$/);
    expect(sheets.length).toBeGreaterThan(4);
    expect(
      sheets
        .filter(({ text }) => /url\(|image-set\(|@import|@font-face|\bsrc\s*:|https?:|["'(]\/\//i.test(text))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

/** Names of variables too, as minifying makes of them what it likes: in the source these say nothing. */
const VARIABLES = ['parent…', 'top…', 'document…'];

test.each(Object.keys(LAYERS))('the source in %s reaches by what is expected of it, and by nothing more', (layer) => {
  const sources = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn).filter((file) => layerOf(file) === layer);
  const found = Object.keys(reachOfFiles(sources)).filter((name) => !VARIABLES.includes(name));
  expect(found.toSorted()).toEqual((expectedInSource[layer] ?? []).flatMap(({ names }) => names).toSorted());
});

/** Ways to reach out that look like something else. */
const REACHING: readonly string[] = [
  'fetch(u)',
  'var f=fetch;f(u)',
  '(0,fetch)(u)',
  'fetch?.(u)',
  'fetch.call(0,u)',
  'self.fetch(u)',
  'self?.fetch(u)',
  'self[`fetch`](u)',
  "self['fetch'](u)",
  "self['fe'+'tch'](u)",
  'let{fetch:f}=globalThis',
  'let{fetch}=self',
  'Reflect.get(globalThis,n)(u)',
  'const g=window;g[n](u)',
  'let k="fetch"',
  'x={fetch}',
  'x={f:fetch}',
  '[fetch]',
  'document.defaultView.fetch(u)',
  'new XMLHttpRequest',
  'new WebSocket(u)',
  'new EventSource(u)',
  'new WebTransport(u)',
  'navigator.sendBeacon(u)',
  'new RTCPeerConnection',
  'new window.webkitRTCPeerConnection',
  'const n=navigator;n[k](u)',
  'new Image().src=u',
  'new Audio(u)',
  'i.src=u',
  'i[`src`]=u',
  'Object.assign(i,{src:u})',
  'i.srcset=u',
  'i.setAttribute(`src`,u)',
  'e.innerHTML=h',
  'e.insertAdjacentHTML(a,h)',
  's.cssText=t',
  '"background:url(//e.example)"',
  '`@import "//e.example"`',
  'document.createElement("img")',
  'document.createElement(`script`)',
  'document.createElement(t)',
  'let c=document.createElement;c.call(d,"iframe")',
  'd.createElementNS(n,"image")',
  'jsx("iframe",{})',
  'jsx("p",{dangerouslySetInnerHTML:h})',
  'document.write(h)',
  'new DOMParser',
  'import(u)',
  'import("https://e.example/x.js")',
  'import(`//e.example/x.js`)',
  'import(`./${u}`)',
  'new Worker(u)',
  'new SharedWorker(u)',
  'importScripts(u)',
  'navigator.serviceWorker.register(u)',
  'eval(t)',
  '(0,eval)(t)',
  'new Function(t)',
  'Function(t)()',
  'open(u)',
  'window.open(u)',
  'location=u',
  'window.location=u',
  'location.href=u',
  'location.assign(u)',
  'location.replace(u)',
  'document.location.replace(u)',
  'const l=location;l.assign(u)',
  'browser.tabs.create({url:u})',
  'chrome[`tabs`].update(u)',
  'browser.windows.create(u)',
  'a.click()',
  'f.submit()',
  'f.requestSubmit()',
  'f.action=u',
  'a.ping=u',
  'browser.downloads.download(u)',
  'browser.runtime.connectNative(n)',
  'parent.postMessage(d,`*`)',
];

test.each(REACHING)('%s is found', (code) => expect(Object.keys(reachIn('one.js', code))).not.toEqual([]));

test.each(['<iframe/>', '<a href={u}/>', '<p dangerouslySetInnerHTML={h}/>'])('%s is found in a source', (code) =>
  expect(Object.keys(reachIn('one.tsx', code))).not.toEqual([]),
);

test.each([
  'class A{fetch(){}}',
  'x={fetch:1,open(){}}',
  'location.hash',
  'location.hash=h',
  'window.addEventListener(`a`,f)',
  'globalThis.chrome',
  'typeof window',
  'import("./a.js")',
  'import"./a.js"',
  'x=`fetched`',
  '// fetch(u)',
  'const fetched=1',
])('%s is nothing', (code) => expect(reachIn('one.js', code)).toEqual({}));

test('what is expected of each file has a reason', () => {
  for (const { why } of [...Object.values(expectedReach), ...Object.values(expectedInSource)].flat())
    expect(why.length).toBeGreaterThan(10);
});
