import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launch } from './support/browser.ts';
import { eventually } from './support/wait-for.ts';

// The file is packed, and a word that stands in it once is left as it is.
test('a draft being checked is not in what Firefox puts on the disk to restore the page, where a field like any other is', async () => {
  const browser = await launch('firefox', { keepsSession: true });
  onTestFinished(() => browser.close());
  const kept = async (): Promise<string> =>
    (
      await readFile(join(browser.profile, 'sessionstore-backups/recovery.jsonlz4')).catch(() => Buffer.alloc(0))
    ).toString('latin1');
  const page = await browser.page();
  await page.openOwn('popup.html#check');
  const draft = 'textarea[aria-describedby]';
  await eventually(() => page.evaluate((query) => document.querySelector(query) !== null, draft));
  await page.click(draft);
  await page.type('Zebrafishes are embargoed');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'like-any-other';
    document.body.prepend(field);
  });
  await page.click('#like-any-other');
  await page.type('Walrusflags');
  const found = await eventually(kept, (text) => text.includes('Walrusflags'), 30_000);
  expect(found).not.toContain('Zebrafish');
  expect(await page.evaluate((query) => document.querySelector<HTMLTextAreaElement>(query)!.value, draft)).toBe(
    'Zebrafishes are embargoed',
  );
});
