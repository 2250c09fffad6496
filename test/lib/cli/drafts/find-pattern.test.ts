import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesFor, isPattern } from '../../../../lib/cli/drafts/find-pattern.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-')).replaceAll('\\', '/');
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of [
  'a.txt',
  'b1.txt',
  'b2.md',
  'c (x).txt',
  'd+e.txt',
  '[f].txt',
  'posts/one.txt',
  'posts/deep/two.txt',
  'posts/deep/deeper/three.md',
  'posts/.hidden/four.txt',
  'posts/.five.txt',
  '.github/posts/six.txt',
  'node_modules/seven.txt',
  'posts/node_modules/eight.txt',
]) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), '');
}
if (process.platform !== 'win32') symlinkSync(folder, join(folder, 'posts/deep/up'));

test.each<[string, readonly string[]]>([
  ['*.txt', ['[f].txt', 'a.txt', 'b1.txt', 'c (x).txt', 'd+e.txt']],
  ['b?.*', ['b1.txt', 'b2.md']],
  ['[ab]*.txt', ['a.txt', 'b1.txt']],
  ['[!a-c[]*.txt', ['d+e.txt']],
  ['{a,b1,missing}.txt', ['a.txt', 'b1.txt']],
  ['{posts/one,{a,c (x)}}.txt', ['a.txt', 'c (x).txt', 'posts/one.txt']],
  ['d+*.txt', ['d+e.txt']],
  ['posts/*.txt', ['posts/one.txt']],
  ['posts/*/*.txt', ['posts/deep/two.txt']],
  ['./posts/*.txt', ['posts/one.txt']],
  ['.github/**/*.txt', ['.github/posts/six.txt']],
  ['posts/.*.txt', ['posts/.five.txt']],
  ['posts/../*.md', ['posts/../b2.md']],
  ['none/**', []],
])('%s finds its files', async (pattern, files) => {
  expect(isPattern(pattern)).toBe(true);
  expect(await filesFor(`${folder}/${pattern}`)).toEqual(files.map((file) => `${folder}/${file}`));
});

test('any folders are gone through, but none that is hidden, and none without end', async () => {
  expect(await filesFor(`${folder}/posts/**/*.{txt,md}`)).toEqual(
    ['deep/deeper/three.md', 'deep/two.txt', 'one.txt'].map((file) => `${folder}/posts/${file}`),
  );
  expect(await filesFor(`${folder}/posts/d*/up/b?.txt`)).toHaveLength(process.platform === 'win32' ? 0 : 1);
});

test('the folder to begin in is taken as it is', async () => {
  mkdirSync(join(folder, 'posts [2026]'));
  writeFileSync(join(folder, 'posts [2026]/nine.txt'), '');
  expect(await filesFor('**/*.txt', `${folder}/posts [2026]`)).toEqual([`${folder}/posts [2026]/nine.txt`]);
});

test('a name alone is no pattern', () => {
  expect(['a.txt', 'posts/', 'c (x).txt'].map(isPattern)).toEqual([false, false, false]);
});
