import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { stateNames, themes } from './names.ts';
import { serveGallery } from './serve.ts';

/*
 * Takes a picture of every state in every theme into screenshots/gallery. Chromium's path is the first argument or CHROMIUM;
 * words after it name the states wanted.
 */
const [path = process.env['CHROMIUM'] ?? '/usr/bin/chromium', ...wanted] = process.argv.slice(2);
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
const folder = 'screenshots/gallery';
await mkdir(folder, { recursive: true });
for (const theme of themes) {
  const page = await browser.newPage({ viewport: { width: 400, height: 400 } });
  for (const state of stateNames.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
    await page.setViewportSize({ width: state.startsWith('options') ? 900 : 400, height: 300 });
    await page.goto(`${gallery.address}?${new URLSearchParams({ state, theme })}`);
    await page.locator('main').waitFor();
    await page.screenshot({ path: `${folder}/${state.replaceAll(/\W+/g, '-')}-${theme}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
await gallery.close();
