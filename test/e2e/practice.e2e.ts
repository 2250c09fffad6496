import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

/* The practice composer by itself, without the extension: what the other tests take for granted of X. */

type Hooks = {
  readonly __posted: readonly { readonly surface: string; readonly texts: readonly string[] }[];
  readonly __selection: (index: number) => { readonly start: number; readonly end: number };
  readonly __remount: () => void;
};

const EDITORS = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** What the page shows of an editor: its lines, as the extension would read them. */
const shown = (page: TestPage, index = 0): Promise<string> =>
  page.evaluate(
    (query, at) =>
      [...document.querySelectorAll(query)[at]!.querySelectorAll('[data-block="true"]')]
        .map((line) => line.textContent)
        .join('\n'),
    EDITORS,
    index,
  );

const posted = (page: TestPage) => page.evaluate(() => (window as unknown as Hooks).__posted);
const count = (page: TestPage, query: string): Promise<number> =>
  page.evaluate((of) => document.querySelectorAll(of).length, query);
const inDialog = (page: TestPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[role="dialog"]') != null);

inBothBrowsers(
  (it) => {
    it('keeps its model and what it shows in step: words, lines, emoji, an address', async (page) => {
      await write(page, 'Café at 9am 😀👩‍🚒 #OpenDay');
      await page.press('Enter');
      await page.press('Enter');
      await page.type('https://example.org @dept ');
      const text = 'Café at 9am 😀👩‍🚒 #OpenDay\n\nhttps://example.org @dept ';
      expect(await page.model()).toBe(text);
      expect(await shown(page)).toBe(text);
    });

    it('deletes an emoji whole', async (page) => {
      await write(page, 'Hello 👩‍🚒');
      await page.press('Backspace');
      await eventually(
        () => page.model(),
        (text) => text === 'Hello ',
      );
      await page.type('you');
      expect([await page.model(), await shown(page)]).toEqual(['Hello you', 'Hello you']);
    });

    it('takes a paste of several lines in one step, and takes it back in one', async (page) => {
      await write(page, 'Before ');
      await page.paste('one\n\ntwo 😀');
      await eventually(
        () => page.model(),
        (text) => text === 'Before one\n\ntwo 😀',
      );
      expect(await shown(page)).toBe('Before one\n\ntwo 😀');
      await page.press('Control+z');
      await eventually(
        () => page.model(),
        (text) => text === 'Before ',
      );
      expect(await shown(page)).toBe('Before ');
    });

    it('colours what is over the limit, keeps the caret and does not post it', async (page) => {
      await page.open('/home');
      await page.focusEditor();
      await page.paste('a'.repeat(279));
      await page.type(' bcd');
      const over = await eventually(() =>
        page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('[data-text="true"]')]
              .at(-1)!
              .closest<HTMLElement>('[style*="background"]')?.textContent,
        ),
      );
      expect(over).toBe('bcd');
      expect((await page.model()).endsWith('a bcd')).toBe(true);
      await page.press('Control+Enter');
      expect(await posted(page)).toEqual([]);
      await page.press('Backspace');
      await page.press('Backspace');
      await page.press('Backspace');
      await page.press('Control+Enter');
      await eventually(
        () => posted(page),
        (posts) => posts.length === 1,
      );
    });

    it('posts by its button and by Ctrl+Enter, and is empty after that', async (page) => {
      await write(page, 'First');
      await page.press('Control+Enter');
      await eventually(
        () => page.model(),
        (text) => text === '',
      );
      await page.focusEditor();
      await page.type('Second');
      await page.click('[data-testid="tweetButtonInline"]');
      await eventually(
        () => page.model(),
        (text) => text === '',
      );
      expect((await posted(page)).map(({ texts }) => texts)).toEqual([['First'], ['Second']]);
    });

    it('keeps focus in its dialog, over a composer that stays alive', async (page) => {
      await page.open('/compose/post');
      await eventually(() => inDialog(page));
      expect(await count(page, EDITORS)).toBe(2);
      await page.evaluate(() => document.querySelector<HTMLElement>('main [contenteditable="true"]')!.focus());
      await eventually(() => inDialog(page));
      for (let stop = 0; stop < 15; stop++) {
        await page.press(stop < 12 ? 'Tab' : 'Shift+Tab');
        expect(await inDialog(page)).toBe(true);
      }
    });

    it('offers accounts after an @, gives them its keys and only then its own', async (page) => {
      await page.open('/compose/post');
      await page.focusEditor(1);
      await page.type('Thanks @harb');
      await eventually(() => count(page, '[data-testid="typeaheadResult"]'));
      await page.press('Escape');
      await eventually(() => count(page, '[data-testid="typeaheadResult"]').then((rows) => rows === 0));
      expect(await count(page, '[role="dialog"]')).toBe(1);
      await page.type('o');
      await eventually(() => count(page, '[data-testid="typeaheadResult"]'));
      await page.press('Enter');
      await eventually(
        () => page.model(1),
        (text) => text === 'Thanks @HarbourTown ',
      );
      await page.type('!');
      expect([await page.model(1), await shown(page, 1)]).toEqual(['Thanks @HarbourTown !', 'Thanks @HarbourTown !']);
    });

    it('numbers the posts of a thread, or calls each one number 0', async (page) => {
      for (const [numbering, last] of [
        ['index', 'tweetTextarea_1'],
        ['same', 'tweetTextarea_0'],
      ]) {
        await write(page, 'One', `/compose/post?numbering=${numbering}`, 1);
        await page.click('[role="dialog"] [data-testid="addButton"]');
        await eventually(
          () => count(page, `[role="dialog"] ${EDITORS}`),
          (editors) => editors === 2,
        );
        const ids = await page.evaluate(
          (query) => [...document.querySelectorAll<HTMLElement>(query)].map((editor) => editor.dataset['testid']),
          EDITORS,
        );
        expect(ids.at(-1)).toBe(last);
      }
    });

    it('mounts an editor anew with the text it had', async (page) => {
      await write(page, 'Still here 😀');
      await page.evaluate(() => {
        Object.assign(window, { before: document.querySelector('[contenteditable="true"]') });
        (window as unknown as Hooks).__remount();
      });
      await eventually(() =>
        page.evaluate(
          () =>
            document.querySelector('[contenteditable="true"]') !== (window as unknown as { before: Element }).before,
        ),
      );
      expect([await page.model(), await shown(page)]).toEqual(['Still here 😀', 'Still here 😀']);
    });

    it('never rests where its feed is busy, and loses no letter over it', async (page) => {
      await page.open('/home?feed=busy');
      await page.evaluate(() => {
        const seen = { changes: 0 };
        Object.assign(window, { seen });
        new MutationObserver((changes) => (seen.changes += changes.length)).observe(
          document.querySelector('main section')!,
          { childList: true, characterData: true, subtree: true },
        );
      });
      await page.focusEditor();
      await page.type('Every letter of this arrives');
      await eventually(() =>
        page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes > 1_000),
      );
      expect([await page.model(), await shown(page)]).toEqual([
        'Every letter of this arrives',
        'Every letter of this arrives',
      ]);
    });

    it('lets no script run that it did not bring', async (page) => {
      await page.open('/home');
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.append('window.ran = true');
        document.body.append(script);
        return 'ran' in window;
      });
      expect(ran).toBe(false);
    });
  },
  { bare: true },
);
