import { eventually } from './wait-for.ts';
import type { BrowserName } from './find-browsers.ts';

/**
 * Gives plain data alone: of an element the one driver tells something, the other nothing, and whoever waits for it
 * waits for ever.
 */
type Evaluate = <Args extends readonly unknown[], Result>(
  look: ((...args: Args) => Result) | string,
  ...args: Args
) => Promise<Awaited<Result>>;

/** What Playwright's and puppeteer's frames have in common. */
type RawFrame = { readonly url: () => string; readonly evaluate: (expression: string) => Promise<unknown> };

/** What Playwright's and puppeteer's pages have in common, as far as we need it. */
export type RawPage = RawFrame & {
  readonly goto: (url: string, options?: object) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  readonly frames: () => readonly RawFrame[];
  readonly keyboard: {
    readonly down: (key: never) => Promise<void>;
    readonly up: (key: never) => Promise<void>;
    readonly press: (key: never) => Promise<void>;
    readonly type: (text: string) => Promise<void>;
  };
  readonly mouse: {
    readonly move: (x: number, y: number) => Promise<void>;
    readonly click: (x: number, y: number) => Promise<void>;
  };
  readonly touchscreen: { readonly tap: (x: number, y: number) => Promise<void> };
  readonly screenshot: (options: { path: string }) => Promise<unknown>;
  readonly setViewportSize?: (size: { width: number; height: number }) => Promise<void>;
  readonly setViewport?: (size: { width: number; height: number }) => Promise<void>;
  readonly bringToFront: () => Promise<void>;
  readonly on: (event: never, listener: (message: never) => void) => unknown;
  readonly close: () => Promise<void>;
};

/** A frame of the extension: the panel or the card. */
export type TestFrame = {
  readonly evaluate: Evaluate;
  /** A real click on the first element that matches, wherever it is on the screen. */
  readonly click: (selector: string) => Promise<void>;
  /** Rules of the hints it shows, in order. */
  readonly rules: () => Promise<readonly string[]>;
  readonly text: () => Promise<string>;
};

