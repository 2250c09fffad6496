import type { IncomingMessage, RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packInline } from '../../lib/rule-set/gzip.ts';
import { newSigner } from '../lib/rule-set/signers.ts';
import { documentOf, sealed } from '../lib/rule-set/update-world.ts';
import { extensionIn, launch, type TestBrowser } from './support/browser.ts';
import { write } from './support/both.ts';
import { eventually } from './support/eventually.ts';
import { browserPath } from './support/find-browsers.ts';
import { openPolicy, policyHindrance, type PolicyFolder } from './support/policy.ts';
import type { TestPage } from './support/page.ts';
import { RULES_HOST } from './support/server.ts';

/* A department's rules on their way to an official: real policy, real https server, real Chromium. */

const [anne, ben, eve] = await Promise.all([newSigner(), newSigner(), newSigner()]);
const url = `https://${RULES_HOST}/social.json`;
const word = (find: string) => ({ rules: [{ ...documentOf(1).rules[0]!, params: { terms: [{ find }] }, examples: { bad: [`We [[${find}]].`, `They [[${find}]].`], good: ['We do.', 'They do.'] } }] });
const signed = (version: number, find: string, change: object = {}) => sealed(documentOf(version, { ...word(find), ...change }), anne);

let answer: RequestListener = (_, response) => void response.writeHead(503).end();
const requests: string[] = [];
const serves = (text: string): RequestListener => (_, response) => void response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json', etag: `"${text.length}"` }).end(text);
const spoken = ({ method, url: path, headers }: IncomingMessage): string => JSON.stringify({ method, path, headers: Object.entries(headers).filter(([name]) => name !== 'if-none-match').sort() });

let policy: PolicyFolder;
let browser: TestBrowser;
let settings: TestPage;

beforeAll(async () => {
  const hindrance = policyHindrance();
  if (hindrance) throw new Error(hindrance);
  policy = await openPolicy(await browserPath('chromium'), extensionIn('chrome-mv3'));
  browser = await launch('chromium', {
    policy,
    rules: (request, response) => {
      requests.push(spoken(request));
      answer(request, response);
    },
  });
  settings = await browser.page();
  await settings.openOwn('options.html');
});
afterAll(async () => {
  await browser?.close();
  await policy?.close();
});

const said = (): Promise<string> => settings.evaluate(() => document.querySelector('.options section')!.textContent);
/** Presses "Check now" and gives what the page then says, once it is as wished. */
const checkNow = async (wanted: RegExp): Promise<void> => {
  await settings.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Check now')!.click());
  await eventually(said, (text) => wanted.test(text));
};
const usual = { ruleSetUrl: url, ruleSetId: 'example/social', ruleSetKeys: [anne.key] };

test('without a policy general good practice is in use, and nothing is asked of any server', async () => {
  expect(await said()).toContain('No department rules on this computer. Using general good practice.');
  expect(requests).toEqual([]);
});

test('a policy brings rules into a draft that is being written, without reloading anything', async () => {
  const page = await browser.page();
  await write(page, 'We utilise gubbins');
  await page.showsRules('plain/swap');
  answer = serves(await signed(2, 'gubbins'));
  await policy.set(usual);
  await eventually(page.marks, ({ warning }) => warning.join() === 'gubbins', 30_000);
  expect(await page.model()).toBe('We utilise gubbins');
  await eventually(said, (text) => /Department of Examples, version 2/.test(text) && text.includes(`They come from ${RULES_HOST}`));
  answer = serves(await signed(3, 'utilise', { changeNote: 'Utilise instead.' }));
  await checkNow(/version 3/);
  await eventually(page.marks, ({ warning }) => warning.join() === 'utilise');
  expect(await said()).toContain('Utilise instead.');
  await page.close();
}, 90_000);

test('whatever the server does, the rules stay, and the page says what to know', async () => {
  const forged = await sealed(documentOf(9, word('evil')), eve);
  const good = await signed(9, 'evil');
  const faults: readonly (readonly [RequestListener, RegExp])[] = [
    [serves(forged), /it was not signed by your department\. Still using v3/],
    [(_, response) => void response.writeHead(302, { location: '/login', 'access-control-allow-origin': '*' }).end(), /Looking|Checked/],
    [serves('<!doctype html><h1>Sign in to the Wi-Fi'), /Checked/],
    [serves(good.slice(0, 400)), /Checked/],
    [serves(await signed(2, 'gubbins')), /The server offered an older rule set \(v2\)\. Keeping v3/],
    [serves(await signed(3, 'other')), /Two different copies of v3 exist/],
    [serves(JSON.stringify(documentOf(9))), /it was not signed by your department/],
    [serves(await signed(9, 'evil', { id: 'other/social' })), /for another department was refused/],
    [serves(await signed(9, 'evil', { surprise: 1 })), /could not be read and was refused/],
    [serves(await signed(9, 'evil', { rules: [{ ...documentOf(9).rules[0]!, examples: { bad: ['a', 'b'], good: ['c', 'd'] } }] })), /v9 did not pass its own examples \(rule ours\/word\)/],
    [serves(await signed(9, 'evil', { minExtension: '99' })), /Update the extension to get v9/],
    [serves('x'.repeat(3 * 1024 * 1024)), /could not be read and was refused/],
  ];
  for (const [next, wanted] of faults) {
    answer = next;
    const before = requests.length;
    await checkNow(wanted);
    await eventually(() => requests.length > before);
    expect(await said()).toContain('version 3');
  }
  answer = serves(await signed(4, 'gubbins'));
  await checkNow(/version 4/);
  expect(await settings.evaluate(() => document.querySelectorAll('.rules-faults li').length)).toBe(0);
}, 90_000);

