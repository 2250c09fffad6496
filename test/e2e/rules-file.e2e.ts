import { expect } from 'vitest';
import { enRules } from '../../lib/i18n/en/rules.ts';
import { documentOf } from '../lib/rule-set/document.ts';
import { endlessDocument } from './support/hostile-rule-set.ts';
import { inBothBrowsers, waitFor, write } from './support/both-browsers.ts';
import { hintingAt } from './support/rules-server.ts';
import { eventually } from './support/wait-for.ts';
import { openRules } from './support/rules-page.ts';

inBothBrowsers((it) => {
  it('a rule switched off in the settings is silent in a draft that is open, and speaks again once it is on', async (page, browser) => {
    await write(page, 'We utilise gubbins');
    await page.showsRules('plain/swap');
    const rules = await openRules(browser);
    await rules.switchRule('Plainer words');
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 0);
    await rules.switchRule('Plainer words');
    await page.showsRules('plain/swap');
    await rules.page.close();
  });

  it('no choice is lost that two pages of settings store at the same time, and a frame in X has its turns with them', async (page, browser) => {
    await write(page, 'We utilise gubbins');
    const panel = await page.panel();
    const [here, there] = [await openRules(browser), await openRules(browser)];
    const off = (): Promise<readonly string[]> =>
      here.page.evaluate(
        '(globalThis.browser ?? chrome).storage.local.get("settings").then(({ settings }) => settings?.rulesOff ?? [])',
      ) as Promise<readonly string[]>;
    const before = (await off()).length;
    const switchFour = (start: number): void =>
      [...document.querySelectorAll<HTMLInputElement>('.switches input[type=checkbox]:enabled')]
        .slice(start, start + 4)
        .forEach((box) => box.click());
    await Promise.all([here.page.evaluate(switchFour, 0), there.page.evaluate(switchFour, 4)]);
    await eventually(
      async () => (await off()).length,
      (count) => count === before + 8,
    );

    await panel.evaluate(
      `new Promise((begun) => {
        globalThis.held = (globalThis.browser ?? chrome).runtime.connect({ name: 'turn/settings' });
        held.onMessage.addListener(begun);
      })`,
    );
    await there.page.evaluate(switchFour, 0);
    await waitFor(page, 500);
    expect((await off()).length).toBe(before + 8);
    await panel.evaluate('held.disconnect()');
    await eventually(
      async () => (await off()).length,
      (count) => count === before + 4,
    );
    await here.page.evaluate(switchFour, 4);
    await eventually(
      async () => (await off()).length,
      (count) => count === before,
    );
    await Promise.all([here.page.close(), there.page.close()]);
  });

  it('rules from a file: what will change, then the change in a draft that is open, then the way back; a bad file changes nothing', async (page, browser) => {
    await write(page, 'We utilise gubbins');
    await page.showsRules('plain/swap');
    const rules = await openRules(browser);
    await rules.says(enRules.origin.starter);

    await rules.choose('{"schemaVersion": 1');
    await rules.says(enRules.unreadable, enRules.origin.starter);
    await rules.choose(JSON.stringify(documentOf(5, { surprise: 1 })));
    await rules.says(enRules.unreadable, 'surprise');
    await page.showsRules('plain/swap');

    await rules.choose(JSON.stringify(documentOf(5, hintingAt('gubbins'))));
    await rules.says(enRules.preview('Department of Examples', 5), enRules.origin.starter);
    await page.showsRules('plain/swap');
    await rules.press(enRules.use);
    await rules.says(enRules.inUse(enRules.whose('Department of Examples', 5)), enRules.origin.personal);
    await eventually(page.marks, ({ warning, suggestion }) => warning.join() === 'gubbins' && suggestion.length === 0);
    expect(await page.model()).toBe('We utilise gubbins');

    await rules.press(enRules.backToStarter);
    await rules.says(enRules.inUse(enRules.goodPractice), enRules.origin.starter);
    await page.showsRules('plain/swap');

    // And there again: a press too many loses nothing.
    await rules.press(enRules.back(enRules.whose('Department of Examples', 5)));
    await rules.says(enRules.origin.personal);
    await eventually(page.marks, ({ warning }) => warning.join() === 'gubbins');
    await rules.choose(JSON.stringify(documentOf(6, hintingAt('utilise'))));
    await rules.press(enRules.use);
    await rules.says(enRules.inUse(enRules.whose('Department of Examples', 6)));
    await rules.press(enRules.back(enRules.whose('Department of Examples', 5)));
    await eventually(page.marks, ({ warning }) => warning.join() === 'gubbins');
    await rules.page.close();
  });

  it('a rule set whose example would take minutes is given up after five seconds, and drafts are checked meanwhile', async (page, browser) => {
    await write(page, 'We have gubbins.');
    const rules = await openRules(browser);
    const start = Date.now();
    await rules.choose(JSON.stringify(endlessDocument(5)));
    await rules.says(enRules.reading);
    await page.toFront();
    await page.type(' We utilise them');
    const panel = await page.panel();
    await eventually(panel.text, (text) => text.includes('32 of'));
    expect(await rules.said()).not.toContain(enRules.slow);
    await eventually(rules.said, (said) => said.includes(enRules.slow), 15_000);
    expect(Date.now() - start).toBeLessThan(15_000);
    // The next one is tried as ever.
    await rules.choose(JSON.stringify(documentOf(5)));
    await rules.says(enRules.preview('Department of Examples', 5));
    await rules.page.close();
  });

  it('the worker searches the starter set for the address bar, in its own words', async (page) => {
    await page.openOwn('options.html');
    const suggested = await page.evaluate(
      `new Promise((done) => {
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }) =>
          data === 'ready'
            ? worker.postMessage({ type: 'suggest', typed: 'retwet', text: null, markup: 'plain' })
            : done(data);
      })`,
    );
    expect((suggested as readonly { readonly content: string }[])[0]?.content).toBe('Repost');
  });

  it('two pages of settings: each tells what is so by now, not what was so when something was pressed in it', async (_, browser) => {
    const [here, there] = [await openRules(browser), await openRules(browser)];
    await here.choose(JSON.stringify(documentOf(15, hintingAt('gizmos'))));
    await here.says(enRules.preview('Department of Examples', 15));
    await there.choose(JSON.stringify(documentOf(16, hintingAt('widgets'))));
    await there.press(enRules.use);
    await there.says(enRules.inUse(enRules.whose('Department of Examples', 16)));
    await here.says(enRules.beforeUse.older(16));
    await here.press(enRules.use);
    await here.says(enRules.inUse(enRules.whose('Department of Examples', 15)));
    await there.shows('Department of Examples', 15);
    expect(await there.said()).not.toContain('Now using');
    await Promise.all([here.page.close(), there.page.close()]);
  });

  it('the toolbar tells what the rules in force bring: their terms, their articles, their people', async (page, browser) => {
    const rules = await openRules(browser);
    const term = {
      id: 'gubbins',
      term: 'Gubbins',
      definition: 'What a machine is full of.',
      era: 'now',
      source: 'ours',
    };
    const account = { category: 'Partners', name: 'Tinkers of Leeds', handle: 'tinkers', reviewBy: '2027-11-01' };
    await rules.choose(JSON.stringify(documentOf(5)));
    await rules.press(enRules.use);
    await rules.says(enRules.inUse(enRules.whose('Department of Examples', 5)));
    await rules.choose(
      JSON.stringify(
        documentOf(6, { department: { name: 'Office of Tinkers' }, glossary: [term], directory: [account] }),
      ),
    );
    await rules.press(enRules.use);
    await rules.says(enRules.inUse(enRules.whose('Office of Tinkers', 6)));
    const seen = (): Promise<string> => page.evaluate(() => document.body.innerText);
    await page.openOwn('popup.html#term/gubbins');
    await eventually(seen, (text) => text.includes('What a machine is full of.') && text.includes('Office of Tinkers'));
    await page.openOwn('popup.html#people');
    await eventually(seen, (text) => text.includes('Tinkers of Leeds'));
    await page.openOwn('strategy.html');
    await eventually(seen, (text) => text.includes('Office of Tinkers'));
    await rules.press(enRules.back(enRules.whose('Department of Examples', 5)));
    await rules.says(enRules.inUse(enRules.whose('Department of Examples', 5)));
    // The strategy, which is open still, is that of the rules now in force.
    await eventually(seen, (text) => !text.includes('Office of Tinkers'));
    await rules.page.close();
  });
});
