import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type LaunchOptions } from './support/browser.ts';
import { eventually } from './support/wait-for.ts';
import type { BrowserName } from './support/find-browsers.ts';
import type { TestPage } from './support/page.ts';

/*
 * `npm run look`: writes a picture of everything a person meets to screenshots/look, for somebody to look through.
 * Words given name the pictures wanted: `npm run look -- dark firefox`. Needs the builds of both browsers and the
 * practice page.
 */

const SAMPLE =
  "OFFICIAL-SENSITIVE We're delighted to utilise new funding for warmer homes. Watch the film: https://youtu.be/dQw4w9WgXcQ?si=Ab12 #warmhomes";
const EMOJI = 'Good jobs 🎉 are coming 🚒🚒🚒🚒 gyp #goodjobs query';
const MANY =
  'We utilise, purchase, leverage, facilitate, commence, terminate, endeavour and ascertain. Prior to that we are delighted!!! Meet at 10AM on 5th May #GOODNEWS #warmhomes #a1b2 #x';

/** One picture: where, how wide, what is written, and what is done before it is taken. */
type Picture = {
  readonly name: string;
  readonly path?: string;
  readonly size?: readonly [width: number, height: number];
  readonly text?: string;
  readonly editor?: number;
  readonly act?: (page: TestPage) => Promise<void>;
};

/** Waits until nothing of ours has moved and nothing new was marked for a while. */
const settled = async (page: TestPage): Promise<void> => {
  const panel = await page.panel();
  let last = '';
  let same = 0;
  const look = async (): Promise<string> => {
    const hosts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-countersign]')].map((host) => host.style.cssText).join(),
    );
    return `${hosts} ${await panel.text()} ${JSON.stringify(await page.marks())}`;
  };
  await eventually(look, (now) => {
    same = now === last ? same + 1 : 0;
    last = now;
    return same > 12;
  });
};

