import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { trackedFiles } from '../../../lib/packaging/tracked-files.ts';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

const folderOf = (...files: readonly string[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'countersign-tracked-'));
  roots.push(root);
  files.forEach((file) => write(root, file));
  return root;
};
const write = (root: string, file: string, text = file): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { cwd: root, encoding: 'utf8' });

test('only what git tracks is packed; keys and notes that lie beside it are named as changes', () => {
  const root = folderOf('a.ts', 'lib/ŵ b.ts', 'gone.ts', '.gitignore');
  write(root, '.gitignore', 'node_modules/\n*.pem\n');
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'a');
  expect(trackedFiles(root)).toEqual({ files: ['.gitignore', 'a.ts', 'gone.ts', 'lib/ŵ b.ts'], changes: [] });

  write(root, 'publish.key');
  write(root, 'keys/dept.pem');
  write(root, 'assets/public/stray.txt');
  write(root, 'a.ts', 'changed');
  rmSync(join(root, 'gone.ts'));
  const { files, changes } = trackedFiles(root);
  expect(files).toEqual(['.gitignore', 'a.ts', 'lib/ŵ b.ts']);
  expect(changes).toEqual([' M a.ts', ' D gone.ts', '?? assets/public/stray.txt', '?? publish.key']);
});

test('unpacked sources, which are no repository, are packed whole, but for what is made here', () => {
  const root = folderOf('a.ts', 'lib/b/c.ts', 'node_modules/x/a.js', '.output/a.zip', 'test/pages/node_modules/y/a.js');
  expect(trackedFiles(root)).toEqual({ files: ['a.ts', 'lib/b/c.ts'], changes: [] });
});

test('in a folder of a larger repository too, only what git tracks is packed', () => {
  const root = folderOf('sub/a.ts');
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'a');
  write(root, 'sub/keys/dept.private');
  write(root, 'elsewhere.txt');
  const { files, changes } = trackedFiles(join(root, 'sub'));
  expect(files).toEqual(['a.ts']);
  expect(changes).toEqual(['?? sub/keys/dept.private']);
});
