import { write } from './both-browsers.ts';
import { eventually } from './wait-for.ts';
import type { TestPage } from './page.ts';

/* The routes by which a post can be sent on X: where it is written, and how Post is pressed. */

/** Where a post is written. */
type Surface = {
  readonly name: string;
  /** Opens it with this text in it. */
  readonly arrive: (page: TestPage, text: string) => Promise<unknown>;
  /** Its editor's place among the editors of the page. */
  readonly editor: number;
  /** Whether the person has written in the present editor. If not, the test does not wait for an answer. */
  readonly written: boolean;
  readonly presses: readonly PressName[];
};

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const IN_FRONT = ':is([role="dialog"], body:not(:has([role="dialog"])) main)';
export const POST = `${IN_FRONT} [data-testid^="tweetButton"]`;

const focus = (page: TestPage, query: string, index = 0): Promise<void> =>
  page.evaluate((of, at) => document.querySelectorAll<HTMLElement>(of)[at]!.focus(), query, index);
const hold = async (page: TestPage): Promise<void> => {
  await focus(page, POST);
  for (let times = 0; times < 3; times++) await page.raw.keyboard.down('Enter' as never);
};
const chordAt =
  (query: string) =>
  async (page: TestPage): Promise<void> => {
    await focus(page, `${IN_FRONT} ${query}`);
    await page.press('Control+Enter');
  };

/** How Post is pressed. A script moves the focus, which the extension does not take for an act of the person. */
export const PRESSES = {
  click: (page) => page.click(POST),
  Enter: async (page) => {
    await focus(page, POST);
    await page.press('Enter');
  },
  Space: async (page) => {
    await focus(page, POST);
    await page.press(' ');
  },
  'Ctrl+Enter in the text': async (page, editor) => {
    await focus(page, EDITOR, editor);
    await page.press('Control+Enter');
  },
  'Ctrl+Enter on another button': chordAt('[data-testid="gifSearchButton"]'),
  'Ctrl+Enter in a choice': chordAt('[name="Choice2"]'),
  'Enter held down': hold,
  'click() by a script': (page) => page.evaluate((of) => document.querySelector<HTMLElement>(of)!.click(), POST),
} satisfies Record<string, (page: TestPage, editor: number) => Promise<void>>;
type PressName = keyof typeof PRESSES;

const BY_HAND = ['click', 'Enter', 'Space', 'Ctrl+Enter in the text'] as const;
const AT_LEAST = ['click', 'Ctrl+Enter in the text'] as const;
const BUTTON = ['click', 'Enter', 'Space'] as const;

const typed =
  (path: string, editor = 0) =>
  (page: TestPage, text: string) =>
    write(page, text, path, editor);
const reads = (page: TestPage, text: string, editor: number) =>
  eventually(
    () => page.model(editor),
    (seen) => seen === text,
  );
/** The text comes with the address, and the person does nothing. */
const given = (path: string, editor: number) => async (page: TestPage, text: string) => {
  await page.open(path + encodeURIComponent(text));
  await reads(page, text, editor);
};
const isMarked = (page: TestPage) =>
  eventually(
    () => page.marks(),
    ({ error, suggestion }) => error.length + suggestion.length > 0,
  );
/**
 * The text is written and answered. Then the person leaves and comes back, and finds another editor with the same text.
 */
const away =
  (path: string, editor: number, go: (page: TestPage) => Promise<unknown>) => async (page: TestPage, text: string) => {
    await write(page, text, path, editor);
    await isMarked(page);
    await go(page);
    await reads(page, text, editor);
  };
const clicks =
  (...queries: readonly string[]) =>
  async (page: TestPage): Promise<void> => {
    for (const query of queries) await page.click(query);
  };
const restored = (query: string) => async (page: TestPage, text: string) => {
  await page.open(`/compose/post?${query}=${encodeURIComponent(text)}`);
  await clicks('[data-testid="unsentButton"]', '.saved-row')(page);
  await reads(page, text, 1);
};
const schedule = clicks(
  `${IN_FRONT} [data-testid="scheduleOption"]`,
  '[data-testid="scheduledConfirmationPrimaryAction"]',
);
const remount = (page: TestPage) =>
  page.evaluate(() => {
    const before = document.querySelector('[contenteditable="true"]');
    (document.activeElement as HTMLElement).blur();
    (window as unknown as { __remount: () => void }).__remount();
    return new Promise<boolean>((ok) => {
      const look = (): unknown =>
        document.querySelector('[contenteditable="true"]') === before ? setTimeout(look) : ok(true);
      look();
    });
  });

