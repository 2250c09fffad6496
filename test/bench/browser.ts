import type { CDPSession, Page } from 'playwright-core';
import { launch, type TestBrowser } from '../e2e/support/browser.ts';
import { eventually } from '../e2e/support/wait-for.ts';
import type { TestPage } from '../e2e/support/page.ts';
import { quantile, type Row } from './table.ts';

/** Typed before the word that is measured: an ordinary draft's length. */
const DRAFT =
  'The library in the old town opens again on Saturday at 10am, with a reading for children and a talk about the river. Come along, bring a friend and ';
const WORD = 'utilise';
const ROUNDS = 60;
const OPENINGS = 16;

/** What a frame costs to paint is left out: it changes with the number of frames, which a busy machine changes. */
const COUNTED: ReadonlySet<string> = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']);

/**
 * Milliseconds and frames from the key press that completes a marked word to the frame after the one that its mark was
 * set in, so to when it has been painted. Seen from the page, by its own clock.
 */
const paintTimes = async (page: TestPage): Promise<readonly { readonly ms: number; readonly frames: number }[]> => {
  const times: { ms: number; frames: number }[] = [];
  await page.type(DRAFT + WORD);
  for (let round = 0; round < ROUNDS; round++) {
    await page.press('Backspace');
    await eventually(page.marks, ({ suggestion }) => !suggestion.includes(WORD));
    await page.evaluate((word) => {
      const wait = { result: null as { ms: number; frames: number } | null };
      Object.assign(window, { wait });
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          let frames = 0;
          const look = (): void => {
            frames++;
            const marked = [...CSS.highlights.values()].some((ranges) =>
              [...ranges].some((range) => String(range) === word),
            );
            if (!marked) return void requestAnimationFrame(look);
            // A task behind this frame: it has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => (wait.result = { ms: performance.now() - timeStamp, frames });
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    }, WORD);
    await page.type(WORD.slice(-1));
    times.push(
      (await eventually(() =>
        page.evaluate(
          () => (window as unknown as { wait: { result: { ms: number; frames: number } | null } }).wait.result,
        ),
      ))!,
    );
  }
  return times;
};

/**
 * Milliseconds of script, style and layout on the page's main thread for each of some keystrokes, by Chromium's own
 * account.
 */
const taskTimes = async (page: TestPage): Promise<readonly number[]> => {
  const raw = page.raw as unknown as Page;
  const session: CDPSession = await raw.context().newCDPSession(raw);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.reduce((sum, { name, value }) => (COUNTED.has(name) ? sum + value * 1000 : sum), 0);
  };
  const frames = (): Promise<unknown> =>
    page.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => ok(0)))));
  await page.type(DRAFT);
  const times: number[] = [];
  for (const letter of 'we utilise new funding to help people purchase homes in order to live well '.repeat(2)) {
    await frames();
    const before = await spent();
    await page.type(letter);
    await frames();
    times.push((await spent()) - before);
  }
  return times;
};

/**
 * Milliseconds from the navigation to the popup until its search box, with focus, is on the screen for the first time.
 */
const openingTimes = async (browser: TestBrowser): Promise<readonly number[]> => {
  const page = await browser.page();
  await page.toFront();
  const times: number[] = [];
  for (let round = 0; round < OPENINGS; round++) {
    await page.open('about:blank');
    await page.openOwn('popup.html');
    times.push(
      (await eventually(() =>
        page.evaluate(() =>
          document.activeElement?.matches('[role=combobox]')
            ? performance.getEntriesByName('first-contentful-paint')[0]?.startTime
            : undefined,
        ),
      ))!,
    );
  }
  await page.close();
  // The first finds nothing in any cache.
  return times.slice(1);
};

const inPage = async <Result>(browser: TestBrowser, measure: (page: TestPage) => Promise<Result>): Promise<Result> => {
  const page = await browser.page();
  await page.open('/home');
  await page.focusEditor();
  const result = await measure(page);
  await page.close();
  return result;
};

/**
 * Figures from real browsers, beside the same page without the extension; to be run after `npm run build` and `npm run
 * pages`.
 */
export const measureInBrowsers = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await launch(name);
    const painted = await inPage(browser, paintTimes);
    const ms = painted.map((one) => one.ms);
    rows.push(
      { what: `${name}: key press to marks painted, p50`, value: quantile(ms, 0.5), unit: 'ms' },
      { what: `${name}: key press to marks painted, p95`, value: quantile(ms, 0.95), unit: 'ms', target: 50 },
      {
        what: `${name}: frames from key press to marks, p50`,
        value: quantile(
          painted.map(({ frames }) => frames),
          0.5,
        ),
        unit: 'frames',
        target: 2,
      },
    );
    rows.push({
      what: `${name}: popup opened, box on the screen, p50`,
      value: quantile(await openingTimes(browser), 0.5),
      unit: 'ms',
      target: 150,
    });
    if (name === 'chromium') {
      const on = await inPage(browser, taskTimes);
      const bare = await launch(name, { bare: true });
      const off = await inPage(bare, taskTimes);
      await bare.close();
      for (const [label, share] of [
        ['p50', 0.5],
        ['p95', 0.95],
      ] as const) {
        rows.push(
          { what: `${name}: main thread per key press with hints, ${label}`, value: quantile(on, share), unit: 'ms' },
          { what: `${name}: the same page without the extension, ${label}`, value: quantile(off, share), unit: 'ms' },
          {
            what: `${name}: main thread added per key press, ${label}`,
            value: quantile(on, share) - quantile(off, share),
            unit: 'ms',
            ...(label === 'p95' ? { target: 1 } : {}),
          },
        );
      }
    }
    await browser.close();
  }
  return rows;
};
