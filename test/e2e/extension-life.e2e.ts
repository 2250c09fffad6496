import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { askExtension, launch } from './support/browser.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

/** How much of the extension can be seen: its hosts, and marks that are drawn. */
const seen = (page: TestPage): Promise<number> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-countersign]')].filter(
      (host) => getComputedStyle(host).display !== 'none',
    );
    const line = document.querySelector('[data-block]')!;
    const marks = [...CSS.highlights].filter(
      ([name, ranges]) =>
        ranges.size > 0 && getComputedStyle(line, `::highlight(${name})`).textDecorationLine !== 'none',
    );
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
    // What it says as it ends stays for ten seconds.
    await eventually(
      () => seen(page),
      (things) => things === 0,
      20_000,
    );
    await page.press('Control+Enter');
    await eventually(
      () => page.model(),
      (text) => text === '',
    );
    expect(page.faults).toEqual([]);
  });
});

/**
 * Ends the processes in which Chromium runs the extension of this profile, as it does itself where memory is short.
 * Gives how many there were.
 */
const endExtensionProcess = (profile: string): number => {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(profile) && line.includes('--extension-process'));
  for (const line of processes) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  return processes.length;
};

describe.skipIf(process.platform === 'win32')('chromium', () => {
  test('checks again soon after Chromium has ended the process of the extension, and holds a post until then', async () => {
    const browser = await launch('chromium', { survivesCrashes: true });
    try {
      const page = await browser.page();
      await write(page, 'We utilise this');
      await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
      for (const round of [1, 2]) {
        expect(
          await eventually(
            () => endExtensionProcess(browser.profile),
            (ended) => ended > 0,
          ),
        ).toBeGreaterThan(0);
        await page.type(' Call [name]');
        await page.press('Control+Enter');
        await eventually(page.marks, ({ error }) => error.length === round);
        expect(await page.evaluate(() => (window as unknown as { __posted: readonly unknown[] }).__posted.length)).toBe(
          0,
        );
        expect(await page.model()).toBe(`We utilise this${' Call [name]'.repeat(round)}`);
        // Hints of one rule are one row.
        await eventually((await page.panel()).rules, (rules) => rules.join() === 'sec/placeholder,plain/swap');
      }
    } finally {
      await browser.close();
    }
  }, 60_000);
});