/** A page of a real browser: the same in Chromium and Firefox, so that every test runs in both. */
export type TestPage = {
  readonly browser: BrowserName;
  readonly raw: RawPage;
  /** Opens a path of the practice composer at x.com, or a whole address. */
  readonly open: (path: string) => Promise<void>;
  /** Opens a page of the extension, such as options.html. */
  readonly openOwn: (name: string) => Promise<void>;
  readonly evaluate: Evaluate;
  readonly type: (text: string) => Promise<void>;
  /** A key or a chord such as "Control+Shift+z". */
  readonly press: (chord: string) => Promise<void>;
  readonly click: (selector: string, index?: number) => Promise<void>;
  readonly move: (x: number, y: number) => Promise<void>;
  /** A tap of a finger; a browser has to be launched with `touch`. */
  readonly tap: (x: number, y: number) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  /** Clicks into the editor, by its place among the editors of the page. */
  readonly focusEditor: (index?: number) => Promise<void>;
  /** Clicks into an element that takes text, and waits until a key would reach it. */
  readonly enter: (selector: string, index?: number) => Promise<void>;
  /** The text as the editor's own model has it. */
  readonly model: (index?: number) => Promise<string>;
  /** Pastes as the clipboard would, into the editor that has focus. */
  readonly paste: (text: string) => Promise<void>;
  /** The panel, once it is there. */
  readonly panel: () => Promise<TestFrame>;
  readonly card: () => Promise<TestFrame>;
  /** Marked words by severity, as the page's highlights have them. */
  readonly marks: () => Promise<Readonly<Record<'error' | 'warning' | 'suggestion', readonly string[]>>>;
  /** Waits until the panel shows exactly these rules, in any order. */
  readonly showsRules: (...rules: readonly string[]) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Keys go to the tab in front. */
  readonly toFront: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Uncaught faults of the page and of our script in it. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * As an expression, which both drivers take and no page's policy forbids; the one takes a single argument, the other
 * any number.
 */
const evaluateIn = (frame: RawFrame): Evaluate =>
  (async (look: unknown, ...args: readonly unknown[]) =>
    frame.evaluate(
      typeof look === 'string' ? look : `(${String(look)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    )) as Evaluate;

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/**
 * Joins the two drivers. On a page with a strict policy Firefox lets a driver evaluate functions, but nothing that
 * compiles text.
 */
export const wrapPage = (raw: RawPage, browser: BrowserName, origin: string): TestPage => {
  const faults: string[] = [];
  raw.on('pageerror' as never, ((fault: Error) => faults.push(fault.message)) as never);
  const evaluate = evaluateIn(raw);

  const boxOf = (selector: string, index: number): Promise<{ x: number; y: number }> =>
    eventually(() =>
      evaluate(
        (query, at) => {
          const element = document.querySelectorAll(query)[at];
          // X's Post button is disabled until the page has drawn what was typed: a click before that is lost.
          const box = element?.matches(':disabled') ? undefined : element?.getBoundingClientRect();
          return box ? { x: box.x + Math.min(box.width / 2, 200), y: box.y + Math.min(box.height / 2, 16) } : null;
        },
        selector,
        index,
      ).then((box) => box!),
    );

  const frame = async (name: 'panel' | 'card'): Promise<TestFrame> => {
    const found = await eventually(async () => {
      for (const one of raw.frames()) {
        const where = await evaluateIn(one)(
          () => `${location.href} ${document.querySelector('.frame') !== null}`,
        ).catch(() => '');
        if (where.includes('panel.html') && where.endsWith('true') && where.includes('#card') === (name === 'card'))
          return one;
      }
      return null;
    });
    const within = evaluateIn(found!);
    return {
      evaluate: within,
      click: async (selector) => {
        const where = async (): Promise<readonly [number, number] | null> => {
          const inner = await within((query) => {
            const element = document.querySelector(query);
            // What is asked for may be in a row that is folded.
            if (!element) document.querySelector<HTMLElement>('.fold [aria-expanded="false"]')?.click();
            element?.scrollIntoView({ block: 'nearest' });
            const box = element?.getBoundingClientRect();
            return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
          }, selector);
          const outer = await evaluate((of) => {
            const host = document.querySelector<HTMLElement>(`[data-countersign="${of}"]`);
            const box = host?.getBoundingClientRect();
            return host?.style.visibility === 'visible' && box ? { x: box.x, y: box.y } : null;
          }, name);
          return inner && outer && [inner.x + outer.x, inner.y + outer.y];
        };
        // A panel that still grows or moves would be missed, and for a moment after it has grown Chromium takes what is
        // there for the page's own: the pointer has to be over it at two looks, and it in one place.
        let before = '';
        const [x, y] = (await eventually(async () => {
          const at = await where();
          if (!at) return null;
          await raw.mouse.move(...at);
          const over = await within((query) => document.querySelector(query)!.matches(':hover'), selector);
          const stands = over && before === at.join();
          before = over ? at.join() : '';
          return stands ? at : null;
        }))!;
        await raw.mouse.click(x, y);
      },
      rules: () =>
        within(() => {
          document.querySelector<HTMLElement>('.fold [aria-expanded="false"]')?.click();
          return [...document.querySelectorAll<HTMLElement>('[data-hint-rule]')].map((row) => row.dataset['hintRule']!);
        }),
      text: () => within(() => document.body.innerText),
    };
  };

  const press = async (chord: string): Promise<void> => {
    const keys = chord.split('+');
    const last = keys.pop()!;
    for (const key of keys) await raw.keyboard.down(key as never);
    await raw.keyboard.press(last as never);
    for (const key of keys.toReversed()) await raw.keyboard.up(key as never);
  };

  const enter = async (selector: string, index = 0): Promise<void> => {
    const { x, y } = await boxOf(selector, index);
    await raw.mouse.click(x, y);
    // The element can be the active one before the window has focus: the page hears of neither focus nor caret until
    // then, and puts later letters before the first.
    await eventually(() =>
      evaluate(
        (query, at) => {
          const element = document.querySelectorAll(query)[at]!;
          return (
            document.hasFocus() &&
            document.activeElement === element &&
            (!element.matches('[contenteditable]') || element.contains(getSelection()!.anchorNode))
          );
        },
        selector,
        index,
      ),
    );
  };

  const page: TestPage = {
    browser,
    raw,
    faults,
    evaluate,
    press,
    open: async (path) => {
      await raw.goto(path.startsWith('/') ? `https://x.com${path}` : path);
    },
    openOwn: async (name) => {
      // Firefox tells a driver nothing of the loading of such a page.
      await raw.goto(`${origin}/${name}`, browser === 'firefox' ? { waitUntil: [] } : {});
      await eventually(() =>
        evaluate(() => document.readyState === 'complete' && document.querySelector('#root')?.childElementCount !== 0),
      );
    },
    type: (text) => raw.keyboard.type(text),
    click: async (selector, index = 0) => {
      const { x, y } = await boxOf(selector, index);
      await raw.mouse.click(x, y);
    },
    move: (x, y) => raw.mouse.move(x, y),
    tap: (x, y) => raw.touchscreen.tap(x, y),
    resize: async (width, height) => {
      await (raw.setViewportSize ?? raw.setViewport)?.call(raw, { width, height });
    },
    screenshot: async (path) => {
      await raw.screenshot({ path });
    },
    focusEditor: (index = 0) => enter(EDITOR, index),
    enter,
    model: (index = 0) =>
      evaluate((at) => (window as unknown as { __model: (at: number) => string }).__model(at), index),
    paste: (text) =>
      evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const init = {
          bubbles: true,
          cancelable: true,
          composed: true,
          clipboardData,
          dataType: 'text/plain',
          data: pasted,
        };
        document.activeElement!.dispatchEvent(new ClipboardEvent('paste', init as ClipboardEventInit));
      }, text),
    panel: () => frame('panel'),
    card: () => frame('card'),
    marks: () =>
      evaluate(() => {
        const words = (severity: string): string[] =>
          [...CSS.highlights].flatMap(([name, ranges]) =>
            name.endsWith(`-${severity}`) ? [...ranges].map(String) : [],
          );
        return { error: words('error'), warning: words('warning'), suggestion: words('suggestion') };
      }),
    showsRules: async (...rules) => {
      const panel = await page.panel();
      await eventually(panel.rules, (seen) => JSON.stringify([...seen].sort()) === JSON.stringify([...rules].sort()));
    },
    // Not the driver's own way back, which in Firefox waits for a load that a cached page does not have.
    back: () => evaluate(() => history.back()),
    toFront: () => raw.bringToFront(),
    reload: async () => void (await raw.reload()),
    close: () => raw.close(),
  };
  return page;
};
