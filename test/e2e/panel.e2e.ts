import axe from 'axe-core';
import { expect } from 'vitest';
import { aSecondLater, inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestFrame, TestPage } from './support/page.ts';

const inEditor = (page: TestPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-testid')?.startsWith('tweetTextarea_') ?? false);

/** Goes into the panel by its key. */
const enter = async (page: TestPage, panel: TestFrame): Promise<void> => {
  await page.press('Alt+Shift+C');
  await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body));
};

/** What the panel lies over of all that it must never cover; null while it is not to be seen. */
const covered = (page: TestPage): Promise<readonly string[] | null> =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-countersign="panel"]')!;
    if (host.style.visibility !== 'visible') return null;
    const panel = host.getBoundingClientRect();
    const clear =
      '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetButton"], [data-testid="toolBar"], [data-testid="typeaheadResult"]';
    const around = document.activeElement?.closest('[role="dialog"]') ?? document;
    return [...around.querySelectorAll(clear)]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return (
          box.width > 0 &&
          box.left < panel.right &&
          panel.left < box.right &&
          box.top < panel.bottom &&
          panel.top < box.bottom
        );
      })
      .map((element) => element.getAttribute('data-testid') ?? '');
  });

const hasLabelled = (page: TestPage, label: string): Promise<boolean> =>
  page.evaluate(
    (name) => [...document.querySelectorAll('button')].some((button) => button.getAttribute('aria-label') === name),
    label,
  );

/** Presses the button of that name in a page of ours, and waits until it has gone, as it does once that is stored. */
const pressLabelled = async (page: TestPage, label: string): Promise<void> => {
  await eventually(() => hasLabelled(page, label));
  await page.evaluate(
    (name) =>
      [...document.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === name)?.click(),
    label,
  );
  // A page closed before would take the change with it.
  await eventually(
    () => hasLabelled(page, label),
    (there) => !there,
  );
};

