import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestBrowser } from '../e2e/support/browser.ts';
import type { TestPage } from '../e2e/support/page.ts';
import type { RulesPage } from '../e2e/support/rules-page.ts';
import type { StoredByOldBuild } from './stored.ts';

/*
 * Makes stored-19527d5.json: what the build of commit 19527d5 stores. It runs that build in Chromium, and works it as a
 * person would. It is given the folder of a checkout of that commit in which `npm ci && npm run build && npm run pages`
 * was run, and uses the helpers of that checkout's own browser tests.
 */

const [checkout] = process.argv.slice(2);
if (checkout === undefined) throw new Error('Give the folder of a checkout of 19527d5.');
const load = <Module>(path: string): Promise<Module> =>
  import(pathToFileURL(join(resolve(checkout), path)).href) as Promise<Module>;

const { extensionIn, launch } = await load<typeof import('../e2e/support/browser.ts')>('test/e2e/support/browser.ts');
const { anne, newDepartment, serves, signed, usual } = await load<typeof import('../e2e/support/rules-server.ts')>(
  'test/e2e/support/rules-server.ts',
);
const { eventually } = await load<typeof import('../e2e/support/wait-for.ts')>('test/e2e/support/wait-for.ts');
const { openChromiumPolicy } = await load<typeof import('../e2e/support/policy.ts')>('test/e2e/support/policy.ts');
const { openRules } = await load<typeof import('../e2e/support/rules-page.ts')>('test/e2e/support/rules-page.ts');
const { documentOf } = await load<typeof import('../lib/rule-set/document.ts')>('test/lib/rule-set/document.ts');
const { enRules } = await load<{ readonly enRules: typeof import('../../lib/i18n/en/rules.ts').enRules }>(
  'lib/texts/en-rules.ts',
);

const write = async (page: TestPage, text: string): Promise<void> => {
  await page.open('/home');
  await page.focusEditor();
  await page.type(text);
};

const storedIn = (page: TestPage): Promise<Record<string, unknown>> =>
  page.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>;

const settingsIn = async (page: TestPage): Promise<Record<string, unknown>> =>
  ((await storedIn(page))['settings'] ?? {}) as Record<string, unknown>;

