import type { Page } from 'playwright-core';
import { launch, type TestBrowser } from '../e2e/support/browser.ts';
import { openInside } from '../e2e/support/extension-context.ts';
import type { TestPage } from '../e2e/support/page.ts';
import { eventually } from '../e2e/support/wait-for.ts';
import { quantile, type Row } from './table.ts';

const ROUNDS = 8;
const COMPOSERS = 100;
const OPENER = '[data-testid="SideNav_NewTweet_Button"]';
const IN_DIALOG = '[role=dialog] [data-testid^="tweetTextarea_"][contenteditable="true"]';

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds from the press in an editor until the mark on what stands in it has been drawn, by the page's clock. */
const firstMark = async (page: TestPage): Promise<number> => {
  await page.open(`/home?draft=${encodeURIComponent('We utilise this')}`);
  await page.evaluate(() => {
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        const look = (): void => {
          if ([...CSS.highlights.values()].some(({ size }) => size > 0))
            Object.assign(window, { took: performance.now() - timeStamp });
          else requestAnimationFrame(look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });
  await page.focusEditor();
  return (await eventually(() => page.evaluate(() => (window as unknown as { took?: number }).took)))!;
};

/** Milliseconds until a frame of the extension in which nothing runs has loaded. */
const emptyFrame = async (page: TestPage): Promise<number> => {
  await page.open('/home');
  // Until it is greeted the document of the card has no more than a listener.
  return Number(
    await (
      await openInside(page)
    )(`new Promise((ok) => {
      const frame = document.createElement('iframe');
      const start = performance.now();
      frame.onload = () => ok(performance.now() - start);
      frame.src = chrome.runtime.getURL('/panel.html#card');
      document.documentElement.append(frame);
    })`),
  );
};

const metricsOf = async (page: TestPage): Promise<() => Promise<Readonly<Record<string, number>>>> => {
  const raw = page.raw as unknown as Page;
  const session = await raw.context().newCDPSession(raw);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
};

const openDialog = async (page: TestPage): Promise<void> => {
  await page.click(OPENER);
  await eventually(() => page.evaluate((editor) => document.querySelector(editor) !== null, IN_DIALOG));
};
const closeDialog = async (page: TestPage): Promise<void> => {
  await page.press('Escape');
  await eventually(() => page.evaluate(() => document.querySelector('[role=dialog]') === null));
};

/** Milliseconds of the page's main thread from the press that opens X's dialog until a second later. */
const dialogTimes = async (page: TestPage): Promise<readonly number[]> => {
  const times: number[] = [];
  await page.open('/home');
  const metrics = await metricsOf(page);
  for (let round = 0; round < ROUNDS; round++) {
    const before = await metrics();
    await openDialog(page);
    await page.evaluate(() => new Promise((ok) => setTimeout(() => ok(0), 1000)));
    times.push(((await metrics())['TaskDuration']! - before['TaskDuration']!) * 1000);
    await closeDialog(page);
  }
  return times;
};

/** What is left of so many composers that were opened, written in and closed, as a share of what was there before. */
const leftBehind = async (page: TestPage): Promise<Readonly<Record<string, number>>> => {
  await page.open('/home');
  const metrics = await metricsOf(page);
  const write = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) {
      await openDialog(page);
      await page.type('x');
      await page.press('Backspace');
      await closeDialog(page);
    }
  };
  // The first of all finds nothing in any cache.
  await write(COMPOSERS / 10);
  const before = await metrics();
  await write(COMPOSERS);
  const after = await metrics();
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value / before[name]!]));
};

const inPage = async <Result>(browser: TestBrowser, measure: (page: TestPage) => Promise<Result>): Promise<Result> => {
  const page = await browser.page();
  const result = await measure(page);
  await page.close();
  return result;
};

/** What the panel's frame costs: until the first mark, where X opens a dialog, and after many composers. */
export const measureOpening = async (): Promise<readonly Row[]> => {
  const browser = await launch('chromium');
  const bare = await launch('chromium', { bare: true });
  const marks: number[] = [];
  const frames: number[] = [];
  // In turn, so that what else the machine does falls on both; the first finds nothing in any cache.
  for (let round = 0; round <= ROUNDS; round++) {
    const [mark, frame] = [await inPage(browser, firstMark), await inPage(browser, emptyFrame)];
    if (round === 0) continue;
    marks.push(mark);
    frames.push(frame);
  }
  const on = median(await inPage(browser, dialogTimes));
  const off = median(await inPage(bare, dialogTimes));
  const left = await inPage(browser, leftBehind);
  await bare.close();
  await browser.close();
  const share = (what: string, name: string): Row => ({
    what: `chromium: ${what} after ${COMPOSERS} composers / before`,
    value: left[name]!,
    unit: '×',
    target: 1.1,
  });
  return [
    { what: 'chromium: press in the composer to the first mark, p50', value: median(marks), unit: 'ms', target: 200 },
    { what: 'chromium: an empty frame of the extension, p50', value: median(frames), unit: 'ms' },
    { what: 'chromium: first mark / empty frame', value: median(marks) / median(frames), unit: '×', target: 2 },
    { what: 'chromium: main thread as X opens its dialog, p50', value: on, unit: 'ms' },
    { what: 'chromium: the same page without the extension, p50', value: off, unit: 'ms' },
    { what: 'chromium: main thread added as X opens its dialog, p50', value: on - off, unit: 'ms', target: 30 },
    share('frames', 'Frames'),
    share('listeners', 'JSEventListeners'),
    share('nodes', 'Nodes'),
    share('heap', 'JSHeapUsedSize'),
  ];
};
