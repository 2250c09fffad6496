import { mkdir } from 'node:fs/promises';
import { launchChromium } from './browser.ts';
import { stateNames, themes } from './states.ts';
import { showState } from './open.ts';
import { serveGallery } from './serve.ts';

/*
 * Takes pictures of every state into screenshots/gallery: in every theme, in forced colours, and 320 pixels wide.
 * Words given name the states wanted; --open opens every hint.
 */
const wanted = process.argv.slice(2).filter((word) => word !== '--open');
const open = process.argv.includes('--open');
const folder = 'screenshots/gallery';
await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await launchChromium();
for (const look of [...themes, 'forced', 'narrow']) {
  const page = await browser.newPage({ forcedColors: look === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.goto(gallery.address);
  for (const state of stateNames.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
    const width = look === 'narrow' ? 320 : /^(?:options|objectives|first run)/.test(state) ? 900 : 400;
    await page.setViewportSize({ width, height: 200 });
    await showState(page, { state, theme: look, width: String(width) }, open);
    // With the pointer away from the rows.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${folder}/${state.replaceAll(/\W+/g, '-')}-${look}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
await gallery.close();