/** Rests the pointer on a marked word until its card is there. */
const pointAt =
  (word: string) =>
  async (page: TestPage): Promise<void> => {
    const { x, y } = (await eventually(() =>
      page.evaluate((wanted) => {
        for (const [, ranges] of CSS.highlights) {
          for (const range of ranges) {
            if (String(range) !== wanted || !(range instanceof Range)) continue;
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
        }
        return null;
      }, word),
    ))!;
    await page.move(x, y);
    await eventually(() =>
      page.evaluate(
        () => document.querySelector<HTMLElement>('[data-countersign="card"]')?.style.visibility === 'visible',
      ),
    );
  };

const press =
  (selector: string) =>
  async (page: TestPage): Promise<void> =>
    (await page.panel()).click(selector);
const hold = (page: TestPage): Promise<void> => page.press('Control+Enter');

const pictures: readonly Picture[] = [
  ...['light', 'dim', 'dark'].flatMap((theme): readonly Picture[] => [
    { name: `home-${theme}`, path: `/home?theme=${theme}` },
    { name: `card-${theme}`, path: `/home?theme=${theme}`, act: pointAt('utilise') },
    { name: `held-${theme}`, path: `/home?theme=${theme}`, act: hold },
    { name: `modal-${theme}`, path: `/compose/post?theme=${theme}`, editor: 1 },
    { name: `emoji-${theme}`, path: `/home?theme=${theme}`, text: EMOJI },
    { name: `folded-${theme}`, path: `/home?theme=${theme}`, act: press('.collapse') },
  ]),
  ...['light', 'dark'].flatMap((theme): readonly Picture[] => [
    { name: `unchecked-${theme}`, path: `/home?theme=${theme}`, act: postUnanswered },
    { name: `ignoring-${theme}`, path: `/home?theme=${theme}`, act: ignoring },
    { name: `ignored-${theme}`, path: `/home?theme=${theme}`, act: ignored },
  ]),
  { name: 'checking-modal-500', path: '/compose/post', editor: 1, size: [500, 800], act: postUnanswered },
  { name: 'reply', path: '/someone/status/1' },
  { name: 'picture', path: '/home?media=image,image-alt' },
  { name: 'empty', text: '' },
  { name: 'clear', text: 'The library in Elm Street reopens on Saturday.' },
  { name: 'opened', act: press('[data-hint-rule="plain/swap"] .opener') },
  { name: 'many', text: MANY },
  { name: 'many-600', text: MANY, size: [1280, 600] },
  ...([1000, 760, 500, 360] as const).flatMap((width): readonly Picture[] => [
    { name: `home-${width}`, size: [width, 800] },
    { name: `opened-${width}`, size: [width, 800], act: openPill },
    { name: `modal-${width}`, size: [width, 800], path: '/compose/post', editor: 1 },
    { name: `modal-opened-${width}`, size: [width, 800], path: '/compose/post', editor: 1, act: openPill },
  ]),
  { name: 'zoom', size: [640, 400] },
  { name: 'zoom-opened', size: [640, 400], act: openPill },
  { name: 'zoom-modal-opened', size: [640, 400], path: '/compose/post', editor: 1, act: openPill },
];

/** Posts before there can be an answer, as the panel is taken away. */
async function postUnanswered(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    const remove = (): void => document.querySelectorAll('[data-countersign="panel"]').forEach((host) => host.remove());
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  await page.type('!');
  await hold(page);
  await eventually(() => page.evaluate(() => document.querySelector('[data-countersign="notice"]') !== null));
}
async function ignoring(page: TestPage): Promise<void> {
  await press('[data-severity="error"] .opener')(page);
  await press('[data-severity="error"] .ignores button')(page);
}
async function ignored(page: TestPage): Promise<void> {
  await ignoring(page);
  await press('[data-severity="error"] .reasons button')(page);
  await press('header [aria-expanded="false"]')(page);
}

async function openPill(page: TestPage): Promise<void> {
  const panel = await page.panel();
  if (await panel.evaluate(() => document.querySelector('.collapsed-panel') !== null))
    await panel.click('.collapsed-panel');
}

const folder = 'screenshots/look';
const words = process.argv.slice(2);
const wanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));

const take = async (
  name: BrowserName,
  suffix: string,
  options: LaunchOptions,
  list: readonly Picture[],
): Promise<void> => {
  const chosen = list.filter((picture) => wanted(picture.name + suffix));
  if (chosen.length === 0) return;
  const browser = await launch(name, { scale: 2, ...options });
  for (const { name: file, path = '/home', size = [1280, 800], text = SAMPLE, editor = 0, act } of chosen) {
    const page = await browser.page();
    try {
      const [width, height] = size;
      await page.resize(width, height);
      await page.open(path);
      await page.focusEditor(editor);
      await page.type(text);
      await settled(page);
      await act?.(page);
      if (act !== postUnanswered) await settled(page);
    } catch (fault) {
      console.error(`${file}${suffix}: ${String(fault).split('\n')[0]}`);
      process.exitCode = 1;
    }
    await page.screenshot(join(folder, `${file}${suffix}.png`));
    await page.close();
  }
  if (wanted(`options${suffix}`)) {
    for (const width of [1000, 360]) {
      const page = await browser.page();
      await page.resize(width, 900);
      await page.openOwn('options.html');
      await page.screenshot(join(folder, `options-${width}${suffix}.png`));
      await page.close();
    }
  }
  await browser.close();
};

await mkdir(folder, { recursive: true });
await take('chromium', '', {}, pictures);
await take(
  'chromium',
  '-forced',
  { forcedColors: true },
  pictures.filter(({ name }) => /^(home|card|held|emoji)-light/.test(name)),
);
await take(
  'firefox',
  '-firefox',
  {},
  pictures.filter(({ name }) => /^(home|card|held|emoji|modal)-(light|dark|1000|500)|^reply/.test(name)),
);
