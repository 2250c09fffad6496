import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const press = async (page: TestPage, rule: string): Promise<void> => {
  const panel = await page.panel();
  await eventually(panel.rules, (rules) => rules.includes(rule));
  await panel.click(`[data-hint-rule="${rule}"] [data-fix]`);
};

const reads = async (page: TestPage, text: string): Promise<void> => {
  await eventually(
    () => page.model(),
    (seen) => seen === text,
  ).catch(async (fault: Error) => {
    throw new Error(`${fault.message}. The panel says: ${await (await page.panel()).text()}`);
  });
};

const caretOf = (
  page: TestPage,
): Promise<{ readonly start: number; readonly end: number; readonly focused: boolean }> =>
  page.evaluate(() =>
    (window as unknown as { __selection: () => { start: number; end: number; focused: boolean } }).__selection(),
  );

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
  eventually(
    () => page.evaluate(() => document.querySelector<HTMLElement>('[data-countersign="card"]')!.style.visibility),
    (seen) => seen === visibility,
  );

inBothBrowsers((it) => {
  it('puts a word in, and leaves focus and caret where the person was writing', async (page) => {
    await write(page, 'We utilise this');
    await press(page, 'plain/swap');
    await reads(page, 'We use this');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('tweetTextarea_0');
    await page.type(' now');
    await reads(page, 'We use this now');
  });

  it('leaves the caret before the words where it was, and moves one inside the words behind them', async (page) => {
    await write(page, 'They commence work on Friday');
    await page.press('Home');
    await press(page, 'plain/swap');
    await reads(page, 'They start work on Friday');
    await page.type('Now ');
    await reads(page, 'Now They start work on Friday');
    await write(page, 'They commence');
    await page.press('ArrowLeft');
    await press(page, 'plain/swap');
    await reads(page, 'They start');
    await page.type('ed');
    await reads(page, 'They started');
  });

  it('keeps the caret where the person wrote when the fix is made by the keyboard in the panel', async (page) => {
    await write(page, 'They commence work on Friday');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    await page.press('Alt+Shift+C');
    await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body));
    await page.press('ArrowRight');
    await page.press('Enter');
    await reads(page, 'They start work on Friday');
    await eventually(
      () => caretOf(page),
      ({ start, end, focused }) => focused && start === 25 && end === 25,
    );
    await page.type(' at noon');
    await reads(page, 'They start work on Friday at noon');
  });

  it('keeps the direction of a selection over a fix, and on the way into the panel and back', async (page) => {
    await write(page, 'They commence work on Friday');
    await page.press('Shift+ArrowLeft');
    await page.press('Shift+ArrowLeft');
    await page.showsRules('plain/swap');
    await page.press('Alt+Shift+C');
    const panel = await page.panel();
    await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body));
    await page.press('Escape');
    await eventually(
      () => caretOf(page),
      ({ start, end, focused }) => focused && start === 26 && end === 28,
    );
    await page.press('Shift+ArrowLeft');
    await eventually(
      () => caretOf(page),
      ({ start, end }) => start === 25 && end === 28,
    );
    await press(page, 'plain/swap');
    await reads(page, 'They start work on Friday');
    await page.press('Shift+ArrowLeft');
    await eventually(
      () => caretOf(page),
      ({ start, end }) => start === 21 && end === 25,
    );
  });

  it('puts the caret back when the fix is undone, so that the next letter takes nothing away', async (page) => {
    await write(page, 'They commence work on Friday');
    await press(page, 'plain/swap');
    await reads(page, 'They start work on Friday');
    await page.type(' at noon');
    await reads(page, 'They start work on Friday at noon');
    for (let undone = 0; undone < 12 && (await page.model()) !== 'They commence work on Friday'; undone++) {
      const before = await page.model();
      await page.press('Control+z');
      await eventually(
        () => page.model(),
        (text) => text !== before,
      );
    }
    await eventually(
      () => caretOf(page),
      ({ start, end }) => start === 28 && end === 28,
    );
    await page.type('!');
    await reads(page, 'They commence work on Friday!');
  });

  for (const after of [0, 2, 4, 8, 12, 30])
    it(`keeps words that come without a key ${after} ms after a fix`, async (page) => {
      await write(page, 'They commence work on Friday');
      await page.showsRules('plain/swap');
      await page.evaluate((delay) => {
        const insert = (): unknown => document.execCommand('insertText', false, ' soon');
        addEventListener('paste', (event) => event.isTrusted || setTimeout(insert, delay), true);
      }, after);
      await press(page, 'plain/swap');
      const text = await eventually(
        () => page.model(),
        (seen) => seen.includes('soon') && seen.includes('start'),
      );
      expect(text.replace(' soon', '')).toBe('They start work on Friday');
      expect(await (await page.panel()).text()).not.toContain('not made');
    });

  it('gives the selection back where the editor refuses a fix, also to a letter that comes before that is known', async (page) => {
    for (const isAtOnce of [true, false]) {
      await write(page, 'They commence work on Friday');
      await page.showsRules('plain/swap');
      await page.evaluate(() => {
        addEventListener(
          'paste',
          (event) => {
            if (event.isTrusted) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            document.documentElement.dataset['refused'] = 'yes';
          },
          true,
        );
      });
      await press(page, 'plain/swap');
      await eventually(() => page.evaluate(() => document.documentElement.dataset['refused'] === 'yes'));
      if (!isAtOnce)
        await eventually(
          () => caretOf(page),
          ({ start, end }) => start === 28 && end === 28,
        );
      await page.type('?');
      await reads(page, 'They commence work on Friday?');
    }
  });

  it('notices a fix that the editor takes late as made', async (page) => {
    await write(page, 'They commence work on Friday');
    await page.showsRules('plain/swap');
    await page.evaluate(() => {
      addEventListener(
        'paste',
        (event) => {
          if (event.isTrusted || (event as Event & { readonly late?: boolean }).late) return;
          const text = event.clipboardData!.getData('text/plain');
          event.preventDefault();
          event.stopImmediatePropagation();
          setTimeout(() => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            const again = new ClipboardEvent('paste', {
              bubbles: true,
              cancelable: true,
              clipboardData,
              dataType: 'text/plain',
              data: text,
            } as ClipboardEventInit);
            Object.assign(again, { late: true });
            event.target!.dispatchEvent(again);
          }, 300);
        },
        true,
      );
    });
    await press(page, 'plain/swap');
    await reads(page, 'They start work on Friday');
    await eventually(
      () => caretOf(page),
      ({ start, end }) => start === 25 && end === 25,
    );
    expect(await (await page.panel()).text()).not.toContain('not made');
  });

  it('says where a fix removes bold and italic', async (page) => {
    await page.open('/home?rich=1');
    await page.focusEditor();
    await page.type('They purchase it and ');
    await page.press('Control+b');
    await page.type('commence');
    const panel = await page.panel();
    await panel.click('[data-hint-rule="plain/swap"] .opener');
    await eventually(
      () =>
        panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ innerText }) =>
            innerText.includes('removes bold'),
          ),
        ),
      (lines) => lines.join() === 'false,true',
    );
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
    await eventually(
      () => page.model(),
      (text) => text === 'Come along #WarmHomes' || text === 'Come along #Warmhomes',
    );
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
    await reads(page, 'Hello 😀\nWe use this!');
  });

  it('makes one fix after another, however fast they are pressed', async (page) => {
    await write(page, 'We utilise this and they purchase that');
    const panel = await page.panel();
    await panel.click('[data-hint-rule="plain/swap"] .opener');
    await panel.evaluate(() => {
      for (const fix of document.querySelectorAll<HTMLElement>('[data-place] [data-fix]')) fix.click();
    });
    await reads(page, 'We use this and they buy that');
  });

  it('fixes every place of a row with one press, and takes all of them back with another', async (page) => {
    const text = 'We utilise vans, purchase boxes and commence work';
    await write(page, text);
    const panel = await page.panel();
    await panel.click('[data-fix="all"]');
    await reads(page, 'We use vans, buy boxes and start work');
    await panel.click('.undo');
    await reads(page, text);
    await page.type('!');
    await reads(page, `${text}!`);
  });

  it('takes fixes made with one press back one by one with Ctrl+Z', async (page) => {
    await write(page, 'We utilise vans and purchase boxes');
    await (await page.panel()).click('[data-fix="all"]');
    await reads(page, 'We use vans and buy boxes');
    await page.press('Control+z');
    await reads(page, 'We utilise vans and buy boxes');
    await page.press('Control+z');
    await reads(page, 'We utilise vans and purchase boxes');
  });

  it('fixes more places with one press than drafts are remembered, and takes all back', async (page) => {
    const text = Array.from({ length: 12 }, (_, at) => `We ${at % 2 ? 'utilise' : 'purchase'} ${at} boxes.`).join(' ');
    await write(page, text);
    const panel = await page.panel();
    await panel.click('[data-fix="all"]');
    await reads(page, text.replaceAll('utilise', 'use').replaceAll('purchase', 'buy'));
    await panel.click('.undo');
    await reads(page, text);
  });

  it('loses no letter that is typed while a fix is being made', async (page) => {
    await write(page, 'We utilise this ');
    const panel = await page.panel();
    await eventually(panel.rules, (rules) => rules.length === 1);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-fix]')!.click());
    await page.type('abcdefghijklmnopqrstuvwxyz');
    const text = await eventually(
      () => page.model(),
      (seen) => seen.replace(/[^a-z]/g, '').length >= 'eusethis'.length + 26,
    );
    for (const letter of 'abcdefgjklmnopqvwxyz') expect(text).toContain(letter);
  });

  it('touches nothing when the words are no longer there', async (page) => {
    await write(page, 'We utilise this');
    const panel = await page.panel();
    await eventually(panel.rules, (rules) => rules.length === 1);
    // The press and the key meet: the fix finds other words.
    await Promise.all([
      page.press('Home'),
      panel.evaluate(() => document.querySelector<HTMLElement>('[data-fix]')!.click()),
    ]);
    const text = await eventually(
      () => page.model(),
      (seen) => seen === 'We use this' || seen === 'We utilise this',
    );
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
