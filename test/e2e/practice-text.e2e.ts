import { expect } from 'vitest';
import { inBothBrowsers, waitFor, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

/* The practice composer by itself, without the extension: styles, and pastes that it refuses or takes late. */

type Hooks = {
  readonly __styles: () => readonly object[];
  readonly __setPastes: (pastes: { mode: string; after?: number }) => void;
};

const setPastes = (page: TestPage, mode: string, after?: number) =>
  page.evaluate((how) => (window as unknown as Hooks).__setPastes(how), { mode, ...(after ? { after } : {}) });

inBothBrowsers(
  (it) => {
    it('writes in bold and italic where the account may, and pastes plain', async (page) => {
      const styles = () => page.evaluate(() => (window as unknown as Hooks).__styles());
      await write(page, 'plain ', '/home?rich=1');
      await page.press('Control+b');
      await page.type('bold');
      await page.press('Control+b');
      await page.press('Control+i');
      await page.type('italic');
      expect(await styles()).toEqual([
        { style: 'BOLD', start: 6, end: 10 },
        { style: 'ITALIC', start: 10, end: 16 },
      ]);
      await page.press('Control+a');
      await page.paste('all');
      await eventually(
        () => page.model(),
        (text) => text === 'all',
      );
      expect(await styles()).toEqual([]);
      await write(page, '', '/home');
      await page.press('Control+b');
      await page.type('plain');
      expect(await styles()).toEqual([]);
    });

    it('refuses a paste that no person made, or takes it late', async (page) => {
      await write(page, 'Some ');
      await setPastes(page, 'refuse');
      await page.paste('words');
      await setPastes(page, 'late', 200);
      const start = await page.evaluate(() => performance.now());
      await page.paste('late');
      expect(await page.model()).toBe('Some ');
      await eventually(
        () => page.model(),
        (text) => text === 'Some late',
      );
      expect(await page.evaluate(() => performance.now())).toBeGreaterThan(start + 199);
      await page.paste('lost');
      await page.type('!');
      await waitFor(page, 300);
      expect(await page.model()).toBe('Some late!');
    });
  },
  { bare: true },
);
