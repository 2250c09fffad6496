import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../e2e/support/browser.ts';
import type { TestPage } from '../e2e/support/page.ts';
import { eventually } from '../e2e/support/wait-for.ts';
import { launchChromium } from '../gallery/browser.ts';
import { showState } from '../gallery/open.ts';
import { serveGallery } from '../gallery/serve.ts';

/*
 * `npm run images`: makes the images of the README (assets/images, light and dark) and of the stores (assets/store,
 * 1280 by 800) from the real extension on the practice composer, and from our own pages with sample data. Needs the
 * builds and the practice page. Look through them afterwards.
 */

const DRAFT =
  "OFFICIAL-SENSITIVE We're delighted to utilise new funding for warmer homes. Watch the film: https://youtu.be/dQw4w9WgXcQ?si=Ab12 #warmhomes";

type Size = readonly [width: number, height: number];

/** Waits until the panel shows the hints of the draft, and two looks at it find the same. */
const settled = async (page: TestPage): Promise<void> => {
  const panel = await page.panel();
  let last = '';
  let same = 0;
  await eventually(
    async () => `${await panel.text()} ${JSON.stringify(await page.marks())}`,
    (now) => {
      same = now === last ? same + 1 : 0;
      last = now;
      return same > 12;
    },
  );
};

/** Rests the pointer on a marked word until its card is there. */
const pointAt = async (page: TestPage, word: string): Promise<void> => {
  const at = await eventually(() =>
    page.evaluate((wanted) => {
      for (const [, ranges] of CSS.highlights)
        for (const range of ranges)
          if (range instanceof Range && String(range) === wanted) {
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
      return null;
    }, word),
  );
  await page.move(at!.x, at!.y);
  await eventually(() =>
    page.evaluate(
      () => document.querySelector<HTMLElement>('[data-countersign="card"]')?.style.visibility === 'visible',
    ),
  );
};

/** In the composer: what is done before the picture is taken. */
const IN_COMPOSER: Readonly<Record<string, (page: TestPage) => Promise<void>>> = {
  marks: (page) => pointAt(page, '#warmhomes'),
  stopped: (page) => page.press('Control+Enter'),
};

const takeInComposer = async (folder: string, theme: string, size: Size, names: readonly string[]): Promise<void> => {
  const browser = await launch('chromium', { scale: folder.endsWith('store') ? 1 : 2 });
  for (const name of names) {
    const page = await browser.page();
    await page.resize(...size);
    await page.open(`/home?theme=${theme}`);
    await page.focusEditor(0);
    await page.type(DRAFT);
    await settled(page);
    await IN_COMPOSER[name]!(page);
    await settled(page);
    await page.screenshot(join(folder, fileName(folder, name, theme)));
    await page.close();
  }
  await browser.close();
};

/** Our own pages, by the states of the gallery, with the width at which they are shown. */
const OWN_PAGES: Readonly<Record<string, readonly [state: string, width: number]>> = {
  'first-run': ['first run', 900],
  popup: ['popup, hints of the tab', 400],
  settings: ['options, new', 900],
  strategy: ['strategy, contents', 400],
  objectives: ['objectives, a year', 1000],
};

const takeOwnPages = async (
  folder: string,
  themes: readonly string[],
  { names, fixed }: { readonly names: readonly string[]; readonly fixed: Size | null },
): Promise<void> => {
  const gallery = await serveGallery();
  const browser = await launchChromium();
  for (const theme of themes) {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(gallery.address);
    for (const name of names) {
      const [state, wide] = OWN_PAGES[name]!;
      const [width, height] = fixed ?? [wide, 640];
      await page.setViewportSize({ width, height });
      await showState(page, { state, theme, width: String(width) }, false);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(folder, fileName(folder, name, theme)) });
    }
    await page.close();
  }
  await browser.close();
  await gallery.close();
};

/** The stores have one theme. */
const fileName = (folder: string, name: string, theme: string): string =>
  folder.endsWith('store') ? `${name}.png` : `${name}-${theme}.png`;

const STORE_SIZE: Size = [1280, 800];
for (const folder of ['assets/images', 'assets/store']) await mkdir(folder, { recursive: true });
for (const theme of ['light', 'dark']) await takeInComposer('assets/images', theme, [1150, 620], ['marks', 'stopped']);
await takeInComposer('assets/store', 'light', STORE_SIZE, ['marks', 'stopped']);
await takeOwnPages('assets/images', ['light', 'dark'], { names: Object.keys(OWN_PAGES), fixed: null });
// With the two above: five, which is as many as the stores take.
await takeOwnPages('assets/store', ['light'], { names: ['first-run', 'popup', 'objectives'], fixed: STORE_SIZE });
