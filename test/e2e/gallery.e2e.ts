import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../gallery/browser.ts';
import { stateNames, themes } from '../gallery/states.ts';
import { showState } from '../gallery/open.ts';
import { serveGallery } from '../gallery/serve.ts';

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

test.each([...themes, 'forced colours'])(
  'axe has nothing to report of any state in %s',
  async (theme) => {
    const page = await openGallery({ forcedColors: theme === 'forced colours' ? 'active' : 'none' });
    const found: Record<string, readonly string[]> = {};
    for (const state of stateNames) {
      await showState(page, { state, theme }, true);
      const all = await complaints(page);
      if (all.length > 0) found[state] = all;
    }
    await page.close();
    expect(found).toEqual({});
  },
  120_000,
);

test.each(['en', 'cy'])(
  'nothing is cut off at a width of 320 (%s)',
  async (language) => {
    const width = 320;
    const page = await openGallery({ viewport: { width, height: 600 } });
    // The spacing that WCAG 1.4.12 asks a page to bear. It also stands for fonts wider than the one of the machine that
    // runs this.
    await page.addStyleTag({ content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' });
    const found: Record<string, readonly string[]> = {};
    for (const state of stateNames) {
      await showState(page, { state, theme: 'light', language, width: String(width) }, true);
      const all = await page.evaluate((most) => {
        const outside = (element: Element): boolean =>
          !element.closest('.visually-hidden, .scrolls > *, .wide > *') && element.getBoundingClientRect().right > most;
        return [...document.querySelectorAll('main, main *')]
          .filter(outside)
          .map((element) => element.outerHTML.slice(0, 120));
      }, width);
      if (all.length > 0) found[state] = all;
    }
    await page.close();
    expect(found).toEqual({});
  },
  60_000,
);
