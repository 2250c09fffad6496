import { expect } from 'vitest';
import { aSecondLater, inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

/* A modal `<dialog>` makes everything outside inert: what is ours has to stand inside it. */
const PATH = '/compose/post?dialog=native';

const posted = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window as unknown as { __posted: readonly { texts: readonly string[] }[] }).__posted.map(({ texts }) =>
      texts.join('\n'),
    ),
  );

const reads = (page: TestPage, text: string): Promise<unknown> =>
  eventually(
    () => page.model(1),
    (seen) => seen === text,
  );

const inEditor = (page: TestPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('dialog [contenteditable="true"]') != null);

inBothBrowsers((it) => {
  it('marks words in it, and makes a fix by a click in the panel', async (page) => {
    await write(page, 'We utilise this', PATH, 1);
    expect(await page.evaluate(() => document.querySelector('dialog')!.matches(':modal'))).toBe(true);
    await page.showsRules('plain/swap');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('[data-countersign]')].every((host) => host.closest('dialog')),
      ),
    ).toBe(true);
    await (await page.panel()).click('[data-hint-rule="plain/swap"] [data-fix]');
    await reads(page, 'We use this');
    await page.type(' now');
    await reads(page, 'We use this now');
  });

  it('shows the card at a mark, which makes the fix too', async (page) => {
    await write(page, 'We utilise this', PATH, 1);
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 1);
    const word = await page.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([name, all]) => (name.endsWith('-suggestion') ? [...all] : []));
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.move(word.x - 40, word.y);
    await page.move(word.x, word.y);
    await (await page.card()).click('[data-fix]');
    await reads(page, 'We use this');
  });

  it('stops a press on Post, and lets the next one post', async (page) => {
    await write(page, 'This is OFFICIAL-SENSITIVE', PATH, 1);
    await eventually(page.marks, ({ error }) => error.length === 1);
    await page.click('dialog [data-testid="tweetButton"]');
    await eventually((await page.panel()).text, (text) => text.includes('I have checked this'));
    expect(await posted(page)).toEqual([]);
    await aSecondLater(page);
    await page.click('dialog [data-testid="tweetButton"]');
    await eventually(
      () => posted(page),
      (texts) => texts.join() === 'This is OFFICIAL-SENSITIVE',
    );
  });

  it('lets the keyboard into the panel and back', async (page) => {
    await write(page, 'We utilise this', PATH, 1);
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    const enter = async (): Promise<void> => {
      await page.press('Alt+Shift+C');
      await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body));
    };
    await enter();
    await page.press('Escape');
    await eventually(() => inEditor(page));
    await page.type('!');
    await reads(page, 'We utilise this!');
    await page.showsRules('plain/swap');
    await enter();
    await page.press('ArrowRight');
    await page.press('Enter');
    await reads(page, 'We use this!');
    await eventually(() => inEditor(page));
  });

  it('marks an emoji in it by a line that stands over the dialog', async (page) => {
    await write(page, 'Good news 😀😀 today', PATH, 1);
    await eventually(() =>
      page.evaluate(() => document.querySelector('[data-countersign="emoji"]')?.closest('dialog') != null),
    );
  });
});