inBothBrowsers((it, name) => {
  it('is reached by its key, worked by arrows and Enter, and left by Escape', async (page) => {
    const text = 'We utilise this from 10AM';
    await write(page, text);
    await page.showsRules('plain/swap', 'style/time');
    const panel = await page.panel();
    await enter(page, panel);
    const first = await panel.evaluate(() => document.activeElement!.closest('[data-hint]')?.getAttribute('data-hint'));
    await page.press('ArrowDown');
    await eventually(() =>
      panel.evaluate(
        (before) => document.activeElement!.closest('[data-hint]')?.getAttribute('data-hint') !== before,
        first,
      ),
    );
    await page.press('Escape');
    await eventually(() => inEditor(page));
    await page.type('!');
    await eventually(
      () => page.model(),
      (seen) => seen === `${text}!`,
    );
  });

  it('makes a fix from the keyboard and gives focus back', async (page) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    await enter(page, panel);
    await page.press('ArrowRight');
    await page.press('Enter');
    await eventually(
      () => page.model(),
      (text) => text === 'We use this',
    );
    await eventually(() => inEditor(page));
  });

  it('restores the last caret position, not an older selection', async (page) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    await page.press('Control+a');
    await enter(page, panel);
    await page.press('Escape');
    await eventually(() => inEditor(page));
    await page.press('End');
    await page.type(' OFFICIAL-SENSITIVE');
    await eventually(page.marks, ({ error }) => error.join() === 'OFFICIAL-SENSITIVE');
    // X's button takes the focus from the text.
    await page.click('[data-testid="tweetButtonInline"]');
    await panel.click('.preflight [type="submit"]');
    await eventually(() => inEditor(page));
    await page.type('!');
    await eventually(
      () => page.model(),
      (text) => text === 'We utilise this OFFICIAL-SENSITIVE!',
    );
  });

  it('gives the caret back after a reason was typed', async (page) => {
    await write(page, 'OFFICIAL-SENSITIVE');
    await eventually(page.marks, ({ error }) => error.join() === 'OFFICIAL-SENSITIVE');
    const panel = await page.panel();
    await page.press('Control+Enter');
    await panel.click('.preflight input');
    await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.matches('input')));
    await page.type('Cleared');
    await page.press('Enter');
    await eventually(() => inEditor(page));
    await page.type('!');
    await eventually(
      () => page.model(),
      (text) => text === 'OFFICIAL-SENSITIVE!',
    );
  });

  it('is reached inside the dialog, whose focus trap lets it be', async (page) => {
    await write(page, 'We utilise this', '/compose/post', 1);
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    await enter(page, panel);
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await page.press('Escape');
    await eventually(() => inEditor(page));
    expect(await page.evaluate(() => document.querySelector('[role="dialog"]') !== null)).toBe(true);
  });

  it('keeps a tick while the draft lasts and forgets it when it is posted', async (page) => {
    await write(page, 'Library visits are up by 5% now.');
    const panel = await page.panel();
    await panel.click('input[type="checkbox"]');
    const ticks = (): Promise<number> => panel.evaluate(() => document.querySelectorAll('input:checked').length);
    await eventually(ticks, (count) => count === 1);
    expect(await inEditor(page)).toBe(true);
    await page.type(' Come along.');
    await eventually(panel.text, (text) => text.includes('44 of'));
    expect(await ticks()).toBe(1);
    await page.press('Control+Enter');
    // Nothing of it waits in the panel for the next draft.
    await eventually(
      () => panel.evaluate(() => document.querySelectorAll('input[type="checkbox"]').length),
      (count) => count === 0,
    );
    await eventually(panel.text, (text) => text.includes('0 of'));
    await page.focusEditor();
    await page.type('Another post.');
    await eventually(panel.text, (text) => text.includes('13 of'));
    expect(await ticks()).toBe(0);
  });

  it('ignores here, and a word everywhere until it is taken back', async (page, browser) => {
    await write(page, 'We utilise this and purchase that');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    await panel.click('[data-hint-rule] .opener');
    await panel.click('[data-place] .ignores button:nth-of-type(1)');
    await page.showsRules('plain/swap');
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 1);
    // A press lasts only in a frame that has stood still, in sight, for half a second.
    await aSecondLater(page);
    await panel.click('.ignores button:nth-of-type(2)');
    await page.showsRules();
    const other = await browser.page();
    // A press beside a post box counts for its post alone in Firefox, which cannot tell whether a frame was visible.
    if (browser.name === 'firefox') {
      await write(other, 'They purchase that');
      await other.showsRules('plain/swap');
      await other.openOwn('options.html');
      await pressLabelled(other, 'Always ignore “purchase”');
    }
    await write(other, 'They purchase that');
    await eventually(
      async () => (await other.panel()).text(),
      (text) => text.includes('18 of'),
    );
    await other.showsRules();
    await other.openOwn('options.html');
    // It does not wait there.
    await eventually(() => hasLabelled(other, 'Remove “purchase”'));
    expect(await hasLabelled(other, 'Always ignore “purchase”')).toBe(false);
    await pressLabelled(other, 'Remove “purchase”');
    await other.close();
    // The press in that post goes on to count for it.
    await page.showsRules(...(browser.name === 'firefox' ? [] : ['plain/swap']));
  });

  it('covers neither the text nor X’s buttons nor its list of accounts, however wide the window', async (page) => {
    for (const width of [1280, 900, 640, 360]) {
      await page.resize(width, 800);
      await write(page, 'We utilise this. Ask @dep');
      await eventually(page.marks, ({ suggestion }) => suggestion.includes('utilise'));
      await eventually(() => page.evaluate(() => document.querySelector('[data-testid="typeaheadResult"]') !== null));
      await eventually(
        () => covered(page),
        (names) => names?.length === 0,
      );
      await write(page, 'We utilise this', '/compose/post', 1);
      await eventually(page.marks, ({ suggestion }) => suggestion.includes('utilise'));
      await eventually(
        () => covered(page),
        (names) => names?.length === 0,
      );
    }
  });

  it('follows the theme of the page', async (page) => {
    for (const theme of ['light', 'dim', 'dark'] as const) {
      await write(page, 'We utilise this', `/home?theme=${theme}`);
      const panel = await page.panel();
      await eventually(
        () => panel.evaluate(() => document.documentElement.dataset['theme']),
        (seen) => seen === theme,
      );
    }
  });

  // One engine is enough to find what the document lacks.
  if (name === 'chromium')
    it('has nothing for axe to report: hints, held, folded, and the settings page', async (page) => {
      const violations = async (evaluate: TestPage['evaluate']): Promise<readonly string[]> => {
        await evaluate(`${axe.source}; undefined`);
        return evaluate(async () => {
          const { axe: runner } = globalThis as unknown as { axe: typeof axe };
          return (await runner.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
      };
      await write(page, 'We utilise OFFICIAL-SENSITIVE papers #warmhomes');
      const panel = await page.panel();
      await eventually(panel.rules, (rules) => rules.includes('sec/marking'));
      expect(await violations(panel.evaluate)).toEqual([]);
      await page.press('Control+Enter');
      await eventually(panel.text, (text) => text.includes('I have checked this'));
      expect(await violations(panel.evaluate)).toEqual([]);
      await panel.click('.collapse');
      await eventually(() => panel.evaluate(() => document.querySelector('.collapsed-panel') !== null));
      expect(await violations(panel.evaluate)).toEqual([]);
      await page.openOwn('options.html');
      expect(await violations(page.evaluate)).toEqual([]);
    });
});
