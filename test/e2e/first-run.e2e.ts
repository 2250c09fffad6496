import { expect } from 'vitest';
import { complaints } from './support/axe.ts';
import { inBothBrowsers } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const severities = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('.fold [aria-expanded="false"]')?.click();
    return [...document.querySelectorAll<HTMLElement>('[data-hint-rule]')].map((row) => row.dataset['severity']!);
  });

const open = async (page: TestPage): Promise<void> => {
  await page.openOwn('firstrun.html');
  await page.toFront();
  await eventually(
    () => severities(page),
    (seen) => seen.length === 3,
  );
};

const status = (page: TestPage): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.state')!.innerText);

// That it opens by itself after installation is shown by every other test: each waits for it, and closes it.
inBothBrowsers((it) => {
  it('shows one hint of each severity on its sample, and a fix changes the text', async (page) => {
    await open(page);
    expect((await severities(page)).toSorted()).toEqual(['error', 'suggestion', 'warning']);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-hint-rule="plain/swap"] [data-fix]')!.click());
    await eventually(
      () => page.evaluate(() => document.querySelector('textarea')!.value),
      (text) => text.includes('will use new funding'),
    );
    await eventually(
      () => severities(page),
      (seen) => seen.length === 2,
    );
  });

  it('has nothing that axe complains of, and fits a window of 320 pixels', async (page) => {
    await open(page);
    expect(await complaints(page)).toEqual([]);
    await page.resize(320, 640);
    await eventually(() => page.evaluate(() => innerWidth <= 320));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('changes the language at once', async (page) => {
    await open(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('label[lang=cy]')!.click());
    await eventually(() => page.evaluate(() => document.documentElement.lang === 'cy'));
    expect(await page.evaluate(() => document.querySelector('h1')!.innerText)).toBe('Mae Countersign yn barod');
    await page.evaluate(() => document.querySelector<HTMLElement>('label[lang=en]')!.click());
    await eventually(() => page.evaluate(() => document.documentElement.lang === 'en'));
  });

  it('says whether Countersign has run on X since the browser started', async (page, browser) => {
    await open(page);
    expect(await status(page)).toContain('has not run on X yet');
    const composer = await browser.page();
    await composer.open('/home');
    await composer.focusEditor();
    await composer.type('Hello');
    await composer.panel();
    await page.toFront();
    await eventually(
      () => status(page),
      (said) => said.includes('Countersign is on.'),
    );
    await composer.close();
  });
});
