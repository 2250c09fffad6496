import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both.ts';
import { askExtension } from './support/browser.ts';
import { eventually } from './support/eventually.ts';
import type { TestPage } from './support/page.ts';

/** How much of the extension can be seen: its hosts, and marks that are drawn. */
const seen = (page: TestPage): Promise<number> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-countersign]')].filter((host) => getComputedStyle(host).display !== 'none');
    const line = document.querySelector('[data-block]')!;
    const marks = [...CSS.highlights].filter(([name, ranges]) => ranges.size > 0 && getComputedStyle(line, `::highlight(${name})`).textDecorationLine !== 'none');
    return hosts.length + marks.length;
  });

inBothBrowsers((it) => {
  it('is updated while X is open: no letter is lost, and the next visit works anew', async (page, browser) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    await askExtension(browser, 'runtime.reload');
    await page.toFront();
    await page.focusEditor();
    await page.press('End');
    await page.type(' and that');
    expect(await page.model()).toBe('We utilise this and that');
    expect(page.faults).toEqual([]);
    await page.reload();
    await page.focusEditor();
    await page.type('They purchase it');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'purchase');
  });

  it('is removed while X is open: nothing of it stays in view, and X goes on', async (page, browser) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    await askExtension(browser, 'management.uninstallSelf');
    await page.toFront();
    await page.focusEditor();
    await page.press('End');
    await page.type(' and that');
    expect(await page.model()).toBe('We utilise this and that');
    await eventually(() => seen(page), (things) => things === 0);
    await page.press('Control+Enter');
    await eventually(() => page.model(), (text) => text === '');
    expect(page.faults).toEqual([]);
  });
});
