import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

/* The practice composer by itself, without the extension: the routes by which a post can be sent on X. */

type Hooks = { readonly __posted: readonly { readonly surface: string; readonly texts: readonly string[] }[] };

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const POST = '[data-testid^="tweetButton"]';
const IN_DIALOG = `[role="dialog"] ${POST}`;

const posted = (page: TestPage) =>
  page.evaluate(() =>
    (window as unknown as Hooks).__posted.map(({ surface, texts }) => `${surface}: ${texts.join(' / ')}`),
  );
const goesOut = (page: TestPage, ...posts: readonly string[]) =>
  eventually(
    () => posted(page),
    (seen) => seen.join() === posts.join(),
  );
const count = (page: TestPage, query: string): Promise<number> =>
  page.evaluate((of) => document.querySelectorAll(of).length, query);
const appears = (page: TestPage, query: string, times = 1) =>
  eventually(
    () => count(page, query),
    (seen) => seen === times,
  );
const words = (page: TestPage, query: string) => page.evaluate((of) => document.querySelector(of)?.textContent, query);
const inText = (page: TestPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[contenteditable="true"]') != null);
const focus = (page: TestPage, query: string) =>
  page.evaluate((of) => document.querySelector<HTMLElement>(of)!.focus(), query);

inBothBrowsers(
  (it, name) => {
    /** How often the page gets `beforeunload`: Firefox sends none for a mailto link. */
    const links =
      name === 'chromium'
        ? ([
            ['mailto:press@example.org', 1],
            ['/report.csv', 2],
          ] as const)
        : ([
            ['mailto:press@example.org', 0],
            ['/report.csv', 1],
          ] as const);

    it('removes the composer while a time is chosen, and brings it back without focus', async (page) => {
      for (const [path, editors, button] of [
        ['/home', 1, POST],
        ['/compose/post', 2, IN_DIALOG],
      ] as const) {
        await write(page, 'Later', path, editors - 1);
        await page.click(`${path === '/home' ? '' : '[role="dialog"] '}[data-testid="scheduleOption"]`);
        await appears(page, EDITOR, editors - 1);
        await page.click('[data-testid="scheduledConfirmationPrimaryAction"]');
        await appears(page, EDITOR, editors);
        expect([await page.model(editors - 1), await inText(page), await words(page, button)]).toEqual([
          'Later',
          false,
          'Schedule',
        ]);
        await appears(page, '[data-testid="scheduledTweetIndicator"]');
        await page.click(button);
        await goesOut(page, `${path === '/home' ? 'home' : 'modal'}: Later`);
      }
    });

    it('removes the composer while an image is described, and brings it back without focus', async (page) => {
      await write(page, 'A picture', '/home?media=image');
      await page.click('[data-testid="altTextWrapper"]');
      await appears(page, EDITOR, 0);
      await page.click('.view textarea');
      await page.type('A bridge');
      await page.click('.view-done');
      await appears(page, EDITOR);
      expect([await page.model(), await inText(page), await words(page, '[data-testid="altTextLabel"]')]).toEqual([
        'A picture',
        false,
        'A bridge',
      ]);
    });

    it('opens a draft and a scheduled post from its list, without focus', async (page) => {
      for (const [query, button] of [
        ['saved', 'Post'],
        ['savedScheduled', 'Schedule'],
      ]) {
        await page.open(`/compose/post?${query}=Kept`);
        await page.click('[data-testid="unsentButton"]');
        await page.click('.saved-row');
        await eventually(
          () => page.model(1),
          (text) => text === 'Kept',
        );
        expect([
          await inText(page),
          await words(page, IN_DIALOG),
          await count(page, '[data-testid="scheduledTweetIndicator"]'),
        ]).toEqual([false, button, button === 'Post' ? 0 : 1]);
        await page.click(IN_DIALOG);
        await goesOut(page, 'modal: Kept');
      }
    });

    it('takes a text from its address, without focus if asked', async (page) => {
      await page.open('/intent/post?text=From%20a%20link&nofocus=1');
      await eventually(
        () => page.model(1),
        (text) => text === 'From a link',
      );
      expect(await inText(page)).toBe(false);
      await page.click(IN_DIALOG);
      await goesOut(page, 'modal: From a link');
      await page.open('/intent/post?text=From%20a%20link');
      await eventually(() => inText(page));
    });

    it('keeps the draft of its home page while the person is on another page', async (page) => {
      await write(page, 'Still here');
      await page.click('.nav-link[href="/explore"]');
      await appears(page, EDITOR, 0);
      await page.click('.nav-link[href="/home"]');
      await eventually(
        () => page.model(),
        (text) => text === 'Still here',
      );
      expect(await inText(page)).toBe(false);
    });

    it('opens a reply out of its row when the row gets focus', async (page) => {
      await page.open('/someone/status/1?row=1');
      await appears(page, `.part > ${POST}`);
      expect(await count(page, '[data-testid="toolBar"]')).toBe(0);
      await page.focusEditor();
      await appears(page, `[data-testid="toolBar"] ${POST}`);
      expect(await count(page, POST)).toBe(1);
      await page.type('A reply');
      await page.click(POST);
      await goesOut(page, 'reply: A reply');
    });

    it('posts by a div that acts as a button: by click, Enter and Space', async (page) => {
      await page.open('/home?button=div');
      const press = { Enter: () => page.press('Enter'), Space: () => page.press(' '), click: () => page.click(POST) };
      for (const [name, by] of Object.entries(press)) {
        await page.focusEditor();
        await page.type(name);
        await focus(page, POST);
        await by();
        await eventually(
          () => page.model(),
          (text) => text === '',
        );
      }
      await goesOut(page, 'home: Enter', 'home: Space', 'home: click');
    });

    it('posts by Ctrl+Enter from the tool bar and from a poll, if the whole composer listens', async (page) => {
      for (const [enter, posts] of [
        ['', []],
        ['&enter=composer', ['home: Vote']],
      ] as const) {
        for (const place of ['[data-testid="gifSearchButton"]', '[name="Choice2"]']) {
          await write(page, 'Vote', `/home?poll=1${enter}`);
          await focus(page, place);
          await page.press('Control+Enter');
          await goesOut(page, ...posts);
        }
      }
      await write(page, 'Once', '/home?enter=composer');
      await page.press('Control+Enter');
      await goesOut(page, 'home: Once');
    });

    it('lets a person write the choices of a poll', async (page) => {
      await write(page, 'Vote', '/home?poll=1');
      for (const choice of ['Choice1', 'Choice2']) {
        await page.click(`[name="${choice}"]`);
        await page.type(choice);
      }
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('[name^="Choice"]')].map(({ value }) => value),
        ),
      ).toEqual(['Choice1', 'Choice2']);
    });

    it('opens a published post to be edited, by its menu or by an address', async (page) => {
      await page.open('/someone/status/1');
      await page.click('.post-menu');
      await page.click('[role="menuitem"]');
      await appears(page, IN_DIALOG);
      expect([await page.model(1), await words(page, IN_DIALOG)]).toEqual([
        await words(page, '.large [data-testid="tweetText"]'),
        'Update',
      ]);
      await page.open('/compose/post?edit=As%20it%20was');
      await eventually(
        () => page.model(1),
        (text) => text === 'As it was',
      );
      await page.click(IN_DIALOG);
      await goesOut(page, 'modal: As it was');
    });

    it('stays on the page when a link opens an email or starts a download', async (page) => {
      await write(page, 'Still here');
      await page.evaluate(() => {
        Object.assign(window, { asked: 0 });
        addEventListener('beforeunload', () => (window as unknown as { asked: number }).asked++);
      });
      for (const [link, asked] of links) {
        await page.click(`[href="${link}"]`);
        await eventually(
          () => page.evaluate(() => (window as unknown as { asked: number }).asked),
          (times) => times === asked,
        );
        expect(await page.model()).toBe('Still here');
      }
    });

    it('has a long-form editor under other names', async (page) => {
      await page.open('/compose/articles/edit/1');
      await page.enter('[data-testid="composer"][contenteditable="true"]');
      await page.type('Long words');
      expect([await page.model(), await count(page, EDITOR), await count(page, POST)]).toEqual(['Long words', 0, 0]);
      await page.click('.column-head .post-button');
      await goesOut(page, 'article: Long words');
    });

    it('changes the names of its editors, but of no button', async (page) => {
      await page.open('/home?names=changed');
      await page.enter('[data-testid="postText_0"][contenteditable="true"]');
      await page.type('Renamed');
      expect(await count(page, EDITOR)).toBe(0);
      await page.click(POST);
      await goesOut(page, 'home: Renamed');
    });
  },
  { bare: true },
);
