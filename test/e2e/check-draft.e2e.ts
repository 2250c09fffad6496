import { expect } from 'vitest';
import { inBothBrowsers } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const open = async (page: TestPage): Promise<void> => {
  await page.openOwn('popup.html#check');
  await page.toFront();
  await eventually(() => page.evaluate(() => document.activeElement?.matches('textarea')));
};
const text = (page: TestPage): Promise<string> => page.evaluate(() => document.querySelector('textarea')!.value);
const reads = (page: TestPage, wanted: string): Promise<unknown> =>
  eventually(
    () => text(page),
    (now) => now === wanted,
  );
const rules = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('.fold [aria-expanded="false"]')?.click();
    return [...document.querySelectorAll<HTMLElement>('[data-hint-rule]')].map((row) => row.dataset['hintRule']!);
  });
const shows = (page: TestPage, rule: string): Promise<unknown> =>
  eventually(
    () => rules(page),
    (all) => all.includes(rule),
  );
const marked = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['error', 'warning', 'suggestion'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  );
const SWAP = '[data-hint-rule="plain/swap"]';

inBothBrowsers((it) => {
  it('a draft gets hints and marks, a press puts it right, and Ctrl+Z and Ctrl+Shift+Z take it back and forth', async (page) => {
    await open(page);
    await page.type('We utilise a film');
    await shows(page, 'plain/swap');
    expect(await marked(page)).toContain('utilise');
    await page.click(`${SWAP} .fix`);
    await reads(page, 'We use a film');
    expect(await page.evaluate(() => document.activeElement!.matches('textarea'))).toBe(true);
    await page.press('Control+z');
    await reads(page, 'We utilise a film');
    await shows(page, 'plain/swap');
    await page.press('Control+Shift+z');
    await reads(page, 'We use a film');
    expect(page.faults).toEqual([]);
  });

  it('what is too long is marked from where it is', async (page) => {
    await open(page);
    const fits = 'A film of ours. '.repeat(17).trim();
    await page.type(fits);
    await page.type(' and more, and more still.');
    await shows(page, 'len/over-limit');
    const overflow = (await marked(page)).find((words) => words.endsWith('more still.'));
    // What fits is not in it.
    expect(overflow?.length).toBeLessThan(30);
  });

  it('a fix made with the keyboard leaves the keyboard among the hints', async (page) => {
    await open(page);
    await page.type('We utilise a film #warmhomes');
    await shows(page, 'plain/swap');
    await page.evaluate((row) => document.querySelector<HTMLElement>(`${row} .opener`)!.focus(), SWAP);
    await page.press('Tab');
    await page.press('Enter');
    await reads(page, 'We use a film #warmhomes');
    expect(await page.evaluate(() => document.activeElement!.closest('[data-focus-group]') !== null)).toBe(true);
  });

  it('every place of a row is fixed with one press, and taken back with another', async (page) => {
    await open(page);
    await page.type('We utilise a film and purchase boxes');
    await shows(page, 'plain/swap');
    await page.click('[data-fix="all"]');
    await reads(page, 'We use a film and buy boxes');
    await page.click('.undo');
    await reads(page, 'We utilise a film and purchase boxes');
    await page.press('Control+z');
    await reads(page, 'We use a film and purchase boxes');
    expect(page.faults).toEqual([]);
  });

  it('a fix that removes words can be taken back as well', async (page) => {
    await open(page);
    await page.type('A film 😀😀😀 for you');
    await shows(page, 'emoji/repeat');
    const before = await text(page);
    await page.click('.fix');
    await eventually(
      () => text(page),
      (now) => now !== before,
    );
    await page.press('Control+z');
    await reads(page, before);
  });

  it('a draft stays while one looks up a term, and goes with the page', async (page) => {
    await open(page);
    await page.type('We utilise a film');
    await shows(page, 'plain/swap');
    await page.click('nav a');
    await eventually(() => page.evaluate(() => document.activeElement?.matches('[role=combobox]')));
    await page.back();
    await eventually(() => page.evaluate(() => document.activeElement?.matches('textarea')));
    expect(await text(page)).toBe('We utilise a film');
    await page.openOwn('options.html');
    await open(page);
    expect(await text(page)).toBe('');
  });

  it('what is said of a picture counts, and the report is copied', async (page) => {
    await open(page);
    await page.type('Up 5% on last year');
    await eventually(() => page.evaluate(() => document.querySelector('.post-fields select') !== null));
    await page.evaluate(() => {
      const images = document.querySelector<HTMLSelectElement>('.post-fields select')!;
      images.value = '1';
      images.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(page, 'alt/missing');
    // In place of the clipboard, which no driver reads alike in both browsers.
    await page.evaluate(() => {
      navigator.clipboard.write = async ([item]) => {
        for (const type of item!.types)
          document.documentElement.dataset[type.slice(5)] = await (await item!.getType(type)).text();
      };
    });
    await page.click('.copy-buttons .button:last-child');
    expect(await eventually(() => page.evaluate(() => document.querySelector('.notice')?.textContent))).toContain(
      'Report copied',
    );
    const { plain, html } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    for (const part of [
      'Starter rules, version ',
      'Up 5% on last year',
      '18 of 280 characters',
      'The image has no alt text.',
      'Must fix (',
      'Not ticked',
    ]) {
      expect(plain).toContain(part);
      expect(html).toContain(part);
    }
  });

  it('a report that the browser will not copy is said to be so, even where it refuses at once', async (page) => {
    await open(page);
    await page.type('Up 5% on last year');
    await eventually(() => page.evaluate(() => document.querySelector('.outcome') !== null));
    await page.evaluate(() => {
      navigator.clipboard.write = () => {
        throw new Error('no');
      };
    });
    await page.click('.copy-buttons .button:last-child');
    expect(await eventually(() => page.evaluate(() => document.querySelector('.notice')?.textContent))).toContain(
      'Report not copied',
    );
    expect(page.faults).toEqual([]);
  });

  it('a draft goes over from the popup into a tab, and its name does not stay in the address', async (page, browser) => {
    // The popup itself, which no driver reaches, is played by another page of ours.
    await page.openOwn('options.html');
    await page.evaluate(() => {
      const channel = new BroadcastChannel('handed');
      channel.addEventListener('message', ({ data }) => {
        document.documentElement.dataset['heard'] = `${document.documentElement.dataset['heard'] ?? ''} ${data}`;
        if (data === 'ready')
          channel.postMessage({
            text: 'We utilise a film',
            post: { reply: true, alts: [], poll: null, account: '', scheduledFor: '' },
          });
      });
    });
    const tab = await browser.page();
    await tab.openOwn('popup.html#check/handed');
    await shows(tab, 'plain/swap');
    expect(await text(tab)).toBe('We utilise a film');
    expect(
      await tab.evaluate(() => [
        location.hash,
        document.querySelector<HTMLInputElement>('.post-fields input')!.checked,
      ]),
    ).toEqual(['#check', true]);
    expect(await page.evaluate(() => document.documentElement.dataset['heard'])).toBe(' ready taken');
    await tab.close();
  });
});
