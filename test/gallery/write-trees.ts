import { mkdir, rm, writeFile } from 'node:fs/promises';
import { launchChromium } from './browser.ts';
import { serveGallery } from './serve.ts';
import { TREES, treesOf } from './trees.ts';

/* `npm run trees`: keeps the accessibility tree of every state of the gallery. Read the change before you commit it. */
const gallery = await serveGallery();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce' });
await page.goto(gallery.address);
const trees = await treesOf(page);
await rm(TREES, { recursive: true, force: true });
await mkdir(TREES, { recursive: true });
for (const [name, tree] of trees) await writeFile(`${TREES}/${name}`, tree);
await browser.close();
await gallery.close();
