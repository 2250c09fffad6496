import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/* Draws public/icon.svg at the sizes that browsers and stores ask for. To be run by hand when the mark changes; Chromium's path may be given. */
const folder = `${import.meta.dirname}/public`;
const svg = await readFile(`${folder}/icon.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `${folder}/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
