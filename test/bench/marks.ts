import { launch, type TestBrowser } from '../e2e/support/browser.ts';
import { eventually } from '../e2e/support/wait-for.ts';
import { quantile, type Row } from './table.ts';

const ROUNDS = 9;
const SENTENCE = 'They commence it. ';
const FRAME_MS = 1000 / 60;

/** Milliseconds from a key press in a draft with so many marks on one line until it has been painted, p50. */
const keyTime = async (browser: TestBrowser, sentences: number, marked: boolean): Promise<number> => {
  const page = await browser.page();
  await page.open('/home?limit=25000');
  await page.focusEditor();
  await page.paste(SENTENCE.repeat(sentences));
  if (marked) await eventually(page.marks, ({ suggestion }) => suggestion.length >= sentences, 60_000);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => {
      const wait: { ms?: number } = {};
      Object.assign(window, { wait });
      addEventListener(
        'keydown',
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            // A task behind this frame: it has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => (wait.ms = performance.now() - timeStamp);
            port2.postMessage(null);
          }),
        { capture: true, once: true },
      );
    });
    await page.type('x');
    times.push(
      (await eventually(() => page.evaluate(() => (window as unknown as { wait: { ms?: number } }).wait.ms)))!,
    );
    // The answer has come, and all marks have been drawn.
    await page.evaluate(() => new Promise((ok) => setTimeout(() => ok(0), 500)));
  }
  await page.close();
  return quantile(times, 0.5);
};

/** What a key costs in a draft with very many marks, in both browsers. */
export const measureMarks = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const [browser, bare] = [await launch(name), await launch(name, { bare: true })];
    const half = await keyTime(browser, 500, true);
    const all = await keyTime(browser, 1000, true);
    const without = await keyTime(bare, 1000, false);
    await browser.close();
    await bare.close();
    rows.push(
      { what: `${name}: key press to paint, 1,000 marks / 500, p50`, value: all / half, unit: '×', target: 2.2 },
      { what: `${name}: frames of a key press, 1,000 marks, p50`, value: all / FRAME_MS, unit: 'frames', target: 2 },
      { what: `${name}: the same text without the extension`, value: without / FRAME_MS, unit: 'frames' },
      {
        what: `${name}: key press with 1,000 marks / without the extension`,
        value: all / without,
        unit: '×',
        target: 2,
      },
    );
  }
  return rows;
};
