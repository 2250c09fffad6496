import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

type Own = {
  readonly tabs: {
    readonly query: (of: object) => Promise<readonly { readonly id: number; readonly url?: string }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
  readonly contextMenus: { readonly update: (id: string, to: object) => Promise<void> };
};

/** What every tab answers to the popup's question for the terms of its draft, less those that say nothing. */
const answers = (page: TestPage): Promise<readonly unknown[]> =>
  page.evaluate(async () => {
    const own =
      (globalThis as unknown as { readonly browser?: Own; readonly chrome: Own }).browser ??
      (globalThis as unknown as { readonly chrome: Own }).chrome;
    const tabs = await own.tabs.query({});
    const all = await Promise.all(
      tabs.map(({ id }) => own.tabs.sendMessage(id, { type: 'draft-terms' }).catch(() => null)),
    );
    return all.filter((answer) => Array.isArray(answer));
  });

inBothBrowsers((it) => {
  it('the popup learns which terms occur in the draft of a tab, and not a word of it', async (page, browser) => {
    await page.open('/home');
    await page.focusEditor();
    await page.type('Please retweet this in purdah');
    await page.panel();
    const popup = await browser.page();
    await popup.openOwn('popup.html');
    expect(
      await eventually(
        () => answers(popup),
        ([first]) => Array.isArray(first) && first.length > 0,
      ),
    ).toEqual([['repost', 'pre-election-period']]);
    await popup.close();
  });

  it('a menu entry stands ready for a selection', async (page) => {
    await page.openOwn('popup.html');
    const isThere = () =>
      page.evaluate(async () => {
        const own =
          (globalThis as unknown as { readonly browser?: Own; readonly chrome: Own }).browser ??
          (globalThis as unknown as { readonly chrome: Own }).chrome;
        return own.contextMenus.update('look-up', { enabled: true }).then(
          () => true,
          () => false,
        );
      });
    expect(await eventually(isThere)).toBe(true);
  });

  it('a ticket of nobody opens the search, and does not stay in the address', async (page) => {
    await page.openOwn('popup.html#look-up/nobody');
    expect(await page.evaluate(() => location.hash)).toBe('#look-up');
    expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('');
  });
  it('"Read more" in a hint opens the article behind it in a tab of its own', async (page, browser) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    await panel.click('[data-hint-rule] .opener');
    await panel.click('[data-hint-rule] .in-line');
    const own = await browser.page();
    await own.openOwn('options.html');
    const opened = (): Promise<string> =>
      own.evaluate(async () => {
        const ours =
          (globalThis as unknown as { readonly browser?: Own; readonly chrome: Own }).browser ??
          (globalThis as unknown as { readonly chrome: Own }).chrome;
        return (
          (await ours.tabs.query({})).map(({ url = '' }) => url).find((url) => url.includes('popup.html#guidance/')) ??
          ''
        );
      });
    const article = await eventually(opened);
    await own.openOwn(`popup.html${new URL(article).hash}`);
    await eventually(
      () => own.evaluate(() => document.querySelector('main h1, main h2')?.textContent ?? ''),
      (title) => /plain|simple|short/i.test(title),
    );
    expect(await page.model()).toBe('We utilise this');
    await own.close();
  });
});
