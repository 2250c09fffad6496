import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from './run-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-posts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};

const setOf = (name: string, find: string, severity: string): string =>
  write(
    name,
    JSON.stringify({
      schemaVersion: 1,
      id: 'test',
      version: 1,
      published: '2026-11-23',
      language: 'en',
      department: { name: 'Test' },
      checklist: [],
      sources: { ours: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' } },
      rules: [
        {
          id: 'our/word',
          kind: 'terms',
          params: { terms: [{ find, use: 'use' }] },
          severity,
          why: 'Plain words are read faster.',
          source: 'ours',
          examples: { bad: [`You [[${find}]] it`, `They [[${find}]] it`], good: ['Use it', 'We use it'] },
        },
      ],
    }),
  );

let set = '';
beforeAll(() => {
  set = setOf('set.json', 'utilise', 'warning');
});

const tweets = (...texts: readonly string[]): string =>
  `window.YTD.tweets.part0 = ${JSON.stringify(texts.map((full_text) => ({ tweet: { full_text, created_at: 'Mon Nov 23 09:00:00 +0000 2026' } })))}`;
const MESSAGES = 'window.YTD.direct_messages.part0 = [{ "text": "Utilise my secret" }]';

test('posts are read from a CSV file, whose column is found or named', async () => {
  const csv = write(
    'x.csv',
    'Post id,Date,Post text\n1,"Mon, Nov 23, 2026",Utilise it\n2,,\n3,2026-11-20,RT @a: utilise\n',
  );
  const { code, out, err } = await rules('test', set, '--posts', csv);
  expect([code, err]).toEqual([0, `${csv}: 1 post read from the column “Post text”; 1 row without text left out.\n`]);
  expect(out).toContain('1 of 1 past post would get a hint.');
  const odd = write('odd.csv', 'a,b\nutilise,Good\n');
  expect(await rules('test', set, '--posts', odd)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Name it with --column. Headings: “a”, “b”.'),
  });
  expect((await rules('test', set, '--posts', odd, '--column', 'a')).out).toContain('1 of 1 past post');
});

test('of an archive of X only the posts are read, from its ZIP file and from its folder', async () => {
  const files = {
    'data/tweets.js': tweets('Utilise it', 'RT @a: utilise'),
    'data/tweets-part1.js': tweets('Hello').replace('part0', 'part1'),
    'data/direct-messages.js': MESSAGES,
    'data/deleted-tweets.js': tweets('Utilise what was deleted').replace('.tweets', '.deleted_tweets'),
  };
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) {
    write(`archive/${name}`, text);
    await writer.add(name, new TextReader(text));
  }
  const zip = write('archive.zip', await writer.close());
  for (const path of [zip, at('archive'), at('archive/data')])
    expect((await rules('test', set, '--posts', path)).out).toContain('1 of 2 past posts would get a hint.');
  expect(await rules('test', set, '--posts', at('archive/data/direct-messages.js'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no posts, so it is not read'),
  });
  const empty = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await empty.add('data/direct-messages.js', new TextReader(MESSAGES));
  for (const path of [write('empty.zip', await empty.close()), write('bad.zip', 'PK'), folder])
    expect(await rules('test', set, '--posts', path)).toMatchObject({ code: 2, out: '' });
});

test('a rule set is compared with another one on the same posts', async () => {
  const posts = write('posts.txt', 'Utilise it\nUtilize it\nHello\nUtilize and utilize\n');
  const other = setOf('other.json', 'utilize', 'error');
  const { code, out } = await rules('test', other, '--posts', posts, '--against', set, '--show', '1');
  expect(code).toBe(0);
  expect(out.split('\n\n').slice(1).join('\n\n'))
    .toBe(`2 of 4 past posts would get a new hint, 1 would lose one, 2 would become “must fix”.

our/word: new in 2, gone in 1
  gone  Should fix: “Utilise” in “Utilise it”
  and 3 more
`);
  expect((await rules('test', set, '--posts', posts, '--against', set)).out).toContain(
    'Nothing would change for 4 past posts.',
  );
});

