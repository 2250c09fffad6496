import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHtmlFile } from '../../lib/guidance/html-file.ts';
import { launchChromium } from '../gallery/browser.ts';
import { showState } from '../gallery/open.ts';
import { serveGallery } from '../gallery/serve.ts';

/*
 * The strategy saved as one file, opened from the disk with nothing else of ours there.
 */
let browser: Browser;
let folder: string;
let file: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), mkdtemp(join(tmpdir(), 'paper-'))]);
  const gallery = await serveGallery();
  const page = await browser.newPage();
  await page.goto(gallery.address);
  await showState(page, { state: 'paper, a department', theme: 'light' }, false);
  const { body, style } = await page.evaluate(() => ({
    body: document.querySelector('.paper')!.outerHTML,
    style: [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join(''),
  }));
  await page.close();
  await gallery.close();
  file = join(folder, 'strategy.html');
  await writeFile(file, toHtmlFile({ language: 'en', title: 'How we use X', style, body }));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the saved file opens alone: it asks for nothing, runs nothing, and looks as it did', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  expect(asked).toEqual([address]);
  expect(said).toEqual([]);
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe('700');
  await page.locator('nav a').first().click();
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('part-1');
  await page.close();
});

test('on paper a link gives its whole address, what is only read out stays away, and it is light whatever the reader’s theme', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const link = page.locator('.sources a').first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    `${await link.getAttribute('href')}`,
  );
  expect(await page.locator('.host').first().isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});
