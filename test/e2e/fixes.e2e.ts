import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both.ts';
import { eventually } from './support/eventually.ts';
import type { TestPage } from './support/page.ts';

const press = async (page: TestPage, rule: string): Promise<void> => {
  const panel = await page.panel();
  await eventually(panel.rules, (rules) => rules.includes(rule));
  await panel.click(`[data-hint-rule="${rule}"] [data-fix]`);
};

const reads = async (page: TestPage, text: string): Promise<void> => {
  await eventually(() => page.model(), (seen) => seen === text).catch(async (fault: Error) => {
    throw new Error(`${fault.message}. The panel says: ${await (await page.panel()).text()}`);
  });
};

const pointAtMark = async (page: TestPage): Promise<void> => {
  const word = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, all]) => (name.endsWith('-suggestion') ? [...all] : []));
    const { x, y, width, height } = (ranges[0] as Range).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.move(word.x - 40, word.y);
  await page.move(word.x, word.y);
};

const cardIs = (page: TestPage, visibility: string): Promise<unknown> =>
  eventually(() => page.evaluate(() => document.querySelector<HTMLElement>('[data-countersign="card"]')!.style.visibility), (seen) => seen === visibility);

inBothBrowsers((it) => {
  it('puts a word in, leaves focus in the editor and the caret behind the word', async (page) => {
    await write(page, 'We utilise this');
    await press(page, 'plain/swap');
    await reads(page, 'We use this');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('tweetTextarea_0');
    await page.type('ful');
    await reads(page, 'We useful this');
  });

  it('is undone by one Ctrl+Z', async (page) => {
    await write(page, 'We utilise this');
    await press(page, 'plain/swap');
    await reads(page, 'We use this');
    await page.press('Control+z');
    await reads(page, 'We utilise this');
  });

  it('works on a hashtag, which X draws in a part of its own', async (page) => {
    await write(page, 'Come along #warmhomes');
    await press(page, 'hash/lower-start');
    await eventually(() => page.model(), (text) => text === 'Come along #WarmHomes' || text === 'Come along #Warmhomes');
  });

  it('works beside emoji and on another line', async (page) => {
    await page.open('/home');
    await page.focusEditor();
    await page.type('Hello 😀');
    await page.press('Enter');
    await page.type('We utilise this');
    await press(page, 'plain/swap');
    await reads(page, 'Hello 😀\nWe use this');
    await page.type('!');
    await reads(page, 'Hello 😀\nWe use! this');
  });

  it('makes one fix after another, however fast they are pressed', async (page) => {
    await write(page, 'We utilise this and they purchase that');
    const panel = await page.panel();
    await eventually(panel.rules, (rules) => rules.length === 2);
    await panel.evaluate(() => {
      for (const fix of document.querySelectorAll<HTMLElement>('[data-fix]')) fix.click();
    });
    await reads(page, 'We use this and they buy that');
  });

  it('loses no letter that is typed while a fix is being made', async (page) => {
    await write(page, 'We utilise this ');
    const panel = await page.panel();
    await eventually(panel.rules, (rules) => rules.length === 1);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-fix]')!.click());
    await page.type('abcdefghijklmnopqrstuvwxyz');
    const text = await eventually(() => page.model(), (seen) => seen.replace(/[^a-z]/g, '').length >= 'eusethis'.length + 26);
    for (const letter of 'abcdefgjklmnopqvwxyz') expect(text).toContain(letter);
  });

  it('touches nothing when the words are no longer there', async (page) => {
    await write(page, 'We utilise this');
    const panel = await page.panel();
    await eventually(panel.rules, (rules) => rules.length === 1);
    // The press and the key meet: the fix finds other words.
    await Promise.all([page.press('Home'), panel.evaluate(() => document.querySelector<HTMLElement>('[data-fix]')!.click())]);
    const text = await eventually(() => page.model(), (seen) => seen === 'We use this' || seen === 'We utilise this');
    expect(['We use this', 'We utilise this']).toContain(text);
  });

  it('works from the card at the mark', async (page) => {
    await write(page, 'We utilise this');
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 1);
    await pointAtMark(page);
    const card = await page.card();
    await eventually(card.rules, (rules) => rules.join() === 'plain/swap');
    await cardIs(page, 'visible');
    await card.click('[data-fix]');
    await reads(page, 'We use this');
    await cardIs(page, 'hidden');
  });

  it('shows the card once more at a mark that has scrolled away from under it', async (page) => {
    await write(page, 'We utilise this');
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 1);
    await pointAtMark(page);
    await cardIs(page, 'visible');
    await page.evaluate(() => scrollBy(0, 20));
    await cardIs(page, 'hidden');
    await pointAtMark(page);
    await cardIs(page, 'visible');
  });
});
