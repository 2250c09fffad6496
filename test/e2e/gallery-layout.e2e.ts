import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../gallery/browser.ts';
import { fixedTexts, layoutFaults } from '../gallery/faults.ts';
import { showState } from '../gallery/open.ts';
import { serveGallery } from '../gallery/serve.ts';
import { stateNames } from '../gallery/states.ts';
import { launch } from './support/browser.ts';
import { type RawPage, type TestPage, wrapPage } from './support/page.ts';

let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  gallery = await serveGallery();
});
afterAll(() => gallery?.close());

type Opened = { readonly page: () => Promise<TestPage>; readonly close: () => Promise<void> };

/** Firefox is started with forced colours; gallery.e2e.ts has them in Chromium. */
const openers: Readonly<Record<'chromium' | 'firefox', () => Promise<Opened>>> = {
  chromium: async () => {
    const browser = await launchChromium();
    return {
      page: async () => wrapPage((await browser.newPage()) as unknown as RawPage, 'chromium', ''),
      close: () => browser.close(),
    };
  },
  firefox: () => launch('firefox', { bare: true, forcedColors: true }),
};

/** The spacing that WCAG 1.4.12 asks a page to bear. It also stands for fonts wider than those of this machine. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: Opened;
  beforeAll(async () => {
    browser = await openers[name]();
  });
  afterAll(() => browser?.close());

  /** Looks at every state in a window of a size, and collects what is wrong, by state. */
  const faultsAt = async (
    [width, height]: readonly [number, number],
    language: string,
    look: (page: TestPage) => Promise<readonly string[]>,
  ): Promise<Readonly<Record<string, readonly string[]>>> => {
    const page = await browser.page();
    onTestFinished(() => page.close());
    await page.resize(width, height);
    await page.open(gallery.address);
    // Focus that a script gives is shown as a person's who uses keys.
    await page.press('Tab');
    const found: Record<string, readonly string[]> = {};
    for (const state of stateNames) {
      await showState(page, { state, theme: 'light', language, width: String(width) }, true);
      const faults = await look(page);
      if (faults.length > 0) found[state] = faults;
    }
    return found;
  };

  test('at a zoom of 400 % nothing is cut off or covered, with the longer words of Welsh', async () => {
    expect(await faultsAt([320, 256], 'cy', (page) => page.evaluate(layoutFaults, { focus: true }))).toEqual({});
  }, 300_000);

  test('nothing is cut off or covered where letters, words and lines stand farther apart', async () => {
    const look = async (page: TestPage): Promise<readonly string[]> => {
      await page.evaluate((css) => {
        if (document.querySelector('#spacing')) return;
        document.head.insertAdjacentHTML('beforeend', `<style id="spacing">${css}</style>`);
      }, SPACING);
      return page.evaluate(layoutFaults, {});
    };
    expect(await faultsAt([320, 600], 'en', look)).toEqual({});
  }, 300_000);

  test('a root of 32 pixels doubles every text, and nothing is cut off or covered', async () => {
    const look = async (page: TestPage): Promise<readonly string[]> => [
      ...(await page.evaluate(fixedTexts)),
      ...(await page.evaluate(layoutFaults, {})),
    ];
    expect(await faultsAt([800, 600], 'cy', look)).toEqual({});
  }, 300_000);
});