const SURFACES: readonly Surface[] = [
  {
    name: 'home box',
    arrive: typed('/home'),
    editor: 0,
    written: true,
    presses: [...BY_HAND, 'Enter held down', 'click() by a script'],
  },
  { name: 'home box before the answer', arrive: typed('/home'), editor: 0, written: false, presses: AT_LEAST },
  {
    name: 'home box with a draft in it',
    arrive: given('/home?draft=', 0),
    editor: 0,
    written: false,
    presses: [...BY_HAND, 'Enter held down', 'click() by a script'],
  },
  {
    name: 'dialog',
    arrive: typed('/compose/post', 1),
    editor: 1,
    written: true,
    presses: [...BY_HAND, 'Enter held down', 'click() by a script'],
  },
  {
    name: 'thread',
    arrive: async (page, text) => {
      await write(page, text, '/compose/post', 1);
      await page.click('[role="dialog"] [data-testid="addButton"]');
      await eventually(() => page.model(2).then(() => true));
      await page.focusEditor(2);
      await page.type('More of it');
    },
    editor: 2,
    written: true,
    presses: AT_LEAST,
  },
  {
    name: 'reply box',
    arrive: typed('/someone/status/1'),
    editor: 0,
    written: true,
    presses: [...BY_HAND, 'click() by a script'],
  },
  {
    name: 'reply that opens out of its row',
    arrive: typed('/someone/status/1?row=1'),
    editor: 0,
    written: true,
    presses: [...BY_HAND, 'Enter held down'],
  },
  { name: 'quote', arrive: typed('/compose/post?quote=1', 1), editor: 1, written: true, presses: AT_LEAST },
  { name: 'address with a text', arrive: given('/intent/post?text=', 1), editor: 1, written: false, presses: AT_LEAST },
  {
    name: 'address with a text and no focus',
    arrive: given('/intent/post?nofocus=1&text=', 1),
    editor: 1,
    written: false,
    presses: [...BY_HAND, 'click() by a script'],
  },
  {
    name: 'restored draft',
    arrive: restored('saved'),
    editor: 1,
    written: false,
    presses: [...BY_HAND, 'Enter held down', 'click() by a script'],
  },
  { name: 'restored scheduled post', arrive: restored('savedScheduled'), editor: 1, written: false, presses: BY_HAND },
  {
    name: 'box after a time was chosen',
    arrive: away('/home', 0, schedule),
    editor: 0,
    written: false,
    presses: BUTTON,
  },
  {
    name: 'dialog after a time was chosen',
    arrive: away('/compose/post', 1, schedule),
    editor: 1,
    written: false,
    presses: BY_HAND,
  },
  {
    name: 'box after a picture was described',
    arrive: away('/home?media=image-alt', 0, clicks('[data-testid="altTextWrapper"]', '.view-done')),
    editor: 0,
    written: false,
    presses: BUTTON,
  },
  {
    name: 'home box after another page',
    arrive: away('/home', 0, clicks('.nav-link[href="/explore"]', '.nav-link[href="/home"]')),
    editor: 0,
    written: false,
    presses: BY_HAND,
  },
  { name: 'box mounted anew', arrive: away('/home', 0, remount), editor: 0, written: false, presses: BY_HAND },
  {
    name: 'published post to edit',
    arrive: given('/compose/post?edit=', 1),
    editor: 1,
    written: false,
    presses: BY_HAND,
  },
  {
    name: 'published post, edited',
    arrive: typed('/compose/post?edit=At%20noon.%20', 1),
    editor: 1,
    written: true,
    presses: AT_LEAST,
  },
  {
    name: 'button that is a div',
    arrive: typed('/home?button=div'),
    editor: 0,
    written: true,
    presses: [...BUTTON, 'Enter held down', 'click() by a script'],
  },
  {
    name: 'composer that hears Ctrl+Enter',
    arrive: typed('/home?enter=composer&poll=1'),
    editor: 0,
    written: true,
    presses: ['Ctrl+Enter on another button', 'Ctrl+Enter in a choice'],
  },
  {
    name: 'dialog that hears Ctrl+Enter',
    arrive: given('/compose/post?enter=composer&poll=1&draft=', 1),
    editor: 1,
    written: false,
    presses: ['Ctrl+Enter on another button', 'Ctrl+Enter in a choice'],
  },
  {
    name: 'choice of a poll',
    arrive: async (page, text) => {
      await write(page, 'Which one?', '/home?poll=1');
      await page.click('[name="Choice1"]');
      await page.type(text);
    },
    editor: 0,
    written: false,
    presses: AT_LEAST,
  },
  // Firefox asks which program writes the email, and its question takes the keys.
  {
    name: 'box after a link to write a letter',
    arrive: away('/home', 0, clicks('[href^="mailto:"]')),
    editor: 0,
    written: false,
    presses: ['click'],
  },
  {
    name: 'box after a download',
    arrive: away('/home', 0, clicks('[href="/report.csv"]')),
    editor: 0,
    written: false,
    presses: ['click'],
  },
];

/** Every route, a row each. */
export const ROUTES = SURFACES.flatMap((surface) => surface.presses.map((press) => ({ surface, press })));
