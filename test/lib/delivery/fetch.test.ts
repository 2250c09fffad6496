import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fetchRuleSet } from '../../../lib/delivery/fetch.ts';

/** Serves on this machine until the test is over. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  onTestFinished(() => void (server.close(), server.closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rules.json`;
};

test('returns the file unchanged and sends no data', async () => {
  let seen: Record<string, unknown> = {};
  const url = await serve((request, response) => {
    seen = { method: request.method, url: request.url, headers: Object.keys(request.headers).sort() };
    response.setHeader('set-cookie', 'who=me').end('{"a":"é"}');
  });
  expect(await fetchRuleSet(url)).toMatchObject({ ok: true, text: '{"a":"é"}' });
  const first = JSON.stringify(seen);
  await fetchRuleSet(url);
  expect(JSON.stringify(seen)).toBe(first);
  expect(seen).toMatchObject({ method: 'GET', url: '/rules.json' });
  expect(seen['headers']).not.toContain('cookie');
  expect(seen['headers']).not.toContain('referer');
});

test('the request is asked for with these settings and no others: no header, no body, no cookie, no referrer', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{}'));
  onTestFinished(() => void (timeout.mockRestore(), asked.mockRestore()));
  expect(await fetchRuleSet('https://rules.example.gov.uk/set.json?v=1')).toMatchObject({
    ok: true,
    text: '{}',
    skew: null,
  });
  const signal = timeout.mock.results[0]?.value;
  expect(asked.mock.calls).toStrictEqual([
    [
      'https://rules.example.gov.uk/set.json?v=1',
      { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-cache', signal },
    ],
  ]);
  expect(signal).toBeInstanceOf(AbortSignal);
  expect(timeout.mock.calls).toEqual([[20_000]]);
});

test('what takes longer than the time it is given is given up, in the middle of its body too', async () => {
  const stop = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(stop.signal);
  onTestFinished(() => timeout.mockRestore());
  const url = await serve((_, response) => void response.writeHead(200).write('{', () => stop.abort()));
  expect(await fetchRuleSet(url)).toMatchObject({ ok: false, id: 'offline' });
});

test('returns the difference between the clocks', async () => {
  const url = await serve((_, response) =>
    response.setHeader('date', new Date(Date.now() - 3 * 86_400_000).toUTCString()).end('{}'),
  );
  const fetched = await fetchRuleSet(url);
  expect(fetched.ok && Math.round((fetched.skew ?? 0) / 86_400_000)).toBe(3);
});

test('adds the age of a cached copy to its date', async () => {
  const url = await serve((_, response) =>
    response
      .setHeader('date', new Date(Date.now() - 3 * 86_400_000).toUTCString())
      .setHeader('age', 3 * 86_400)
      .end('{}'),
  );
  const fetched = await fetchRuleSet(url);
  expect(fetched.ok && Math.abs(fetched.skew ?? Infinity)).toBeLessThan(60_000);
});

test.each<[string, RequestListener, string]>([
  [
    'a redirect',
    (request, response) =>
      void (request.url === '/rules.json' ? response.writeHead(302, { location: '/login' }) : response).end('{}'),
    'offline',
  ],
  ['not found', (_, response) => void response.writeHead(404).end('{}'), 'offline'],
  ['server trouble', (_, response) => void response.writeHead(503).end(), 'offline'],
  [
    'a connection cut',
    (_, response) =>
      void (
        response.writeHead(200, { 'content-length': '1000' }),
        response.write('{'),
        setImmediate(() => response.destroy())
      ),
    'offline',
  ],
  ['bytes that are no UTF-8', (_, response) => void response.end(Uint8Array.of(0x7b, 0xff, 0x7d)), 'offline'],
  ['more than 2 MiB', (_, response) => void response.end(`{${'x'.repeat(2 * 1024 * 1024)}`), 'unreadable'],
  ...[1, 2_400].map((kilobytes): [string, RequestListener, string] => [
    `a sign-in page of ${kilobytes} kB`,
    (_, response) =>
      void response.setHeader('content-type', 'text/html').end(`\n<!doctype html>${'x'.repeat(kilobytes * 1_000)}`),
    'offline',
  ]),
])('%s gives no rule set', async (_, listener, id) => {
  expect(await fetchRuleSet(await serve(listener))).toMatchObject({ ok: false, id });
});

test('a server that is not there is no fault of anybody', async () => {
  expect(await fetchRuleSet('http://127.0.0.1:9/rules.json')).toMatchObject({ ok: false, id: 'offline' });
});

const inTwoHours = (): string => new Date(Date.now() + 2 * 3_600_000).toUTCString();
test.each<[number, () => string, number | undefined]>([
  [503, () => '120', 120_000],
  [429, () => ' 7 ', 7_000],
  [503, () => '999999', 86_400_000],
  [503, inTwoHours, 7_200_000],
  [429, () => new Date(Date.now() + 7 * 86_400_000).toUTCString(), 86_400_000],
  [503, () => new Date(0).toUTCString(), undefined],
  [503, () => '0', undefined],
  [503, () => '-5', undefined],
  [503, () => 'soon', undefined],
  [503, () => '', undefined],
  [404, () => '120', undefined],
])('status %i that asks for a wait: case %#', async (status, written, wait) => {
  const url = await serve((_, response) => void response.writeHead(status, { 'retry-after': written() }).end());
  const fetched = await fetchRuleSet(url);
  expect(fetched).toMatchObject({ ok: false, id: 'offline', detail: `status ${status}` });
  const told = 'retryAfter' in fetched ? fetched.retryAfter : undefined;
  if (wait === undefined) expect(told).toBeUndefined();
  else expect(Math.abs((told ?? 0) - wait)).toBeLessThan(5_000);
});

test('a wait until a date is counted by the server’s clock', async () => {
  const at = Date.now() - 30 * 86_400_000;
  const url = await serve(
    (_, response) =>
      void response
        .writeHead(503, { date: new Date(at).toUTCString(), 'retry-after': new Date(at + 3_600_000).toUTCString() })
        .end(),
  );
  expect(await fetchRuleSet(url)).toMatchObject({ retryAfter: 3_600_000 });
});

test('where the browser does not tell the server’s time, no clock is found wrong', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{}'));
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await fetchRuleSet('https://rules.example.gov.uk/set.json')).toEqual({ ok: true, text: '{}', skew: null });
});
