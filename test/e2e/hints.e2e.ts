import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';

const SAMPLE = "We're delighted to utilise new funding. Come along #carersweek";

inBothBrowsers((it) => {
  it('marks words as they are typed and shows their rules', async (page) => {
    await write(page, SAMPLE);
    await page.showsRules('tone/self-promo', 'plain/swap', 'hash/known-casing');
    await eventually(
      page.marks,
      ({ warning, suggestion }) => warning.join() === '#carersweek' && suggestion.includes('utilise'),
    );
    expect(await page.model()).toBe(SAMPLE);
    expect(page.faults.slice(0, 3)).toEqual([]);
  });

  it('says nothing of a good post, and nothing before there is one', async (page) => {
    await write(page, 'The library in Leeds reopens on Saturday at 10am.');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('49'));
    expect(await panel.rules()).toEqual([]);
    expect(await page.marks()).toEqual({ error: [], warning: [], suggestion: [] });
  });

  it('counts as X counts: an address is 23, an emoji 2', async (page) => {
    await write(page, 'See https://www.gov.uk/a-very-long-address-of-a-page 🧑‍🏫');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('30 of 280'));
  });

  it('keeps a mark on its word while text before it changes', async (page) => {
    await write(page, 'We utilise it');
    await page.showsRules('plain/swap');
    await page.press('Home');
    await page.type('Today ');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
  });

  it('takes a mark away with its word', async (page) => {
    await write(page, 'We utilise');
    await page.showsRules('plain/swap');
    for (let letter = 0; letter < 7; letter++) await page.press('Backspace');
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 0);
    await page.showsRules();
  });

  it('notices that everything was deleted, which fires no input event', async (page) => {
    await write(page, SAMPLE);
    await page.showsRules('tone/self-promo', 'plain/swap', 'hash/known-casing');
    await page.press('Control+a');
    await page.press('Backspace');
    await page.showsRules();
  });

  it('marks on every line, across blank ones', async (page) => {
    await page.open('/home');
    await page.focusEditor();
    for (const line of ['We utilise this', '', 'They purchase that']) {
      await page.type(line);
      await page.press('Enter');
    }
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise,purchase');
    expect(await page.model()).toBe('We utilise this\n\nThey purchase that\n');
  });

  it('reads right-to-left text and emoji without losing a letter', async (page) => {
    const text = 'مرحبا بكم 😀 we utilise this';
    await write(page, text);
    await eventually(page.marks, ({ suggestion }) => suggestion.includes('utilise'));
    expect(await page.model()).toBe(text);
  });

  it('shows a mark on emoji, where a highlight cannot be seen', async (page) => {
    await write(page, 'Good news 😀😀 today');
    await eventually(() => page.evaluate(() => document.querySelector('[data-countersign="emoji"]') !== null));
  });

  it('speaks of the picture that has no description', async (page) => {
    await write(page, 'A new bridge', '/home?media=image,image-alt');
    await page.showsRules('alt/missing');
  });

  it('counts up to the longer limit where X shows that the account may write long posts', async (page) => {
    await write(page, 'Hello', '/home?limit=25000');
    await eventually((await page.panel()).text, (text) => text.includes('25,000'));
  });

  it('knows a reply, and each post of a thread', async (page) => {
    await write(page, 'We utilise this', '/compose/post?numbering=same', 1);
    await page.showsRules('plain/swap');
    await page.click('[role="dialog"] [data-testid="addButton"]');
    await page.focusEditor(2);
    await page.type('They purchase that');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise,purchase');
    await page.showsRules('plain/swap');
    expect([await page.model(1), await page.model(2)]).toEqual(['We utilise this', 'They purchase that']);
  });

  it('keeps ticks of the home box while the dialog is used', async (page) => {
    await write(page, 'We utilise 5% more');
    await page.showsRules('plain/swap', 'stat/no-source');
    await (await page.panel()).click('input[type="checkbox"]');
    await page.evaluate(() => history.pushState({}, '', '/compose/post'));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await page.focusEditor(1);
    await page.type('A good post.');
    await page.showsRules();
    await page.evaluate(() => history.back());
    await eventually(() => page.evaluate(() => document.querySelector('[role="dialog"]') === null));
    await page.focusEditor();
    await page.showsRules('plain/swap', 'stat/no-source');
    await eventually(
      async () => (await page.panel()).evaluate(() => document.querySelectorAll('input:checked').length),
      (count) => count === 1,
    );
  });

  it('keeps two composers of a page apart', async (page) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    await page.evaluate(() => history.pushState({}, '', '/compose/post'));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await page.focusEditor(1);
    await page.type('A good post.');
    await page.showsRules();
    expect([await page.model(0), await page.model(1)]).toEqual(['We utilise this', 'A good post.']);
  });

  it('goes on when X mounts the editor anew', async (page) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    await page.evaluate(() => (window as unknown as { __remount: () => void }).__remount());
    await page.focusEditor();
    await page.press('End');
    await page.type(' today');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
    expect(await page.model()).toBe('We utilise this today');
  });

  it('goes on with 25,000 characters', async (page) => {
    const line = 'The council will repair the bridge on Monday and open it again on Friday. ';
    await page.open('/home?limit=25000');
    await page.focusEditor();
    await page.paste((line.repeat(12) + '\n').repeat(27));
    await eventually(
      () => page.model(),
      (text) => text.length > 24_000,
    );
    await page.type('We utilise this');
    await eventually(page.marks, ({ suggestion }) => suggestion.includes('utilise'));
    expect((await page.model()).endsWith('We utilise this')).toBe(true);
  });
});
