import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeInline } from '../../lib/delivery/signing/gzip.ts';
import { enRules } from '../../lib/i18n/en/rules.ts';
import { documentOf } from '../lib/rule-set/document.ts';
import { endlessDocument } from './support/hostile-rule-set.ts';
import { write } from './support/both-browsers.ts';
import { extensionIn, launch, type TestBrowser } from './support/browser.ts';
import { writtenPolicy } from './support/countersign.ts';
import { anne, ben, newDepartment, serves, signed, usual } from './support/rules-server.ts';
import { eventually } from './support/wait-for.ts';
import { openChromiumPolicy, type PolicyFolder } from './support/policy.ts';
import type { TestPage } from './support/page.ts';
import { openRules, type RulesPage } from './support/rules-page.ts';
import { RULES_HOST } from './support/server.ts';

/* A department's rules on their way to an official: real policies that change while real Chromium runs. */

const department = newDepartment();
const { ruleSetUrl: url } = usual;
let policy: PolicyFolder;
let browser: TestBrowser;
let rules: RulesPage;

beforeAll(async () => {
  policy = await openChromiumPolicy(extensionIn('chrome-mv3'));
  browser = await launch('chromium', { policy, rules: department.listener });
  rules = await openRules(browser);
});
afterAll(async () => {
  await browser?.close();
  await policy?.close();
});

test('without a policy the starter rules are in use, and nothing is asked of any server', async () => {
  await rules.says(enRules.origin.starter);
  expect(department.asked).toEqual([]);
});

test('a policy brings rules into a draft that is being written, without reloading anything', async () => {
  const page = await browser.page();
  await write(page, 'We utilise gubbins');
  await page.showsRules('plain/swap');
  department.answers = serves(await signed(2, 'gubbins'));
  await policy.set(usual);
  await eventually(page.marks, ({ warning }) => warning.join() === 'gubbins', 30_000);
  expect(await page.model()).toBe('We utilise gubbins');
  await rules.shows('Department of Examples', 2);
  await rules.says(enRules.origin.url(RULES_HOST));
  department.answers = serves(await signed(3, 'utilise', { changeNote: 'Utilise instead.' }));
  await rules.press(enRules.checkNow);
  await eventually(page.marks, ({ warning }) => warning.join() === 'utilise');
  await rules.shows('Department of Examples', 3);
  await rules.says('Utilise instead.', enRules.since(2));
  await page.close();
}, 90_000);

type Kept = {
  readonly kept: {
    readonly policy: Record<string, unknown> | null;
    readonly faults: readonly { readonly id: string }[];
  };
  readonly version: number | null;
};
const kept = (): Promise<Kept> =>
  rules.page.evaluate(
    `chrome.storage.local.get(null).then(({ rules, rulesA, rulesB }) => ({ kept: rules, version: ({ a: rulesA, b: rulesB })[rules.active]?.version ?? null }))`,
  ) as Promise<Kept>;

/**
 * As an administrator would on Chromium's own page: by itself it looks five seconds after a file has changed, which is
 * also what comes of it where that page is built otherwise.
 */
const reloadPolicies = (page: TestPage): Promise<void> =>
  page.evaluate(() =>
    document.querySelector('policy-app')?.shadowRoot?.querySelector<HTMLElement>('#reload-policies')?.click(),
  );

