import axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../gallery/browser.ts';
import { layoutFaults } from '../gallery/faults.ts';
import { stateNames, themes } from '../gallery/states.ts';
import { showState } from '../gallery/open.ts';
import { serveGallery } from '../gallery/serve.ts';
import { TREES, treesOf } from '../gallery/trees.ts';

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
beforeAll(async () => {
  [gallery, browser] = await Promise.all([serveGallery(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const openGallery = async (options: BrowserContextOptions): Promise<Page> => {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  await page.goto(gallery.address);
  await page.evaluate(axe.source);
  return page;
};

/** What axe has to say, one line for each element it names. */
const complaints = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** Looks at every state, opened, and collects what is wrong, by state. */
const faultsOfStates = async (
  options: BrowserContextOptions,
  theme: string,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const page = await openGallery(options);
  await page.keyboard.press('Tab');
  const found: Record<string, readonly string[]> = {};
  for (const state of stateNames) {
    await showState(page, { state, theme }, true);
    const faults = await look(page);
    if (faults.length > 0) found[state] = faults;
  }
  await page.close();
  return found;
};

test.each(themes)(
  'axe has nothing to report of any state in %s',
  async (theme) => {
    expect(await faultsOfStates({}, theme, complaints)).toEqual({});
  },
  300_000,
);

test('in forced colours nothing is wrong, focus is seen, and without motion nothing moves', async () => {
  const look = async (page: Page): Promise<readonly string[]> => [
    ...(await complaints(page)),
    ...(await page.evaluate(layoutFaults, { focus: true, still: true })),
  ];
  expect(await faultsOfStates({ forcedColors: 'active' }, 'light', look)).toEqual({});
}, 300_000);

test('what a screen reader is given has changed on purpose alone: read it, and keep it by `npm run trees`', async () => {
  const page = await openGallery({ viewport: { width: 900, height: 700 } });
  const trees = await treesOf(page);
  await page.close();
  const kept = readdirSync(TREES).map((name) => [name, readFileSync(`${TREES}/${name}`, 'utf8')] as const);
  expect(Object.fromEntries(trees)).toEqual(Object.fromEntries(kept));
}, 300_000);
