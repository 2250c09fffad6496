import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectedReach } from './built-expected.ts';
import { type Reach, reachIn } from './built-reach.ts';

const folder = (browser: string): URL => new URL(`../.output/${browser}-mv3/`, import.meta.url);
const filesOf = (browser: string, ending: RegExp) => {
  expect(existsSync(folder(browser)), 'run `npm run build` first').toBe(true);
  const names = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  return names.map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(new URL(name.replaceAll('\\', '/'), folder(browser)), 'utf8') }));
};

const sum = (all: readonly Reach[]): Reach => {
  const counts: Record<string, number> = {};
  for (const reach of all) for (const [name, count] of Object.entries(reach)) counts[name] = (counts[name] ?? 0) + count;
  return counts;
};

describe.each(['chrome', 'edge', 'firefox'])('%s', (browser) => {
  test('each script reaches by what is expected of it, and by nothing more', () => {
    const found = new Map<string, Reach>();
    for (const { name, text } of filesOf(browser, /\.js$/)) {
      // Chunks of one name are told apart by a hash alone, which changes with every letter.
      const plain = name.replace(/(?:-[\w-]{8})?\.js$/, '');
      found.set(plain, sum([found.get(plain) ?? {}, reachIn(name, text)]));
    }
    const reaching = [...found].filter(([, reach]) => Object.keys(reach).length > 0);
    expect(Object.fromEntries(reaching)).toEqual(Object.fromEntries(Object.entries(expectedReach).map(([name, allowed]) => [name, sum(allowed.map(({ reach }) => reach))])));
    expect(reaching.filter(([, reach]) => 'fetch' in reach).map(([name]) => name)).toEqual(['background']);
  });

  test('no page loads anything but files of the extension, and none has a script of its own text', () => {
    const pages = filesOf(browser, /\.html$/);
    expect(pages.map(({ name }) => name).sort()).toEqual(['options.html', 'panel.html', 'popup.html', 'strategy.html']);
    for (const { text } of pages) {
      expect(Array.from(text.matchAll(/\s(?:src|srcset|href|data|action)\s*=\s*["']?([^"'\s>]+)/g), ([, to]) => to).filter((to) => !/^\/(?!\/)/.test(to!))).toEqual([]);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+\s*=|\sstyle\s*=|<(?:iframe|object|embed|base|form|meta[^>]+http-equiv)/i);
    }
  });

  test('no style sheet loads anything', () => {
    const sheets = filesOf(browser, /\.css$/);
    expect(sheets.length).toBeGreaterThan(4);
    expect(sheets.filter(({ text }) => /url\(|image-set\(|@import|@font-face|\bsrc\s*:|https?:|["'(]\/\//i.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

/** Ways to reach out that look like something else. */
const REACHING: readonly string[] = [
  'fetch(u)', 'var f=fetch;f(u)', '(0,fetch)(u)', 'fetch?.(u)', 'fetch.call(0,u)', 'self.fetch(u)', 'self?.fetch(u)', 'self[`fetch`](u)', "self['fetch'](u)", "self['fe'+'tch'](u)",
  'let{fetch:f}=globalThis', 'let{fetch}=self', 'Reflect.get(globalThis,n)(u)', 'const g=window;g[n](u)', 'let k="fetch"', 'x={fetch}', 'x={f:fetch}', '[fetch]', 'document.defaultView.fetch(u)',
  'new XMLHttpRequest', 'new WebSocket(u)', 'new EventSource(u)', 'new WebTransport(u)', 'navigator.sendBeacon(u)', 'new RTCPeerConnection', 'new window.webkitRTCPeerConnection', 'const n=navigator;n[k](u)',
  'new Image().src=u', 'new Audio(u)', 'i.src=u', 'i[`src`]=u', 'Object.assign(i,{src:u})', 'i.srcset=u', 'i.setAttribute(`src`,u)', 'e.innerHTML=h', 'e.insertAdjacentHTML(a,h)', 's.cssText=t', '"background:url(//e.example)"', '`@import "//e.example"`',
  'document.createElement("img")', 'document.createElement(`script`)', 'document.createElement(t)', 'let c=document.createElement;c.call(d,"iframe")', 'd.createElementNS(n,"image")', 'jsx("iframe",{})', 'document.write(h)', 'new DOMParser',
  'import(u)', 'import("https://e.example/x.js")', 'import(`//e.example/x.js`)', 'import(`./${u}`)', 'new Worker(u)', 'new SharedWorker(u)', 'importScripts(u)', 'navigator.serviceWorker.register(u)', 'eval(t)', '(0,eval)(t)', 'new Function(t)', 'Function(t)()',
  'open(u)', 'window.open(u)', 'location=u', 'window.location=u', 'location.href=u', 'location.assign(u)', 'location.replace(u)', 'document.location.replace(u)', 'const l=location;l.assign(u)', 'browser.tabs.create({url:u})', 'chrome[`tabs`].update(u)', 'browser.windows.create(u)',
  'a.click()', 'f.submit()', 'f.requestSubmit()', 'f.action=u', 'a.ping=u', 'browser.downloads.download(u)', 'browser.runtime.connectNative(n)', 'parent.postMessage(d,`*`)',
];

test.each(REACHING)('%s is found', (code) => expect(Object.keys(reachIn('one.js', code))).not.toEqual([]));

test.each(['class A{fetch(){}}', 'x={fetch:1,open(){}}', 'location.hash', 'location.hash=h', 'window.addEventListener(`a`,f)', 'globalThis.chrome', 'typeof window', 'import("./a.js")', 'import"./a.js"', 'x=`fetched`', '// fetch(u)', 'const fetched=1'])(
  '%s is nothing',
  (code) => expect(reachIn('one.js', code)).toEqual({}),
);

test('what is expected of each file has a reason', () => {
  for (const { why } of Object.values(expectedReach).flat()) expect(why.length).toBeGreaterThan(10);
});
