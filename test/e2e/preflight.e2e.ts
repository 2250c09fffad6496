import { expect } from 'vitest';
import { aSecondLater, inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const posted = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() =>
    ((window as unknown as { __posted?: readonly { texts: readonly string[] }[] }).__posted ?? []).map(({ texts }) =>
      texts.join('\n'),
    ),
  );

const MARKED = 'This is OFFICIAL-SENSITIVE';

/**
 * Waits until the page itself has the answer for exactly this text: the panel, in a process of its own, may show it a
 * moment earlier.
 */
const isMarked = (page: TestPage): Promise<unknown> =>
  eventually(page.marks, ({ error }) => error.join() === 'OFFICIAL-SENSITIVE');

/** Whether the script in the page says something by itself. */
const noticed = (page: TestPage): Promise<boolean> =>
  page.evaluate(() => document.querySelector('[data-countersign="notice"]') !== null);

/** Chooses what a press on Post does, in the settings, wherever on that page the choice is. */
const choose = async (page: TestPage, value: string): Promise<void> => {
  await eventually(() =>
    page.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>(`input[type="radio"][value="${wanted}"]`) !== null,
      value,
    ),
  );
  await page.evaluate(
    (wanted) => document.querySelector<HTMLInputElement>(`input[type="radio"][value="${wanted}"]`)!.click(),
    value,
  );
  await eventually(() =>
    page.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>(`input[type="radio"][value="${wanted}"]`)!.checked,
      value,
    ),
  );
};

inBothBrowsers((it) => {
  it('holds the first press and lets the next one post', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    await page.click('[data-testid="tweetButtonInline"]');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('I have checked this'));
    expect(await posted(page)).toEqual([]);
    expect(await page.model()).toBe(MARKED);
    await aSecondLater(page);
    await page.click('[data-testid="tweetButtonInline"]');
    await eventually(
      () => posted(page),
      (texts) => texts.join() === MARKED,
    );
  });

  it('does the same for Ctrl+Enter, in the dialog too', async (page) => {
    await write(page, MARKED, '/compose/post', 1);
    await isMarked(page);
    await page.press('Control+Enter');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('I have checked this'));
    expect(await posted(page)).toEqual([]);
    await aSecondLater(page);
    await page.press('Control+Enter');
    await eventually(
      () => posted(page),
      (texts) => texts.join() === MARKED,
    );
  });

  it('does not let the second click of a double click post', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    const at = await page.evaluate(() => {
      const { x, y, width, height } = document
        .querySelector('[data-testid="tweetButtonInline"]')!
        .getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await (page.raw.mouse.click as (x: number, y: number, options: object) => Promise<void>)(at.x, at.y, {
      clickCount: 2,
      count: 2,
    });
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
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
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
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
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
    await eventually(
      () => posted(page),
      (texts) => texts.join() === 'We utilise this',
    );
  });

  it('lets no press within a second of the stop pass, nor a key that is kept down', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    for (let press = 0; press < 4; press++) await page.press('Control+Enter');
    expect(await posted(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.focus());
    // A driver's second "down" of a key is a repeat.
    await aSecondLater(page);
    await page.raw.keyboard.down('Enter' as never);
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
    await page.raw.keyboard.up('Enter' as never);
    await page.focusEditor();
    await page.type(MARKED);
    await isMarked(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.focus());
    const from = await page.evaluate(() => performance.now());
    await eventually(async () => {
      await page.raw.keyboard.down('Enter' as never);
      return page.evaluate((start) => performance.now() - start > 1_500, from);
    });
    await page.raw.keyboard.up('Enter' as never);
    expect((await posted(page)).length).toBe(1);
    await page.press('Enter');
    await eventually(
      () => posted(page),
      (texts) => texts.length === 2,
    );
  });

  it('stops again where the text has changed since, and goes on showing what is open', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    await page.press('Control+Enter');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('Post anyway') || text.includes('I have checked this'));
    await page.type(' please');
    await aSecondLater(page);
    expect(await panel.evaluate(() => document.querySelector('.preflight') !== null)).toBe(true);
    await page.press('Control+Enter');
    await aSecondLater(page);
    expect(await posted(page)).toEqual([]);
    await page.press('Control+Enter');
    await eventually(
      () => posted(page),
      (texts) => texts.join() === `${MARKED} please`,
    );
  });

  it('stops a press that comes before the answer, and then shows what is open', async (page) => {
    await write(page, 'This is');
    await page.panel();
    // One task: neither the text nor the press waits for an answer.
    await page.type(` ${MARKED}`);
    await page.press('Control+Enter');
    await eventually(
      (await page.panel()).text,
      (text) => text.includes('Post anyway') || text.includes('I have checked this'),
    );
    expect(await posted(page)).toEqual([]);
    await aSecondLater(page);
    await page.press('Control+Enter');
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
  });

  it('shows each post of a thread before the thread may pass', async (page) => {
    await write(page, 'Call [name] on Monday', '/compose/post', 1);
    await page.click('[role="dialog"] [data-testid="addButton"]');
    await eventually(() =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid') === 'tweetTextarea_1'),
    );
    await page.type('Then call [place]');
    await eventually(page.marks, ({ error }) => error.length === 2);
    const panel = await page.panel();
    for (const post of [1, 2]) {
      await page.press('Control+Enter');
      await eventually(panel.text, (text) => text.includes(`in post ${post} of 2`));
      await aSecondLater(page);
      expect(await posted(page)).toEqual([]);
    }
    await page.press('Control+Enter');
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
  });

  it('asks for a reason where that is chosen, and posts with one', async (page) => {
    await page.openOwn('options.html');
    await choose(page, 'required');
    await write(page, MARKED);
    await isMarked(page);
    const panel = await page.panel();
    for (let press = 0; press < 2; press++) {
      await page.press('Control+Enter');
      await eventually(() => panel.evaluate(() => document.querySelector('.preflight .reasons') !== null));
      await aSecondLater(page);
      expect(await posted(page)).toEqual([]);
    }
    await panel.click('.preflight .reasons button');
    await eventually(panel.text, (text) => text.includes('You can post now'));
    await page.press('Control+Enter');
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
    await page.openOwn('options.html');
    expect(
      await eventually(
        () => page.evaluate(() => document.body.innerText),
        (text) => text.includes('Not a problem in this context'),
      ),
    ).not.toContain(MARKED);
    await choose(page, 'on');
  });

  it('counts a press that no person made by itself', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    const click = (): Promise<void> =>
      page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.click());
    await click();
    await click();
    await aSecondLater(page);
    expect(await posted(page)).toEqual([]);
    await page.press('Control+Enter');
    expect(await posted(page)).toEqual([]);
    await click();
    await eventually(
      () => posted(page),
      (texts) => texts.length === 1,
    );
  });

  it('stops a post at most once where the panel does not come, then lets it through and says that it was not checked', async (page) => {
    await write(page, MARKED);
    await isMarked(page);
    await page.evaluate(() => {
      const remove = (): void => {
        for (const host of document.querySelectorAll('[data-countersign="panel"], [data-countersign="card"]'))
          host.remove();
      };
      remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
    });
    await page.type('!');
    await page.press('Control+Enter');
    await eventually(() => noticed(page));
    if ((await posted(page)).length === 0) {
      await aSecondLater(page);
      await page.press('Control+Enter');
    }
    await eventually(
      () => posted(page),
      (texts) => texts.join() === `${MARKED}!`,
    );
    await eventually(() => noticed(page));
  });
});
