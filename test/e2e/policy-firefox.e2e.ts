import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { encodeInline } from '../../lib/delivery/signing/gzip.ts';
import { enRules } from '../../lib/i18n/en/rules.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { documentOf } from '../lib/rule-set/document.ts';
import { endlessDocument } from './support/hostile-rule-set.ts';
import { write } from './support/both-browsers.ts';
import { askExtension, launch, type TestBrowser } from './support/browser.ts';
import { expectNoTrace } from './support/canaries.ts';
import { writtenPolicy } from './support/countersign.ts';
import { hintingAt, newDepartment, serves, signed, usual } from './support/rules-server.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';
import { openFirefoxPolicy, type PolicyFolder } from './support/policy.ts';
import { openRules, type RulesPage } from './support/rules-page.ts';
import { RULES_HOST } from './support/server.ts';

/* Managed storage in real Firefox, which reads it when the extension starts and checks nothing of it. */

const department = newDepartment();
let policy: PolicyFolder;
let browser: TestBrowser;
let rules: RulesPage;
let composer: TestPage;

/**
 * As after the next start of the browser: what is stored stays, the policy is read anew, and X's page is opened again.
 */
const begin = async (): Promise<void> => {
  rules = await openRules(browser);
  composer = await browser.page();
  await write(composer, 'We utilise gubbins');
};
const restart = async (values: unknown): Promise<void> => {
  await policy.set(values);
  await composer.close();
  await rules.page.close();
  await askExtension(browser, 'runtime.reload');
  await begin();
};
const marked = (words: string): Promise<unknown> =>
  eventually(composer.marks, ({ warning, suggestion }) => [...warning, ...suggestion].join() === words);

beforeAll(async () => {
  policy = await openFirefoxPolicy();
  browser = await launch('firefox', { policy, rules: department.listener });
  await begin();
});
afterAll(async () => {
  await browser?.close();
  await policy?.close();
});

test('no policy: the starter rules are in use, nothing is asked of any server', async () => {
  await rules.says(enRules.origin.starter);
  await marked('utilise');
  expect(await rules.faults()).toEqual([]);
  expect(department.asked).toEqual([]);
});

test('the rule set within the policy', async () => {
  await restart({
    ruleSetInline: await encodeInline(JSON.stringify(documentOf(7, hintingAt('gubbins')))),
    departmentName: 'Examples Office',
  });
  await rules.shows('Examples Office', 7);
  await rules.says(enRules.origin.inline);
  await marked('gubbins');
  expect(department.asked).toEqual([]);
});

test('a rule set whose example would take minutes is given up after five seconds, and the rules stay', async () => {
  await restart({
    ruleSetInline: await encodeInline(JSON.stringify(endlessDocument(30))),
    departmentName: 'Examples Office',
  });
  await marked('gubbins');
  await eventually(rules.said, (said) => said.includes(enRules.faults.slow({ offered: 30, kept: 7 })), 40_000);
  await rules.shows('Examples Office', 7);
}, 90_000);

test('the strategy and a report name the department as the policy does', async () => {
  const page = await browser.page();
  onTestFinished(() => page.close());
  await page.openOwn('strategy.html');
  await eventually(
    () => page.evaluate(() => document.querySelector('.whose')?.textContent),
    (name) => name === 'Examples Office',
  );
  expect(await page.evaluate(() => document.title)).toBe(getMessages('en').paper.of('Examples Office'));
  await page.openOwn('popup.html#check');
  await page.toFront();
  await eventually(() => page.evaluate(() => document.activeElement?.matches('textarea')));
  await page.type('A film about homes');
  await eventually(() => page.evaluate(() => document.querySelector('.copy-buttons .button:last-child') !== null));
  // In place of the clipboard, which no driver reads alike in both browsers.
  await page.evaluate(() => {
    navigator.clipboard.write = async ([item]) =>
      void (document.documentElement.dataset['report'] = await (await item!.getType('text/plain')).text());
  });
  await page.click('.copy-buttons .button:last-child');
  await eventually(
    () => page.evaluate(() => document.documentElement.dataset['report']),
    (report) => report?.includes('Examples Office, version 7') === true,
  );
});

test('wrong values: those alone are left out, each is named, and the rules stay', async () => {
  await restart({ ruleSetInline: 7, ruleSetThreshold: 'two', checkMinutes: 5, departmentName: 'Examples Office' });
  await rules.shows('Examples Office', 7);
  await rules.says(
    ...['ruleSetInline', 'ruleSetThreshold', 'checkMinutes'].map((name) => enRules.faults['wrong-setting']({ name })),
  );
  await marked('gubbins');
});

test('part of a policy: an address without a key is never asked', async () => {
  await restart({ ruleSetUrl: usual.ruleSetUrl });
  await rules.says(enRules.faults['no-key']());
  await marked('gubbins');
  expect(department.asked).toEqual([]);
});

test('a signed address: asked once the person allows it, and the draft that is being written follows', async () => {
  await restart({ ...usual, minVersion: 8 });
  await rules.says(enRules.faults['ask-origin']());
  expect(department.asked).toEqual([]);
  department.answers = serves(await signed(8, 'utilise', { changeNote: 'Utilise instead.' }));
  await rules.press(enRules.allow(RULES_HOST));
  await rules.shows('Department of Examples', 8);
  await rules.says(enRules.origin.url(RULES_HOST), 'Utilise instead.');
  await eventually(composer.marks, ({ warning }) => warning.join() === 'utilise');
  expect(await composer.model()).toBe('We utilise gubbins');
  expect(await rules.faults()).toEqual([]);
  expect(department.asked.join()).not.toContain('moz-extension');
  expect(department.asked.join()).not.toContain('["origin"');
});

test(
  'drafts leave no trace on the wire, in an address, in storage or in the console',
  async () => {
    department.answers = serves(await signed(9, 'gubbins'));
    await expectNoTrace(browser, rules, department);
  },
  Math.max(60_000, Number(process.env['CANARIES'] ?? 0) * 300),
);

test('the policies.json that `countersign rules policy` writes, as it is', async () => {
  const own = await openFirefoxPolicy();
  onTestFinished(own.close);
  await own.install(await writtenPolicy('firefox/policies.json'));
  const managed = await launch('firefox', { policy: own, rules: department.listener });
  onTestFinished(managed.close);
  const page = await openRules(managed);
  await page.says(enRules.faults['ask-origin'](), enRules.allow(RULES_HOST));
  expect(await page.page.evaluate(() => document.querySelector('.rules-settings')!.textContent)).toContain(
    'Written Office',
  );
});