test('twenty policies, each changed while the browser runs', async () => {
  const inline = JSON.stringify(documentOf(7));
  const good = await signed(8, 'gubbins');
  department.answers = serves(good);
  const has =
    (name: string, value: unknown) =>
    ({ kept: { policy } }: Kept) =>
      JSON.stringify(policy?.[name]) === JSON.stringify(value);
  const says =
    (id: string) =>
    ({ kept: { faults } }: Kept) =>
      faults.some((one) => one.id === id);
  const at = (version: number) => (now: Kept) => now.version === version;
  const policies: readonly (readonly [string, object, (now: Kept) => boolean])[] = [
    // A policy like the one that is there already would be no change, and nobody would look.
    ['address, key and name', { ...usual, departmentName: 'A' }, at(8)],
    ['another key beside it', { ...usual, ruleSetKeys: [anne.key, ben.key] }, has('keys', [anne.key, ben.key])],
    ['two signatures wanted', { ...usual, ruleSetKeys: [anne.key, ben.key], ruleSetThreshold: 2 }, says('unsigned')],
    ['one again', usual, has('threshold', undefined)],
    ['the zero key', { ...usual, ruleSetKeys: [`ed25519:${'A'.repeat(43)}`] }, says('bad-key')],
    ['no keys', { ruleSetUrl: url }, says('no-key')],
    [
      'keys of the wrong type, which Chromium hides',
      { ...usual, ruleSetKeys: [anne.key, 7], departmentName: 'W' },
      (now) => says('no-key')(now) && has('departmentName', 'W')(now),
    ],
    ['an address without https', { ...usual, ruleSetUrl: 'http://rules.example.gov.uk/' }, says('wrong-setting')],
    [
      'a threshold out of range',
      { ...usual, ruleSetThreshold: 9, checkMinutes: 30 },
      (now) => says('wrong-setting')(now) && has('checkMinutes', 30)(now),
    ],
    [
      'minutes out of range',
      { ...usual, checkMinutes: 5, departmentName: 'M' },
      (now) => says('wrong-setting')(now) && has('departmentName', 'M')(now),
    ],
    [
      'a text for a number, which Chromium hides',
      { ...usual, checkMinutes: 'often', departmentName: 'T' },
      (now) => !says('wrong-setting')(now) && has('departmentName', 'T')(now),
    ],
    [
      'unknown names',
      { ...usual, theirs: 1, departmentName: 'U' },
      (now) => has('departmentName', 'U')(now) && has('theirs', undefined)(now),
    ],
    ['a pinned version', { ...usual, pinnedVersion: 5 }, says('pinned')],
    ['a least version that is met', { ...usual, minVersion: 8 }, has('minVersion', 8)],
    ['another id', { ...usual, ruleSetId: 'other/social' }, says('wrong-id')],
    ['no rules from files', { ...usual, allowPersonalRules: false }, has('allowPersonalRules', false)],
    ['the rule set itself', { ruleSetInline: inline }, at(7)],
    ['packed', { ruleSetInline: await encodeInline(JSON.stringify(documentOf(6))) }, at(6)],
    ['broken', { ruleSetInline: 'gz:nonsense' }, (now) => says('unreadable')(now) && at(6)(now)],
    ['signed, within the policy', { ruleSetInline: good, ruleSetKeys: [anne.key] }, at(8)],
    [
      'only a name',
      { departmentName: 'N' },
      (now) => at(8)(now) && has('inline', '')(now) && has('departmentName', 'N')(now),
    ],
  ];
  const admin = await browser.page();
  await admin.open('chrome://policy');
  for (const [name, values, wanted] of policies) {
    expect(wanted(await kept()), `before “${name}” is there`).toBe(false);
    await policy.set(values);
    await reloadPolicies(admin);
    await eventually(kept, wanted, 20_000).catch((thrown: unknown) => {
      throw new Error(`${name}: ${thrown instanceof Error ? thrown.message.slice(0, 600) : ''}`);
    });
  }
  await admin.close();
}, 240_000);

test('a rule set whose example would take minutes is given up after five seconds, with no page of ours open for it', async () => {
  const before = (await kept()).version;
  await policy.set({ ruleSetInline: await encodeInline(JSON.stringify(endlessDocument(30))) });
  await eventually(kept, ({ kept: { faults } }) => faults.some(({ id }) => id === 'slow'), 40_000);
  expect((await kept()).version).toBe(before);
  // The page that nobody sees has closed.
  await eventually(() =>
    rules.page.evaluate(
      `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(({ length }) => length === 0)`,
    ),
  );
  await rules.says(enRules.faults.slow({ offered: 30, kept: before ?? undefined }));
}, 90_000);

test('the file that `countersign rules policy` writes for Linux, as it is', async () => {
  department.answers = serves(await signed(9, 'gubbins'));
  await policy.install(await writtenPolicy('linux/etc/opt/chrome/policies/managed/countersign.json'));
  await eventually(
    kept,
    ({ kept: { policy: now }, version }) => version === 9 && now?.['departmentName'] === 'Written Office',
    20_000,
  );
  await rules.shows('Written Office', 9);
  await rules.says(enRules.origin.url(RULES_HOST));
});
