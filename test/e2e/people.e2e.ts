import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

/**
 * As if a file had been chosen in the browser's own dialog, which no driver reaches in Firefox on a page of an
 * extension.
 */
const choose = (page: TestPage, text: string): Promise<void> =>
  page.evaluate((written) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([written], 'list.csv'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const shows = (page: TestPage, words: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector('main')!.innerText.includes(wanted), words);

inBothBrowsers((it) => {
  it('a list is imported, found, and mentioned in the draft of the tab in front', async (page, browser) => {
    await write(page, 'Thanks to');
    await page.panel();
    const popup = await browser.page();
    await popup.openOwn('popup.html#people/import');
    await eventually(() => popup.evaluate(() => document.querySelector('input[type=file]') !== null));
    await choose(popup, 'Name;X handle;Review date\nWarm homes;@warm_homes;2/11/2027\nNobody;not a handle;\n');
    await eventually(() => shows(popup, 'Line 3'));
    await popup.click('.preview .add');
    await eventually(() => shows(popup, '1 account added or changed.'));
    await popup.click('input[type=search]');
    await popup.type('HOMES');
    await eventually(() => shows(popup, '@warm_homes'));

    // The popup is of the window whose tab is in front; here it is a tab itself, and asks as the popup would.
    const answers = await popup.evaluate(async () => {
      type Tabs = {
        readonly query: (of: object) => Promise<readonly { readonly id: number }[]>;
        readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
      };
      type Own = { readonly tabs: Tabs };
      const scope = globalThis as unknown as { readonly browser?: Own; readonly chrome: Own };
      const { tabs } = scope.browser ?? scope.chrome;
      const open = await tabs.query({});
      return Promise.all(
        open.map(({ id }) => tabs.sendMessage(id, { type: 'mention', handle: 'warm_homes' }).catch(() => null)),
      );
    });
    expect(answers.filter((answer) => answer === true)).toHaveLength(1);
    await eventually(
      () => page.model(),
      (text) => text === 'Thanks to @warm_homes ',
    );
    await page.toFront();
    await page.type('!');
    await eventually(
      () => page.model(),
      (text) => text === 'Thanks to @warm_homes !',
    );
    await page.press('Control+z');
    await eventually(
      () => page.model(),
      (text) => text === 'Thanks to @warm_homes ',
    );
    await page.press('Control+z');
    await eventually(
      () => page.model(),
      (text) => text === 'Thanks to',
    );
    await popup.close();
  });

  it('columns that are not known are chosen with the keyboard alone, and nothing is kept before that is asked for', async (page) => {
    await page.openOwn('popup.html#people/import');
    await eventually(() => page.evaluate(() => document.querySelector('input[type=file]') !== null));
    await page.toFront();
    await choose(page, 'Konto,Nom\nwarm_one,Warm One\nwarm_two,Warm Two\n');
    await eventually(() => shows(page, 'Choose the column below'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.column-choice summary')!.focus());
    await page.press('Tab');
    await page.type('Column 1');
    await eventually(() => shows(page, '3 accounts to add'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.column-choice [type=checkbox]')!.focus());
    await page.type(' ');
    await eventually(() => shows(page, '2 accounts to add'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await eventually(() => shows(page, '2 accounts added or changed.'));
    expect(page.faults).toEqual([]);
  });

  it('where no draft is open the handle goes to the clipboard, and that is said', async (page) => {
    await page.openOwn('popup.html#people');
    await eventually(() => page.evaluate(() => document.querySelector('.person') !== null));
    await page.toFront();
    await page.click('.person .button');
    await eventually(() => shows(page, 'because no draft is open in this tab'));
    expect(page.faults).toEqual([]);
  });
});
