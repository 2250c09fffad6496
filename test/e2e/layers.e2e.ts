import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { openInside } from './support/extension-context.ts';
import { eventually } from './support/wait-for.ts';
import type { TestFrame, TestPage } from './support/page.ts';

/* What X opens over a composer, and windows with little room: nothing of ours lies on what a person has to see. */

const TEXT = 'Call [name] on Monday and 🐝🐝 too';
const WINDOWS = [
  [1280, 800],
  [1024, 768],
  [683, 384],
  [560, 420],
  [320, 300],
] as const;
const LAYERS = ['menu', 'accounts', 'emoji', 'toast', 'sheet', 'question', 'viewer'] as const;
const SURFACES = [
  ['/home', 0],
  ['/compose/post', 1],
  ['/someone/status/1', 0],
] as const;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The boxes of what we show, by the names of our hosts, in client pixels. */
const ours = (page: TestPage): Promise<Readonly<Record<string, Box>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-countersign]:not([data-countersign="emoji"])')]
        .filter((host) => getComputedStyle(host).visibility === 'visible')
        .map((host) => {
          const { left, top, right, bottom } = host.getBoundingClientRect();
          return [host.dataset['countersign']!, { left, top, right, bottom }];
        }),
    ),
  );

/** The boxes of elements of the page that can be seen, in the dialog that has focus or in the page. */
const boxesOf = (page: TestPage, selector: string): Promise<readonly Box[]> =>
  page.evaluate((query) => {
    const around = document.activeElement?.closest('[role="dialog"]') ?? document;
    return [...around.querySelectorAll(query)]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, selector);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

const TO_SEE =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetButton"], [data-testid="toolBar"]';

/** Waits until what we show has stood still for some looks. */
const settled = async (page: TestPage): Promise<Readonly<Record<string, Box>>> => {
  let before = '';
  let same = 0;
  return eventually(
    () => ours(page),
    (seen) => {
      same = JSON.stringify(seen) === before ? same + 1 : 0;
      before = JSON.stringify(seen);
      return same > 5;
    },
  );
};

const openLayer = (page: TestPage, name: string, place: Box | null): Promise<void> =>
  page.evaluate(
    (layer, box) =>
      (window as unknown as { __layer: (name: string, place?: object) => void }).__layer(
        layer,
        box
          ? {
              left: box.left + 10,
              top: box.top + 10,
              width: box.right - box.left,
              height: Math.max(30, box.bottom - box.top - 20),
            }
          : undefined,
      ),
    name,
    place,
  );
const closeLayer = (page: TestPage): Promise<void> =>
  page.evaluate(() => (window as unknown as { __noLayer: () => void }).__noLayer());

/** The boxes of the lines under emoji. Their shadow root is closed, and Chromium alone lets a test into it. */
const lines = async (page: TestPage): Promise<readonly Box[]> => {
  const inside = await openInside(page);
  const read = `(() => {
    const host = document.querySelector('[data-countersign="emoji"]');
    return JSON.stringify([...((host && chrome.dom.openOrClosedShadowRoot(host)?.children) ?? [])].map((line) => {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      return { left, top, right, bottom };
    }));
  })()`;
  return JSON.parse(String(await inside(read))) as readonly Box[];
};

/** Whether an element of a frame is seen: its first line, or all of it. */
const isSeen = (frame: TestFrame, selector: string, whole: boolean): Promise<boolean> =>
  frame.evaluate(
    (query, all) => {
      const element = document.querySelector(query);
      if (!element) return false;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const at = (x: number, y: number): boolean => element.contains(document.elementFromPoint(x, y));
      return at(left + 6, top + 6) && (!all || at(right - 6, bottom - 6));
    },
    selector,
    whole,
  );

inBothBrowsers(
  (it, browser) => {
    for (const [width, height] of WINDOWS)
      it(`goes out of the way of what X opens over it, at ${width} × ${height}`, async (page) => {
        await page.resize(width, height);
        await write(page, TEXT);
        await eventually(page.marks, ({ error }) => error.length === 1);
        const before = await settled(page);
        expect(Object.keys(before)).toContain('panel');
        for (const name of LAYERS) {
          await openLayer(page, name, name === 'viewer' ? null : before['panel']!);
          await eventually(
            async () => {
              const [layer] = await boxesOf(page, `[data-layer="${name}"]`);
              const onTop = Object.entries(await ours(page)).filter(([, box]) => layer && overlap(box, layer));
              const button = `[data-layer="${name}"] button`;
              const pressed = await page.evaluate((query) => {
                const element = document.querySelector(query)!;
                const box = element.getBoundingClientRect();
                return element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
              }, button);
              return [name, ...onTop.map(([host]) => host), pressed];
            },
            (seen) => JSON.stringify(seen) === JSON.stringify([name, name === 'viewer' ? seen[1] : true]),
          );
          await closeLayer(page);
          await eventually(
            () => ours(page),
            (seen) => JSON.stringify(seen) === JSON.stringify(before),
          );
        }
      });

    for (const [path, editor] of SURFACES)
      it(`covers neither the text nor Post nor its bar in any window, on ${path}`, async (page) => {
        for (const [width, height] of WINDOWS) {
          await page.resize(width, height);
          await page.open(path);
          await page.focusEditor(editor);
          const covers = async (): Promise<readonly string[]> => {
            const shown = await settled(page);
            const seen = await boxesOf(page, TO_SEE);
            return Object.entries(shown)
              .filter(([, box]) => seen.some((other) => overlap(box, other)))
              .map(([name]) => `${name} at ${width}`);
          };
          expect(await covers()).toEqual([]);
          // Nothing but the small button stands beside an empty text.
          const empty = (await ours(page))['panel'];
          expect(empty ? empty.bottom - empty.top : 0).toBeLessThan(60);
          await page.type(TEXT);
          await eventually(page.marks, ({ error }) => error.length === 1);
          expect(await covers()).toEqual([]);
          await page.press('Control+Enter');
          const panel = await page.panel();
          await eventually(panel.text, (text) => text.includes('I have checked this'));
          expect(await covers()).toEqual([]);
          await eventually(async () => isSeen(panel, '.preflight [data-hint-rule] .opener', false));
          await eventually(async () => isSeen(panel, '.preflight [type="submit"]', true));
        }
      });

    it('is right again when the page changes under it', async (page) => {
      await write(page, TEXT);
      await eventually(page.marks, ({ error }) => error.length === 1);
      const panel = await page.panel();
      await settled(page);
      const stands = async (): Promise<boolean> => {
        const [bar] = await boxesOf(page, '[data-testid="toolBar"]');
        const { panel: box } = await ours(page);
        const width = await page.evaluate(() => document.documentElement.clientWidth);
        const seen = await boxesOf(page, TO_SEE);
        return !!box && !!bar && box.right <= width && !seen.some((other) => overlap(box, other));
      };

      // The page grows above the composer.
      const { top } = (await ours(page))['panel']!;
      await page.evaluate(() => {
        const block = document.createElement('div');
        block.id = 'block';
        block.style.height = '60px';
        document.body.prepend(block);
      });
      await eventually(async () => Math.round((await ours(page))['panel']!.top - top) === 60);
      await page.evaluate(() => document.querySelector('#block')!.remove());
      await eventually(async () => (await ours(page))['panel']!.top === top);

      // Another script removes all highlights.
      await page.evaluate(() => CSS.highlights.clear());
      await eventually(page.marks, ({ error }) => error.length === 1);

      // The page is zoomed by its style.
      await page.evaluate(() => void (document.documentElement.style.zoom = '1.5'));
      await eventually(stands);
      await page.evaluate(() => void (document.documentElement.style.zoom = ''));
      await eventually(async () => (await ours(page))['panel']!.top === top);

      // It is written from right to left.
      await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
      await eventually(stands);

      // The editor is mounted anew.
      await page.evaluate(() => (window as unknown as { __remount: () => void }).__remount());
      await eventually(page.marks, ({ error }) => error.length === 1);
      await eventually(stands);
      await eventually(panel.text, (text) => text.includes('[name]'));
    });

    it('takes on a look that the page takes on late', async (page) => {
      const looks = async (): Promise<unknown> => [
        await (await page.panel()).evaluate(() => document.documentElement.dataset['theme']),
        await page.evaluate(() =>
          [...CSS.highlights].flatMap(([name, ranges]) => (ranges.size > 0 ? [name.split('-')[1]] : [])).join(),
        ),
      ];
      const isDark = (seen: unknown): boolean => String(seen) === 'dark,dark';
      const open = async (): Promise<void> => {
        await write(page, 'Call [name] on Monday');
        await eventually(looks, (seen) => String(seen) === 'light,light');
      };
      await open();
      await page.evaluate(() => void (document.body.style.backgroundColor = 'rgb(0, 0, 0)'));
      await eventually(looks, isDark);
      await open();
      await page.evaluate(() => {
        document.body.style.transition = 'background-color 400ms';
        document.body.style.backgroundColor = 'rgb(0, 0, 0)';
      });
      await page.type('!');
      await eventually(looks, isDark);
      await open();
      await page.evaluate(() => {
        document.body.style.backgroundColor = '';
        const sheet = new CSSStyleSheet();
        sheet.insertRule('body { background-color: #fff }');
        document.adoptedStyleSheets = [sheet];
      });
      await eventually(looks, (seen) => String(seen) === 'light,light');
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.insertRule('body { background-color: #000 }');
        document.adoptedStyleSheets = [sheet];
      });
      await eventually(looks, isDark);
    });

    it('shows a card at a tap on a marked word, and hides it at a tap elsewhere', async (page) => {
      await write(page, 'Call [name] on Monday');
      await eventually(page.marks, ({ error }) => error.length === 1);
      const word = await page.evaluate(() => {
        const [range] = [...CSS.highlights].flatMap(([name, all]) => (name.endsWith('-error') ? [...all] : []));
        const { left, right, top, bottom } = (range as Range).getBoundingClientRect();
        return { left, right, top, bottom };
      });
      await page.tap((word.left + word.right) / 2, (word.top + word.bottom) / 2);
      const card = await eventually(async () => (await ours(page))['card']);
      const [text, bar] = await boxesOf(page, TO_SEE);
      expect([text, bar].filter((box) => box && overlap(box, card!))).toEqual([]);
      await page.tap(word.right + 200, word.top + 5);
      await eventually(async () => (await ours(page))['card'] === undefined);
    });

    it('gives focus back before it goes out of the way', async (page) => {
      await write(page, TEXT);
      await eventually(page.marks, ({ error }) => error.length === 1);
      const { panel: box } = await settled(page);
      await page.press('Alt+Shift+C');
      const panel = await page.panel();
      await eventually(() => panel.evaluate(() => document.hasFocus()));
      await openLayer(page, 'question', box!);
      await eventually(async () => (await ours(page))['panel'] === undefined);
      await eventually(() => page.evaluate(() => document.activeElement?.matches('[contenteditable]') ?? false));
    });

    it('a sheet is closed by one press on the page, and by Escape, which the page does not hear', async (page) => {
      await page.resize(320, 300);
      await write(page, TEXT, '/compose/post', 1);
      await eventually(page.marks, ({ error }) => error.length === 1);
      const panel = await page.panel();
      const isOpen = () => panel.evaluate(() => document.querySelector('.panel') !== null);
      for (const close of [() => page.press('Escape'), () => page.raw.mouse.click(4, 150)]) {
        await settled(page);
        await panel.click('.collapsed-panel');
        await eventually(isOpen);
        await settled(page);
        await close();
        await eventually(isOpen, (open) => !open);
        expect(await page.evaluate(() => document.querySelector('[role="dialog"]') !== null)).toBe(true);
      }
    });

    if (browser === 'chromium')
      it('draws no line under an emoji that something lies over', async (page) => {
        await write(page, TEXT);
        const before = await eventually(
          () => lines(page),
          (seen) => seen.length > 0,
        );
        const { left, top } = before[0]!;
        await openLayer(page, 'menu', { left: left - 30, top: top - 30, right: left + 60, bottom: top + 60 });
        await eventually(
          () => lines(page),
          (seen) => seen.length < before.length,
        );
        await closeLayer(page);
        await eventually(
          () => lines(page),
          (seen) => JSON.stringify(seen) === JSON.stringify(before),
        );
      });
  },
  { touch: true },
);
