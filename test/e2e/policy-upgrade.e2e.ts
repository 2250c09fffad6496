import { describe, expect, onTestFinished, test } from 'vitest';
import { enRules } from '../../lib/i18n/en/rules.ts';
import { write } from './support/both-browsers.ts';
import { extensionIn, launch } from './support/browser.ts';
import { newDepartment, serves, usual } from './support/rules-server.ts';
import { eventually } from './support/wait-for.ts';
import { openChromiumPolicy, openFirefoxPolicy } from './support/policy.ts';
import { openRules } from './support/rules-page.ts';
import { RULES_HOST } from './support/server.ts';
import { startWith, storedBefore } from './support/stored-before.ts';

/* Rules that an earlier build took from a server, under this build. */

const { policy: stored, ruleSetKey, older, newer } = storedBefore;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test('rules that came by policy stay active, an older version is still refused, and a newer one comes in', async () => {
    const department = newDepartment();
    const policy = await (name === 'chromium' ? openChromiumPolicy(extensionIn('chrome-mv3')) : openFirefoxPolicy());
    onTestFinished(policy.close);
    await policy.set({ ...usual, ruleSetKeys: [ruleSetKey] });
    const browser = await launch(name, { policy, rules: department.listener });
    onTestFinished(browser.close);
    const first = await openRules(browser);
    await first.says(name === 'chromium' ? enRules.faults.offline({}) : enRules.faults['ask-origin']());
    await first.page.close();

    department.answers = serves(older);
    await startWith(browser, stored);
    const rules = await openRules(browser);
    await rules.shows('Department of Examples', 3);
    const logged = (): Promise<readonly string[]> =>
      rules.page.evaluate(() =>
        [...document.querySelectorAll('.rules-log td:last-child')].map(({ textContent }) => textContent),
      );
    expect(await logged()).toEqual(expect.arrayContaining(['offline: TypeError', 'older: v4 was offered']));
    const page = await browser.page();
    await write(page, 'We utilise gubbins');
    await eventually(page.marks, ({ warning, suggestion }) => warning.join() === 'gubbins' && suggestion.length === 0);

    // Version 4 is newer than the rules in use, which a pin brought back, but older than version 5, which was taken
    // before.
    if (name === 'firefox') await rules.press(enRules.allow(RULES_HOST));
    await rules.says(enRules.faults.older({ offered: 4, kept: 3 }));
    await rules.shows('Department of Examples', 3);
    department.answers = serves(newer);
    await rules.press(enRules.checkNow);
    await rules.shows('Department of Examples', 6);
    expect(await rules.faults()).toEqual([]);
  });
});
