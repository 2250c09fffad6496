import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { startCountersign } from '../run.ts';

// A process is started: a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
const { run: inFolder, stop } = startCountersign(folder);
afterAll(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

put('posts/good.txt', 'Our offices are open again from Monday. Thank you for your patience.\n');
put('posts/plain.txt', 'We utilise it.\n');
put('posts/deep/placeholder.md', 'Call [name] on Monday.\n');
put('posts/node_modules/skipped.txt', 'Call [name] on Monday.\n');
put('posts/.hidden/skipped.txt', 'Call [name] on Monday.\n');
put('empty.txt', ' \n');
put('windows.txt', Buffer.from('We\x92re open', 'latin1'));

describe('an argument', () => {
  test.each<[string, readonly string[], number, RegExp, RegExp]>([
    [
      'that is no file is never taken for a draft',
      ['draft.txt'],
      2,
      /^$/,
      /^draft\.txt does not exist\. To check these words as a draft, write: countersign check --text "draft\.txt"/,
    ],
    ['with a blank that is no file, but named like one, is not either', ['my draft.txt'], 2, /^$/, /does not exist/],
    [
      'that is a folder is read with the folders in it',
      ['posts'],
      1,
      /posts\/deep\/placeholder\.md\n +1:6 +Must fix[^]*posts\/plain\.txt[^]*3 drafts, 2 hints/,
      /^$/,
    ],
    ['that is a file is read', ['posts/plain.txt'], 0, /posts\/plain\.txt\n +1:4 +Consider/, /^$/],
    ['with a star is expanded', ['posts/*.txt'], 0, /2 drafts, 1 hint/, /^$/],
    ['with a star that fits nothing is an error', ['*.docx'], 2, /^$/, /^No file matches \*\.docx\.$/m],
    [
      'with blanks is a draft, and this is said',
      ['Call [name] on Monday'],
      1,
      /Must fix: “\[name\]”/,
      /^Checked these words as one draft\. Use --text to say so\.$/m,
    ],
    ['of --text is a draft', ['--text', 'hello'], 0, /5 of 280 characters/, /^$/],
    ['that names a file twice checks it once', ['posts/plain.txt', 'posts/*.txt'], 0, /2 drafts/, /^$/],
    ['of a folder without drafts is an error', ['posts/.hidden/..', '--only', 'plain/swap'], 0, /3 drafts/, /^$/],
    ['that is empty is told', ['empty.txt'], 2, /^$/, /^empty\.txt is empty: nothing was checked\.$/m],
    ['that may be empty ends well', ['empty.txt', '--allow-empty'], 0, /^$/, /nothing was checked/],
    ['in another encoding is told', ['windows.txt'], 2, /^$/, /windows\.txt is not UTF-8 text\. Save it as UTF-8\./],
  ])('%s', async (_, args, code, out, err) => {
    const outcome = await inFolder('check', ...args);
    expect(outcome).toEqual({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) });
  });

  test('that git ignores is left out of a folder, unless all is asked for', async () => {
    put('repo/.git/HEAD', '');
    put('repo/.gitignore', 'private/\n*.md\n!keep.md\n');
    put('repo/posts/private/a.txt', 'Call [name].');
    put('repo/posts/b.md', 'Call [name].');
    put('repo/posts/keep.md', 'Call [name].');
    expect((await inFolder('check', 'repo/posts', '-f', 'compact')).out.match(/^\S+?(?=:)/gm)).toEqual([
      'repo/posts/keep.md',
    ]);
    expect(
      (await inFolder('check', 'repo/posts', '-f', 'compact', '--no-gitignore')).out.match(/^\S+?(?=:)/gm),
    ).toHaveLength(3);
  });
});

