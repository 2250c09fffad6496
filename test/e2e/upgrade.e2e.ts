import { expect } from 'vitest';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import { openRules } from './support/rules-page.ts';
import { startWith, storedBefore } from './support/stored-before.ts';

/* What an earlier build stored, under this build. */

/** Reasons are deleted after some days, so the one that was stored is given the time of now. */
const withReasonOfToday = ({ reasons, ...rest }: typeof storedBefore.person): typeof storedBefore.person => ({
  ...rest,
  reasons: (reasons as readonly object[]).map((reason) => ({ ...reason, at: new Date().toISOString() })),
});

const textsOf = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent);

inBothBrowsers((it) => {
  it('a person keeps settings, ignored words, imported rules, accounts and reasons', async (page, browser) => {
    await startWith(browser, withReasonOfToday(storedBefore.person));
    const rules = await openRules(browser);
    const options = rules.page;
    await rules.shows('Department of Examples', 6);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('cy');
    const lists = await options.evaluate(textsOf, '.removable li span');
    expect(lists).toEqual(['@ExampleDept 4,000', 'utilise']);
    expect(await options.evaluate(textsOf, '.key kbd')).toEqual(['Alt', 'Shift', 'K']);
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[value="off"]')!.checked)).toBe(
      true,
    );
    expect(await options.evaluate(textsOf, '.reasons td:last-child')).toEqual(['Cleared by the press office']);
    expect(
      await options.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.switches .choice input')].map(({ checked }) => checked),
      ),
    ).toEqual([true, false, true]);

    // The ignored word and the rule that is off give no hint; the panel opens by the chosen key and misses no setting.
    await page.toFront();
    await write(page, 'We utilise and purchase gubbins');
    await eventually(page.marks, ({ warning }) => warning.join() === 'gubbins');
    const panel = await page.panel();
    expect(await panel.rules()).toEqual(['ours/word']);
    expect(await panel.text()).not.toContain(getMessages('cy').notices.settingsLost);
    await page.press('Alt+Shift+K');
    await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body));

    // The rules before the last import are still at hand.
    await rules.press(getRulesMessages('cy').back(getRulesMessages('cy').whose('Department of Examples', 5)));
    await rules.shows('Department of Examples', 5);
    await options.openOwn('popup.html#people');
    await eventually(
      () => options.evaluate(() => document.querySelector('main')!.innerText),
      (text) => text.includes('@warm_homes'),
    );
    await options.close();
  });
});
