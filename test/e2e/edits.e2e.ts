import { expect } from 'vitest';
import { inBothBrowsers } from './support/both-browsers.ts';
import { ELSEWHERE, type TestBrowser } from './support/browser.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';
import { asked, generatorOf, parts } from './support/random.ts';

/* `EDITS=100000 npm run e2e -- /edits` for many, `SEED=… FROM=… EDITS=1` to repeat one. */

type Edit = { readonly text: string } | { readonly key: string };

const TEXTS = [
  'utilise ',
  '#warmhomes ',
  'a',
  ' ',
  '😀',
  '👩‍🚒 ',
  'مرحبا ',
  'OFFICIAL-SENSITIVE',
  'https://youtu.be/dQw4w9WgXcQ?si=A ',
  '@dept ',
  'é',
  'tŷ ',
  '. ',
  '!!',
];
const KEYS = [
  'Backspace',
  'Backspace',
  'Delete',
  'Enter',
  'ArrowLeft',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Home',
  'End',
  'Shift+ArrowLeft',
  'Shift+Home',
  'Control+z',
];

const sequence = (next: () => number): readonly Edit[] => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  return Array.from({ length: 2 + Math.floor(next() * 6) }, () =>
    next() < 0.55 ? { text: pick(TEXTS) } : { key: pick(KEYS) },
  );
};

const frames = (page: TestPage): Promise<unknown> =>
  page.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok))).then(() => 0));

/** Stands for the text where Draft.js has given up. */
const NO_EDITOR = '(no editor)';

type Side = { readonly page: TestPage; readonly address: string };

const begin = async ({ page, address }: Side): Promise<void> => {
  await page.open(address);
  await page.focusEditor();
};

const play = async (side: Side, edits: readonly Edit[], slowly = false): Promise<string> => {
  const { page } = side;
  await eventually(
    async () => {
      // An open list of accounts takes some keys for itself.
      await page.press('Control+a');
      await page.press('Backspace');
      return page.model();
    },
    (text) => text === '',
  );
  for (const edit of edits) {
    await ('text' in edit ? page.type(edit.text) : page.press(edit.key));
    // Draft.js undoes a task later, and drops a key that comes before it, with hints or without.
    if (slowly || ('key' in edit && edit.key === 'Control+z')) await frames(page);
  }
  await frames(page);
  try {
    return await page.model();
  } catch {
    // Draft.js itself gives up now and then where keys outrun it, with hints or without, and takes its editor away.
    await begin(side);
    return NO_EDITOR;
  }
};

/** Makes the same edits with hints and without, each in a page of its own, and gives those with different texts. */
const compare = async (browser: TestBrowser, numbers: readonly number[]): Promise<readonly string[]> => {
  const [without, page] = [await browser.page(), await browser.page()];
  const sides: readonly Side[] = [
    { page: without, address: `https://${ELSEWHERE}/home` },
    { page, address: '/home' },
  ];
  const all = numbers.map((number) => ({ number, edits: sequence(generatorOf(number)) }));
  const texts: string[][] = [];
  for (const side of sides) {
    await side.page.toFront();
    await begin(side);
    const read: string[] = [];
    for (const { edits } of all) read.push(await play(side, edits));
    texts.push(read);
  }
  expect(await without.evaluate(() => CSS.highlights.size)).toBe(0);
  // Where keys outran the editor the two may differ by chance: such edits are made again at the editor's own pace.
  const faults: string[] = [];
  for (const { number, edits } of all.filter((_, index) => texts[0]![index] !== texts[1]![index])) {
    const again: string[] = [];
    for (const side of sides) {
      await side.page.toFront();
      await side.page.focusEditor();
      again.push(await play(side, edits, true));
    }
    if (again[0] !== again[1])
      faults.push(
        `SEED=${asked.seed} FROM=${number} EDITS=1: ${JSON.stringify(edits)} reads ${JSON.stringify(again[1])} and without hints ${JSON.stringify(again[0])}`,
      );
  }
  // Draft.js tells of giving up by a fault of its own.
  if (!texts[1]!.includes(NO_EDITOR)) faults.push(...page.faults.slice(0, 3));
  await without.close();
  await page.close();
  return faults;
};

inBothBrowsers((it, name) => {
  it(
    `loses no letter: ${asked.edits} random edits (seed ${asked.seed}, from ${asked.from}) read the same with hints and without`,
    async (_, browser) => {
      const faults: string[] = [];
      for (const part of parts()) {
        const found = await compare(browser, part);
        faults.push(...found);
        if (asked.edits > part.length)
          console.log(`${name}, seed ${asked.seed}, edits ${part[0]} to ${part.at(-1)}: ${found.length} with a fault`);
      }
      expect(faults).toEqual([]);
    },
    60_000 + asked.edits * 2_000,
  );
});