describe('the exit code', () => {
  test.each<[readonly string[], number]>([
    [['posts/plain.txt'], 0],
    [['posts/plain.txt', '--fail-on', 'suggestion'], 1],
    [['posts/deep/placeholder.md', '--fail-on', 'never'], 0],
    [['posts/deep/placeholder.md', '--skip', 'sec/*'], 0],
    [['posts/deep/placeholder.md', '--only', 'plain/swap'], 0],
    [['posts/plain.txt', '--fail-on', 'all'], 2],
    [['posts/plain.txt', '--only', 'plan/swap'], 2],
    [['posts/plain.txt', '--max-warnings', 'few'], 2],
    [['posts/plain.txt', '--output', 'a.json'], 2],
    [['posts/plain.txt', '-f', 'json', '-f', 'sarif'], 2],
    [['posts/plain.txt', '-f', 'pdf'], 2],
  ])('of %j is %i', async (args, code) => {
    expect((await inFolder('check', ...args)).code).toBe(code);
  });

  test('counts should-fix hints over a bound', async () => {
    put('thread.txt', 'First post of it\n===\nSecond post of it\n');
    const args = ['check', 'thread.txt', '--only', 'thread/flag', '--max-warnings'];
    expect((await inFolder(...args, '0')).code).toBe(1);
    expect((await inFolder(...args, '1')).code).toBe(0);
  });
});

describe('fixes', () => {
  const raw = '\ufeffWe utilise it.\r\n---\r\nCall [name] prior to Monday\n';

  test('are shown and change nothing', async () => {
    const file = put('fix/show.txt', raw);
    const { code, out } = await inFolder('check', 'fix/show.txt', '--fix-dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('-Call [name] prior to Monday\n')]);
    expect(out).toContain('+Call [name] before Monday\n');
    expect(readFileSync(file, 'utf8')).toBe(raw);
  });

  test('are written, and all else in the file stays as it is', async () => {
    const file = put('fix/write.txt', raw);
    const { code, err } = await inFolder('check', 'fix/write.txt', '--fix');
    expect([code, err]).toEqual([1, 'Fixed fix/write.txt.\n']);
    expect(readFileSync(file, 'utf8')).toBe('\ufeffWe use it.\r\n---\r\nCall [name] before Monday\n');
    expect((await inFolder('check', 'fix/write.txt', '--fix')).err).toBe('');
  });

  test('leave CSV alone', async () => {
    const file = put('fix/posts.csv', 'text\nWe utilise it.\n');
    await inFolder('check', 'fix/posts.csv', '--fix');
    expect(readFileSync(file, 'utf8')).toBe('text\nWe utilise it.\n');
  });
});

test('the lines at the head of a Markdown file say what surrounds its drafts', async () => {
  put('head.md', '---\naccount: rivers\nalt: photo\n---\nOur new bridge is open.\n---\nThank you all.\n');
  const { out } = await inFolder('check', 'head.md', '-f', 'compact');
  expect(out).toMatch(/^head\.md:5:1: error: .+ \[alt\/generic\]$/m);
  put('wrong.md', '---\ncolour: red\n---\nHello.\n');
  expect(await inFolder('check', 'wrong.md')).toEqual({
    code: 2,
    out: '',
    err: 'wrong.md: line 1: the lines between “---” cannot be used. take out “colour” or correct the spelling; no such field is known here.\n',
  });
});

test('JSON Lines in a file keep their place and context, and a bad line is told', async () => {
  put('drafts.jsonl', '{"id": 7, "text": "Call [name]"}\nno\n');
  expect(await inFolder('check', 'drafts.jsonl', '-f', 'compact')).toEqual({
    code: 2,
    out: expect.stringMatching(/^drafts\.jsonl:1:1: error: .+ \[sec\/placeholder\]\n$/),
    err: expect.stringMatching(/^drafts\.jsonl: line 2: this is not JSON/),
  });
});

test.each([
  [['chek'], 'Unknown command “chek”. Did you mean check?'],
  [['rules', 'valdate'], 'Unknown command “rules valdate”. Did you mean rules validate?'],
  [['check', '--formt', 'json'], 'Unknown option --formt. Did you mean --format?'],
])('%j names what was meant', async (args, sentence) => {
  expect(await inFolder(...args)).toEqual({ code: 2, out: '', err: expect.stringContaining(sentence) });
});

test('the version of the program, the rules and Node is told', async () => {
  expect(await inFolder('--version')).toEqual({
    code: 0,
    out: expect.stringMatching(/^countersign \d+\.\d+\.\d+ \(starter set \d+, Node \d+\.\d+\.\d+\)\n$/),
    err: '',
  });
});
