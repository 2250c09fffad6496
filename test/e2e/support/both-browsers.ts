import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest';
import { launch, type LaunchOptions, type TestBrowser } from './browser.ts';
import { eventually } from './wait-for.ts';
import type { BrowserName } from './find-browsers.ts';
import type { TestPage } from './page.ts';

/** A test of one browser: each gets a page of its own, closed at its end. */
export type InPage = (
  name: string,
  run: (page: TestPage, browser: TestBrowser) => Promise<void>,
  timeout?: number,
) => void;

/** The same tests in real Chromium and real Firefox. */
export const inBothBrowsers = (define: (it: InPage, name: BrowserName) => void, options: LaunchOptions = {}): void => {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launch(name, options);
    });
    afterAll(async () => {
      await browser?.close();
    });
    define((title, run, timeout) => {
      test(
        title,
        async () => {
          const page = await browser.page();
          onTestFinished(() => page.close());
          await run(page, browser);
        },
        timeout,
      );
    }, name);
  });
};

/** Opens the practice composer and puts the caret into an editor of it. */
export const write = async (page: TestPage, text: string, path = '/home', editor = 0): Promise<void> => {
  await page.open(path);
  await page.focusEditor(editor);
  await page.type(text);
};

/** Waits by the page's own clock. */
export const waitFor = async (page: TestPage, milliseconds: number): Promise<void> => {
  const start = await page.evaluate(() => performance.now());
  await eventually(() => page.evaluate((until) => performance.now() > until, start + milliseconds));
};

/** Waits a little more than a second, because only then does a second press on Post count. */
export const aSecondLater = (page: TestPage): Promise<void> => waitFor(page, 1_050);