test('a hundred drafts leave no trace on the wire, in storage or in the console', async () => {
  const page = await browser.page();
  const console: string[] = [];
  page.raw.on('console' as never, ((message: { text: () => string }) => console.push(message.text())) as never);
  await write(page, '');
  const before = requests.length;
  for (let draft = 0; draft < 100; draft++) {
    await page.paste(`canary${draft}x gubbins `);
    if (draft % 25 === 0) {
      const asked = requests.length;
      await settings.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Check now')!.click());
      await eventually(() => requests.length > asked);
    }
  }
  await eventually(() => page.model(), (text) => text.includes('canary99x'));
  expect(new Set(requests.slice(before)).size).toBe(1);
  const stored = await settings.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');
  expect(`${requests.join()} ${browser.refused.join()} ${stored as string} ${console.join()}`).not.toContain('canary');
  await page.close();
}, 90_000);

type Kept = { readonly kept: { readonly policy: Record<string, unknown> | null; readonly faults: readonly { readonly id: string }[] }; readonly version: number | null };
const kept = (): Promise<Kept> =>
  settings.evaluate(`chrome.storage.local.get(null).then(({ rules, rulesA, rulesB }) => ({ kept: rules, version: ({ a: rulesA, b: rulesB })[rules.active]?.version ?? null }))`) as Promise<Kept>;

test('twenty policies, each changed while the browser runs', async () => {
  const inline = JSON.stringify(documentOf(7));
  const good = await signed(8, 'gubbins');
  answer = serves(good);
  const has = (name: string, value: unknown) => ({ kept: { policy } }: Kept) => JSON.stringify(policy?.[name]) === JSON.stringify(value);
  const says = (id: string) => ({ kept: { faults } }: Kept) => faults.some((one) => one.id === id);
  const at = (version: number) => (now: Kept) => now.version === version;
  const policies: readonly (readonly [string, object, (now: Kept) => boolean])[] = [
    // A policy like the one that is there already would be no change, and nobody would look.
    ['address, key and name', { ...usual, departmentName: 'A' }, at(8)],
    ['another key beside it', { ...usual, ruleSetKeys: [anne.key, ben.key] }, has('keys', [anne.key, ben.key])],
    ['two signatures wanted', { ...usual, ruleSetKeys: [anne.key, ben.key], ruleSetThreshold: 2 }, says('unsigned')],
    ['one again', usual, has('threshold', 1)],
    ['the zero key', { ...usual, ruleSetKeys: [`ed25519:${'A'.repeat(43)}`] }, says('bad-key')],
    ['no keys', { ruleSetUrl: url }, says('no-key')],
    ['keys of the wrong type, which Chromium hides', { ...usual, ruleSetKeys: [anne.key, 7], departmentName: 'W' }, says('no-key')],
    ['an address without https', { ...usual, ruleSetUrl: 'http://rules.example.gov.uk/' }, says('wrong-setting')],
    ['a threshold out of range', { ...usual, ruleSetThreshold: 9, checkMinutes: 30 }, (now) => says('wrong-setting')(now) && has('checkMinutes', 30)(now)],
    ['minutes out of range', { ...usual, checkMinutes: 5, departmentName: 'M' }, (now) => says('wrong-setting')(now) && has('departmentName', 'M')(now)],
    ['a text for a number, which Chromium hides', { ...usual, checkMinutes: 'often', departmentName: 'T' }, (now) => !says('wrong-setting')(now) && has('departmentName', 'T')(now)],
    ['unknown names', { ...usual, theirs: 1, departmentName: 'U' }, (now) => has('departmentName', 'U')(now) && has('theirs', undefined)(now)],
    ['a pinned version', { ...usual, pinnedVersion: 5 }, says('pinned')],
    ['a least version that is met', { ...usual, minVersion: 8 }, has('minVersion', 8)],
    ['another id', { ...usual, ruleSetId: 'other/social' }, says('wrong-id')],
    ['no rules from files', { ...usual, allowPersonalRules: false }, has('allowPersonalRules', false)],
    ['the rule set itself', { ruleSetInline: inline }, at(7)],
    ['packed', { ruleSetInline: await packInline(JSON.stringify(documentOf(6))) }, at(6)],
    ['broken', { ruleSetInline: 'gz:nonsense' }, (now) => says('unreadable')(now) && at(6)(now)],
    ['signed, within the policy', { ruleSetInline: good, ruleSetKeys: [anne.key] }, at(8)],
    ['only a name', { departmentName: 'N' }, (now) => at(8)(now) && has('inline', '')(now)],
  ];
  for (const [name, values, wanted] of policies) {
    await policy.set(values);
    await eventually(kept, wanted, 20_000).catch((thrown: unknown) => {
      throw new Error(`${name}: ${thrown instanceof Error ? thrown.message.slice(0, 600) : ''}`);
    });
  }
}, 240_000);
