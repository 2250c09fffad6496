import { expect } from 'vitest';
import { aSecondLater, inBothBrowsers } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import { showsNotice } from './support/notice.ts';
import type { TestPage } from './support/page.ts';
import { POST, PRESSES, ROUTES } from './support/routes.ts';

/* Every route by which a post can be sent, with something in it that must be fixed and without. */

/* The last word of each is marked. So once it is, the answer is about the whole text. */
const MUST_FIX = 'On Monday call [name]';
/** Nothing must be fixed here. */
const FINE = 'We utilise';

const posts = (page: TestPage): Promise<number> =>
  page.evaluate(() => (window as unknown as { __posted: readonly unknown[] }).__posted.length);
const postsNothing = async (page: TestPage, after: string): Promise<void> =>
  expect(await posts(page), `posts after ${after}`).toBe(0);
const postsOnce = (page: TestPage): Promise<unknown> =>
  eventually(
    () => posts(page),
    (times) => times === 1,
  );
const isMarked = (page: TestPage): Promise<unknown> =>
  eventually(page.marks, ({ error, suggestion }) => error.length + suggestion.length === 1);

/** 1 while the page script says something by itself. */
const isNoticed = (page: TestPage): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-countersign="notice"]').length);

/** The panel shows what must be fixed first. */
const isShown = async (page: TestPage): Promise<void> => {
  const panel = await page.panel();
  await eventually(() => panel.evaluate(() => document.querySelector('.preflight') !== null));
};

inBothBrowsers((it) => {
  for (const { surface, press } of ROUTES) {
    const unseen = press === 'click() by a script' && !surface.written;
    it(`${surface.name}, ${press}: ${unseen ? 'passes, and says that it was not checked' : 'stops and shows what must be fixed, and a later press posts'}`, async (page) => {
      await surface.arrive(page, MUST_FIX);
      if (surface.written) await isMarked(page);
      const act = (): Promise<void> => PRESSES[press](page, surface.editor);
      await act();
      if (unseen) {
        await postsOnce(page);
        return showsNotice(page, 'unchecked');
      }
      await postsNothing(page, 'the first press');
      await act();
      await postsNothing(page, 'a press at once');
      await isShown(page);
      await aSecondLater(page);
      await postsNothing(page, 'a second');
      await act();
      if (press === 'Enter held down') {
        await postsNothing(page, 'a second of the key held down');
        await page.raw.keyboard.up('Enter' as never);
        await PRESSES.Enter(page);
      }
      await postsOnce(page);
    });
  }

  for (const { surface, press } of ROUTES.filter((route, row) => row % 3 === 0 && route.press !== 'Enter held down')) {
    it(`${surface.name}, ${press}: posts a text that has nothing to fix`, async (page) => {
      await surface.arrive(page, FINE);
      if (surface.written) await isMarked(page);
      await PRESSES[press](page, surface.editor);
      // A press that comes before the answer is stopped once, and says so: always where nobody wrote, else where the
      // answer to what surrounds the text is late.
      if ((await eventually(async () => (await posts(page)) + (await isNoticed(page)))) && (await posts(page)) === 0) {
        // A hint on a choice of a poll marks nothing, so a second is waited for instead of a mark.
        await aSecondLater(page);
        await PRESSES[press](page, surface.editor);
      }
      await postsOnce(page);
    });
  }

  it('says that a text box under another name is not checked', async (page) => {
    await page.open('/home?names=changed');
    await page.click('[data-testid="postText_0"][contenteditable="true"]');
    await page.type(MUST_FIX);
    await page.click(POST);
    await postsOnce(page);
    await showsNotice(page, 'unchecked');
  });

  it('says that an article is not checked', async (page) => {
    await page.open('/compose/articles/edit/1');
    await page.click('[data-testid="composer"][contenteditable="true"]');
    await page.type(MUST_FIX);
    await page.click('.column-head .post-button');
    await postsOnce(page);
    await showsNotice(page, 'unchecked');
  });
});
