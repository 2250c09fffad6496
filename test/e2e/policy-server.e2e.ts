import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enRules } from '../../lib/i18n/en/rules.ts';
import { documentOf } from '../lib/rule-set/document.ts';
import { extensionIn, launch, type TestBrowser } from './support/browser.ts';
import { expectNoTrace } from './support/canaries.ts';
import { eve, newDepartment, serves, signed, usual } from './support/rules-server.ts';
import { eventually } from './support/wait-for.ts';
import { openChromiumPolicy, type PolicyFolder } from './support/policy.ts';
import { openRules, type RulesPage } from './support/rules-page.ts';

/* The server of a signed rule set, which may do whatever it likes: real https, real Chromium. */

const department = newDepartment();
let policy: PolicyFolder;
let browser: TestBrowser;
let rules: RulesPage;

beforeAll(async () => {
  policy = await openChromiumPolicy(extensionIn('chrome-mv3'));
  await policy.set(usual);
  browser = await launch('chromium', { policy, rules: department.listener });
  rules = await openRules(browser);
  await rules.says(enRules.faults.offline({}));
});
afterAll(async () => {
  await browser?.close();
  await policy?.close();
});

type Kept = {
  readonly lastTry: number;
  readonly lastOk: number | null;
  readonly log: readonly { readonly id: string; readonly detail: string }[];
};
const kept = (): Promise<Kept> =>
  rules.page.evaluate('chrome.storage.local.get("rules").then(({ rules }) => rules)') as Promise<Kept>;

/** Presses "Check now" and waits until the server was asked and the answer has been dealt with. */
const check = async (answer: RequestListener, timeout?: number): Promise<Kept> => {
  department.answers = answer;
  const { lastTry } = await kept();
  const asked = department.asked.length;
  await rules.press(enRules.checkNow);
  const after = await eventually(kept, (now) => now.lastTry > lastTry, timeout);
  expect(department.asked.length).toBeGreaterThan(asked);
  return after;
};

const plain =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'access-control-allow-origin': '*', ...headers }).end(body);
const good = await signed(9, 'gubbins');

/** What no rule set comes of: the same to an official, told apart in the log. */
const NO_ANSWER: readonly (readonly [string, RequestListener, RegExp])[] = [
  ['fails', plain(500, 'Sorry'), /^status 500$/],
  ['has no such file', plain(404, ''), /^status 404$/],
  ['leads elsewhere', plain(302, '', { location: '/login' }), /^TypeError$/],
  ['hangs up', (_, response) => void response.destroy(), /^TypeError$/],
  [
    'breaks off within its answer',
    (_, response) => (
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-length': String(good.length) }),
      void response.write(good.slice(0, 400), () => response.destroy())
    ),
    /^TypeError$/,
  ],
  ['gives half of the file', plain(200, good.slice(0, 400)), /^no envelope$/],
  ['gives a sign-in page', plain(200, '<!doctype html><h1>Sign in to the Wi-Fi'), /^no JSON$/],
  [
    'gives bytes that are no text',
    (_, response) =>
      void response.writeHead(200, { 'access-control-allow-origin': '*' }).end(Buffer.from([0x7b, 0xff, 0xfe, 0x80])),
    /^not UTF-8$/,
  ],
];

test.each(NO_ANSWER)('a server that %s, before there are any rules', async (_, answer, detail) => {
  const { log } = await check(answer);
  expect(log.at(-1)).toMatchObject({ id: 'offline', detail: expect.stringMatching(detail) });
  expect(await rules.faults()).toEqual([enRules.faults.offline({})]);
});

test('a server that never ends its answer is given up', async () => {
  const { log } = await check((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    const drip = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(drip));
  }, 40_000);
  expect(log.at(-1)).toMatchObject({ id: 'offline', detail: 'TimeoutError' });
});

test('good rules come in; and when nothing is new, nothing is sent twice', async () => {
  const first = await check(serves(await signed(3, 'gubbins')));
  await rules.shows('Department of Examples', 3);
  expect(await rules.faults()).toEqual([]);
  let answered: unknown;
  const file = serves(await signed(3, 'gubbins'));
  const second = await check((request, response) => {
    file(request, response);
    answered = { status: response.statusCode, tagged: 'if-none-match' in request.headers };
  });
  expect(answered).toEqual({ status: 304, tagged: true });
  expect(second.lastOk).toBeGreaterThan(first.lastOk!);
  expect(await rules.faults()).toEqual([]);
  await rules.shows('Department of Examples', 3);
});

test.each(NO_ANSWER)('a server that %s later: the rules stay, calmly', async (_, answer, detail) => {
  const { log } = await check(answer);
  expect(log.at(-1)).toMatchObject({ id: 'offline', detail: expect.stringMatching(detail) });
  expect(await rules.faults()).toEqual([]);
  await rules.shows('Department of Examples', 3);
});

const at = { kept: 3 };
const lying = { rules: [{ ...documentOf(9).rules[0]!, examples: { bad: ['a', 'b'], good: ['c', 'd'] } }] };
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['somebody else’s signature', await signed(9, 'evil', {}, eve), enRules.faults.unsigned(at)],
  ['no signature', JSON.stringify(documentOf(9)), enRules.faults.unsigned(at)],
  [
    'a changed byte',
    good.replace(/(?<="payload":")./, (first) => (first === 'A' ? 'B' : 'A')),
    enRules.faults.unsigned(at),
  ],
  ['3 MiB', `{${'x'.repeat(3 * 1024 * 1024)}`, enRules.faults.unreadable(at)],
  ['an older version', await signed(2, 'evil'), enRules.faults.older({ ...at, offered: 2 })],
  ['another copy of the same version', await signed(3, 'other'), enRules.faults.twin({ ...at, offered: 3 })],
  ['another department’s', await signed(9, 'evil', { id: 'other/social' }), enRules.faults['wrong-id'](at)],
  ['a field nobody knows', await signed(9, 'evil', { surprise: 1 }), enRules.faults.unreadable(at)],
  [
    'examples that do not hold',
    await signed(9, 'evil', lying),
    enRules.faults.examples({ ...at, offered: 9, name: 'ours/word' }),
  ],
  [
    'what needs a newer extension',
    await signed(9, 'evil', { minExtension: '99' }),
    enRules.faults['newer-extension']({ offered: 9 }),
  ],
];

test.each(REFUSED)(
  '%s is refused in a sentence of its own, and the same server is trusted again once it mends',
  async (_, text, sentence) => {
    await check(plain(200, text));
    await eventually(rules.faults, (told) => told.join() === sentence);
    await rules.shows('Department of Examples', 3);
    await check(serves(await signed(3, 'gubbins')));
    await eventually(rules.faults, (told) => told.length === 0);
  },
);

test('a newer version comes in after all that', async () => {
  await check(serves(await signed(4, 'gubbins', { changeNote: 'All is well.' })));
  await rules.shows('Department of Examples', 4);
  await rules.says('All is well.');
});

test(
  'drafts leave no trace on the wire, in an address, in storage or in the console',
  async () => {
    await expectNoTrace(browser, rules, department);
  },
  Math.max(60_000, Number(process.env['CANARIES'] ?? 0) * 300),
);