test('the result is written for a spreadsheet, a browser and other programs, to a file too', async () => {
  const posts = write('few.jsonl', '{"text": "Utilise <b>", "context": {"now": "2026-11-23T09:00"}}\n"Utilize"\n');
  const other = setOf('stricter.json', 'utilise', 'error');
  const compare = ['test', other, '--posts', posts, '--against', set] as const;
  expect((await rules(...compare, '--format', 'csv')).out).toBe(
    '\ufeffChange,Rule,Severity,Words,Post,Date\r\nnew,our/word,Must fix,Utilise,Utilise <b>,2026-11-23\r\ngone,our/word,Should fix,Utilise,Utilise <b>,2026-11-23\r\n',
  );
  expect((await rules('test', set, '--posts', posts, '--format', 'csv')).out).toBe(
    '\ufeffRule,Severity,Posts,Hints,Words\r\nour/word,Should fix,1,1,Utilise\r\n',
  );
  expect(JSON.parse((await rules(...compare, '--format', 'json')).out)).toMatchObject({
    ok: true,
    posts: { posts: 2, withHints: 1, withMustFix: 1 },
    changes: { gained: 1, lost: 1, becomeMustFix: 1, rules: [{ changes: [{ post: 1, text: 'Utilise <b>' }, {}] }] },
  });
  const page = at('out/report.html');
  expect(await rules(...compare, '--format', 'html', '--out', page)).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(page, 'utf8')).toMatch(/<td dir="auto">Utilise &lt;b&gt;<\/td>[^]*<\/html>\n$/);
});

test('only some of the posts may be tried', async () => {
  const lines = [
    { text: 'Utilise', context: { now: '2026-11-01T09:00' } },
    { text: 'Utilise', context: { now: '2026-11-20T09:00', reply: true } },
    { text: 'Utilise', context: { now: '2026-11-21T09:00' } },
    { text: 'Utilise' },
  ];
  const posts = write('dated.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const tried = async (...more: readonly string[]) => rules('test', set, '--posts', posts, ...more);
  expect((await tried('--since', '2026-11-02')).out).toContain('2 of 2 past posts');
  expect((await tried('--until', '2026-11-20')).out).toContain('2 of 2 past posts');
  expect(await tried('--no-replies', '--since', '2026-11-20', '--until', '2026-11-21')).toMatchObject({
    out: expect.stringContaining('1 of 1 past post'),
    err: '3 posts were left out: too early or late, without a date, or a reply.\n',
  });
  expect(await tried('--sample', '2')).toMatchObject({
    out: expect.stringContaining('2 of 2 past posts'),
    err: 'A sample: 2 posts of 4, one in 2.\n',
  });
  expect(await tried('--since', '2027-01-01')).toMatchObject({ code: 2, out: '' });
});

test.each([
  [['--against', 'x'], /--against is about past posts/],
  [['--posts', 'x', '--format', 'cvs'], /Write text, json, csv or html/],
  [['--posts', 'x', '--sample', '0'], /--sample is “0”/],
  [['--posts', 'x', '--jobs', 'many'], /--jobs is “many”/],
  [['--posts', 'x', '--since', '2026-02-30'], /a day that exists/],
  [['--json', '--format', 'csv', '--posts', 'x'], /Remove one of them/],
])('%j cannot be used', async (args, said) => {
  const { code, out, err } = await rules('test', set, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
});

// Windows has no signal that a program could wait for.
test.runIf(process.platform !== 'win32')('Ctrl+C gives the part that is done, and ends with 130', async () => {
  const posts = write('many.txt', Array.from({ length: 200_000 }, (_, index) => `Utilise ${index}`).join('\n'));
  const command = ['rules', 'test', set, '--posts', posts, '--jobs', '1', '--progress', '--json'];
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('lib/cli/main.ts'), ...command]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    if (err === '') child.kill('SIGINT');
    err += chunk;
  });
  const [code] = (await once(child, 'close')) as [number];
  expect(err).toMatch(/^Checked [\d,]+ of 200,000 posts \([^]*Stopped after [\d,]+ of 200,000 posts\.\n$/);
  expect(code).toBe(130);
  const told = JSON.parse(out) as { stopped: boolean; posts: { posts: number; withHints: number } };
  expect(told.stopped).toBe(true);
  expect(told.posts.withHints).toBe(told.posts.posts);
  expect(err).toContain(`Stopped after ${told.posts.posts.toLocaleString('en')} of`);
});
