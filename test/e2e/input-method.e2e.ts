import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import { inputMethod } from './support/input-method.ts';
import type { TestPage } from './support/page.ts';

const shown = (page: TestPage): Promise<string> =>
  page.evaluate(() => document.querySelector('[contenteditable="true"]')!.textContent ?? '');

/** Lets the page draw a few times, so that whatever was to happen at once has happened. */
const frames = (page: TestPage): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });

inBothBrowsers((it) => {
  it('says nothing of what an input method is still composing, and checks it once it is written', async (page) => {
    await write(page, 'We ');
    await page.showsRules();
    const method = await inputMethod(page);
    await method.compose('util');
    await method.compose('utilise');
    await eventually(
      () => shown(page),
      (text) => text === 'We utilise',
    );
    await frames(page);
    expect((await page.marks()).suggestion).toEqual([]);
    expect(await page.model()).toBe('We ');
    await method.commit('utilise');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
    expect(await page.model()).toBe('We utilise');
    await page.type(' it');
    expect([await page.model(), await shown(page)]).toEqual(['We utilise it', 'We utilise it']);
  });

  it('writes Japanese beside a mark without losing a letter', async (page) => {
    await write(page, 'We utilise ');
    await page.showsRules('plain/swap');
    const method = await inputMethod(page);
    await method.compose('に');
    await method.compose('にほん');
    await method.commit('日本');
    await eventually(
      () => page.model(),
      (text) => text === 'We utilise 日本',
    );
    expect(await shown(page)).toBe('We utilise 日本');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
  });

  it('makes no fix while an input method is composing', async (page) => {
    await write(page, 'We utilise ');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    const method = await inputMethod(page);
    await method.compose('にほん');
    await eventually(
      () => shown(page),
      (text) => text.endsWith('にほん'),
    );
    // By the frame's own script: a press of the pointer would end the composition.
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-fix]')!.click());
    await frames(page);
    expect(await shown(page)).toBe('We utilise にほん');
    await method.commit('日本');
    await eventually(
      () => page.model(),
      (text) => text === 'We utilise 日本',
    );
  });
});