/** Puts a file into the only field of a page that takes one. */
const choose = (page: TestPage, text: string): Promise<void> =>
  page.evaluate((written) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([written], 'list.csv'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** A reason for posting with a must-fix hint open. */
const giveReason = async (browser: TestBrowser, own: TestPage): Promise<void> => {
  const page = await browser.page();
  await write(page, 'This is OFFICIAL-SENSITIVE');
  await eventually(page.marks, ({ error }) => error.length === 1);
  await page.press('Control+Enter');
  const panel = await page.panel();
  await panel.click('.preflight input');
  await page.type('Cleared by the press office');
  await panel.click('.preflight [type="submit"]');
  await eventually(
    () => storedIn(own),
    ({ reasons }) => Array.isArray(reasons) && reasons.length === 1,
  );
  await page.close();
};

const rule = (id: string, find: string): object => ({
  ...documentOf(1).rules[0]!,
  id,
  params: { terms: [{ find }] },
  examples: { bad: [`We [[${find}]].`, `They [[${find}]].`], good: ['We do.', 'They do.'] },
});

const importRules = async (rules: RulesPage): Promise<void> => {
  for (const [version, find] of [
    [5, 'gizmos'],
    [6, 'gubbins'],
  ] as const) {
    await rules.choose(
      JSON.stringify(
        documentOf(version, {
          rules: [rule('ours/utilise', 'utilise'), rule('ours/purchase', 'purchase'), rule('ours/word', find)],
        }),
      ),
    );
    await rules.press(enRules.use);
    await rules.says(enRules.inUse(enRules.whose('Department of Examples', version)));
  }
};

const ignoreWord = async (browser: TestBrowser, own: TestPage): Promise<void> => {
  const page = await browser.page();
  await write(page, 'We utilise it');
  await eventually(page.marks, ({ warning }) => warning.join() === 'utilise');
  const panel = await page.panel();
  await panel.click('[data-hint-rule] .opener');
  await panel.click('.ignores button:nth-of-type(2)');
  await eventually(
    () => settingsIn(own),
    ({ ignoredWords }) => Array.isArray(ignoredWords) && ignoredWords.length === 1,
  );
  await page.close();
};

const changeSettings = async ({ page }: RulesPage): Promise<void> => {
  const settings = (): Promise<Record<string, unknown>> => settingsIn(page);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.switches .choice label')[1]!.click());
  await eventually(settings, ({ rulesOff }) => Array.isArray(rulesOff) && rulesOff.length === 1);
  await page.toFront();
  await page.evaluate(() => document.querySelector('form.add')!.scrollIntoView());
  await page.click('form.add input', 0);
  await page.type('@ExampleDept');
  await page.click('form.add input', 1);
  await page.type('4000');
  await page.press('Enter');
  await eventually(settings, ({ accounts }) => Array.isArray(accounts) && accounts.length === 1);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.choice input[type=checkbox]:checked:not(.switches *)')!.click(),
  );
  await eventually(settings, ({ preflight }) => preflight === false);
  await page.evaluate(() => document.querySelector('.key')!.scrollIntoView({ block: 'center' }));
  await page.click('.key + .actions button');
  await page.press('Alt+Shift+K');
  await eventually(settings, ({ key }) => key === 'Alt+Shift+K');
  await page.evaluate(() => document.querySelector<HTMLElement>('label[lang=cy]')!.click());
  await eventually(settings, ({ language }) => language === 'cy');
};

const importAccounts = async (browser: TestBrowser): Promise<void> => {
  const page = await browser.page();
  await page.openOwn('popup.html#people/import');
  await eventually(() => page.evaluate(() => document.querySelector('input[type=file]') !== null));
  await choose(page, 'Name;X handle;Review date\nWarm homes;@warm_homes;2/11/2027\n');
  await page.toFront();
  await page.click('.preview .add');
  await eventually(
    () => storedIn(page),
    ({ directory }) => Array.isArray(directory) && directory.length === 1,
  );
  await page.close();
};

/** What a person's own choices leave. */
const storedByPerson = async (): Promise<Record<string, unknown>> => {
  const browser = await launch('chromium');
  try {
    const rules = await openRules(browser);
    await giveReason(browser, rules.page);
    await importRules(rules);
    await ignoreWord(browser, rules.page);
    await importAccounts(browser);
    await changeSettings(rules);
    return await storedIn(rules.page);
  } finally {
    await browser.close();
  }
};

/**
 * What rules from a server leave: a look that failed, versions 3 and 5, an older version that was refused, and version
 * 3 again, because the policy pins it. So the rules in use are older than what no version may be older than.
 */
const storedByPolicy = async (): Promise<Record<string, unknown>> => {
  const department = newDepartment();
  const policy = await openChromiumPolicy(extensionIn('chrome-mv3'));
  await policy.set(usual);
  const browser = await launch('chromium', { policy, rules: department.listener });
  try {
    const rules = await openRules(browser);
    await rules.says(enRules.faults.offline({}));
    for (const [offered, standing] of [
      [3, 3],
      [5, 5],
      [4, 5],
    ] as const) {
      const { lastTry } = (await storedIn(rules.page))['rules'] as { readonly lastTry: number };
      department.answers = serves(await signed(offered, 'gubbins'));
      await rules.press(enRules.checkNow);
      await eventually(
        () => storedIn(rules.page),
        (now) => (now['rules'] as { readonly lastTry: number }).lastTry > lastTry,
      );
      await rules.shows('Department of Examples', standing);
    }
    department.answers = serves(await signed(3, 'gubbins'));
    await policy.set({ ...usual, pinnedVersion: 3 });
    await rules.shows('Department of Examples', 3);
    return await storedIn(rules.page);
  } finally {
    await browser.close();
    await policy.close();
  }
};

const stored: StoredByOldBuild = {
  person: await storedByPerson(),
  policy: await storedByPolicy(),
  ruleSetKey: anne.key,
  older: await signed(4, 'gubbins'),
  newer: await signed(6, 'gubbins'),
};
await writeFile(new URL('./stored-19527d5.json', import.meta.url), `${JSON.stringify(stored, null, 1)}\n`);
