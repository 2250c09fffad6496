import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both.ts';
import { eventually } from './support/eventually.ts';
import type { TestPage } from './support/page.ts';

const posted = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() => ((window as unknown as { __posted?: readonly { texts: readonly string[] }[] }).__posted ?? []).map(({ texts }) => texts.join('\n')));

const MARKED = 'This is OFFICIAL-SENSITIVE';

/** Waits until the page itself has the answer for exactly this text: the panel, in a process of its own, may show it a moment earlier. */
const isMarked = (page: TestPage): Promise<unknown> => eventually(page.marks, ({ error }) => error.join() === 'OFFICIAL-SENSITIVE');

inBothBrowsers((it) => {
  it('holds the first press and lets the next one post', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    await page.click('[data-testid="tweetButtonInline"]');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('I have checked this'));
    expect(await posted(page)).toEqual([]);
    expect(await page.model()).toBe(MARKED);
    await page.click('[data-testid="tweetButtonInline"]');
    await eventually(() => posted(page), (texts) => texts.join() === MARKED);
  });

  it('does the same for Ctrl+Enter, in the dialog too', async (page) => {
    await write(page, MARKED, '/compose/post', 1);
    await isMarked(page);
    await page.press('Control+Enter');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('I have checked this'));
    expect(await posted(page)).toEqual([]);
    await page.press('Control+Enter');
    await eventually(() => posted(page), (texts) => texts.join() === MARKED);
  });

  it('does not let the second click of a double click post', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    const at = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('[data-testid="tweetButtonInline"]')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await (page.raw.mouse.click as (x: number, y: number, options: object) => Promise<void>)(at.x, at.y, { clickCount: 2, count: 2 });
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('I have checked this'));
    expect(await posted(page)).toEqual([]);
  });

  it('"I have checked this" posts nothing itself, and the next press posts', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    await page.click('[data-testid="tweetButtonInline"]');
    const panel = await page.panel();
    await panel.click('.preflight [type="submit"]');
    expect(await posted(page)).toEqual([]);
    await page.click('[data-testid="tweetButtonInline"]');
    await eventually(() => posted(page), (texts) => texts.length === 1);
  });

  it('holds no post for what was ignored, and holds the next draft for the same words', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    const panel = await page.panel();
    await panel.click('[data-hint-rule] .opener');
    await panel.click('.ignores button:nth-of-type(1)');
    await panel.click('.listed-reasons button:nth-of-type(1)');
    await eventually(page.marks, ({ error }) => error.length === 0);
    await page.press('Control+Enter');
    await eventually(() => posted(page), (texts) => texts.length === 1);
    await page.focusEditor();
    await page.type(MARKED);
    await isMarked(page);
    await page.press('Control+Enter');
    await eventually((await page.panel()).text, (text) => text.includes('I have checked this'));
    expect((await posted(page)).length).toBe(1);
  });

  it('never holds a post with nothing that must be fixed', async (page) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    await page.click('[data-testid="tweetButtonInline"]');
    await eventually(() => posted(page), (texts) => texts.join() === 'We utilise this');
  });

  it('lets a post through when the desk is gone', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    await page.evaluate(() => {
      const remove = (): void => {
        for (const host of document.querySelectorAll('[data-countersign]')) host.remove();
      };
      remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
    });
    await page.type('!');
    await page.press('Control+Enter');
    await eventually(() => posted(page), (texts) => texts.join() === `${MARKED}!`);
  });
});
