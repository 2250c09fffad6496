import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// The package is built, and a process is started for each command line.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const NODE = resolve('node_modules/.bin/node');
const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
const packed = join(folder, 'package');

beforeAll(() => {
  execFileSync(NODE, ['test/pack-cli.ts'], { stdio: 'pipe' });
  cpSync('.output/cli', packed, { recursive: true });
  writeFileSync(join(folder, 'draft.txt'), 'We utilise it.\n---\nCall [name] on Monday.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const runWith = (entry: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(NODE, [entry, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};
const run = (...args: readonly string[]) => runWith(join(packed, 'bin/countersign.cjs'), args);
const fromSource = (...args: readonly string[]) => runWith(resolve('lib/cli/main.ts'), args);

test('the package needs no other, runs nothing when it is installed, and is small', () => {
  const file = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect([file['dependencies'], file['scripts'], file['bin']]).toEqual([
    undefined,
    undefined,
    { countersign: 'bin/countersign.cjs' },
  ]);
  const [{ size, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json'], {
      cwd: packed,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [{ size: number; files: readonly { path: string }[] }];
  expect(size).toBeLessThanOrEqual(500_000);
  expect(
    files
      .map(({ path }) => path)
      .filter((path) => !/^dist\/[\w-]+\.js$/.test(path))
      .toSorted(),
  ).toEqual(['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'bin/countersign.cjs', 'package.json']);
});

test('it has the licence of each package that is in it', () => {
  const notices = readFileSync(join(packed, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['ignore', 'papaparse', 'tinyglobby', 'twitter-text', 'yaml', 'zod'])
    expect(notices).toMatch(new RegExp(`^${name}\\n\\n[^]*?(?:Copyright|\\(c\\))`, 'm'));
  expect(notices).not.toContain('not stated');
});

test.each([
  [['check', 'draft.txt']],
  [['check', 'draft.txt', '--format', 'sarif']],
  [['check', 'missing.txt']],
  [['rules', 'help']],
])('%j says from another folder what it says from the source', (args) => {
  expect(run(...args)).toEqual(fromSource(...args));
});

test('a rule set is begun and validated', () => {
  expect(run('rules', 'init', 'ours').status).toBe(0);
  expect(run('rules', 'validate', 'ours')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Valid: \d+ rules/),
  });
});

test('an older Node is told what is needed', () => {
  const old = `Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } }); require('./bin/countersign.cjs');`;
  const { status, stderr } = spawnSync(NODE, ['-e', old], { cwd: packed, encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    2,
    'Countersign needs Node.js 20.19 or newer. This is 18.20.4. Get it from nodejs.org or your version manager.\n',
  ]);
});
