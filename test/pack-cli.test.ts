import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

// The package is built, and a process is started for each command line.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const NODE = resolve('node_modules/.bin/node');
const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
const packed = join(folder, 'node_modules/countersign');

/** What `npm pack` says of the file that it makes. */
type Packed = {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
};
let tarball: Packed;

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });

beforeAll(() => {
  execFileSync(NODE, ['test/pack-cli.ts'], { stdio: 'pipe' });
  [tarball] = JSON.parse(npm('.output/cli', 'pack', '--json', '--pack-destination', folder)) as [Packed];
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball.filename}`);
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'posts/draft.txt'), 'We utilise it.\n---\nCall [name] on Monday.\n');
  copyFileSync('test/example-department/published/rule-set.json', join(folder, 'rule-set.json'));
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
  const { size, files } = tarball;
  expect(size).toBeLessThanOrEqual(520_000);
  expect(
    files
      .map(({ path }) => path)
      .filter((path) => !/^dist\/[\w-]+\.js$/.test(path))
      .toSorted(),
  ).toEqual([
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES.txt',
    'bin/countersign.cjs',
    'dist/index.d.ts',
    'dist/starter.json.br',
    'package.json',
  ]);
});

test('it has the licence of each package that is in it', () => {
  const notices = readFileSync(join(packed, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['ignore', 'papaparse', 'twitter-text', 'yaml', 'zod'])
    expect(notices).toMatch(new RegExp(`^${name}\\n\\n[^]*?(?:Copyright|\\(c\\))`, 'm'));
  expect(notices).not.toContain('not stated');
});

test.each([
  [['check', 'posts/draft.txt']],
  [['check', 'posts/*.{txt,md}', '--format', 'sarif']],
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

/** The blocks of code in a document, in this language, without the first line, which says what the file is called. */
const blocksIn = (file: string, language: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, code]) => code!,
  );

const runModule = (name: string, code: string) => {
  writeFileSync(join(folder, name), code);
  return runWith(join(folder, name), []);
};

test('the examples of the library run, in Node and where there is nothing of Node or of a page', () => {
  const [node, page, worker] = blocksIn('lib/cli/library/README.md', 'js');
  expect(runModule('node.mjs', node!)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('14 of '),
  });
  const print = `const print = console.log; const { readFile } = await import('node:fs/promises'); globalThis.fetch = async (name) => ({ text: () => readFile(name, 'utf8') });\nfor (const name of ['process', 'Buffer', 'setImmediate']) delete globalThis[name];\n`;
  const field = `let listener; const output = {}; const text = { value: 'We utilise it.', addEventListener: (_, added) => (listener = added) };
globalThis.document = { querySelector: (name) => (name === 'output' ? output : text) };\n`;
  const inPage = runModule(
    'page.mjs',
    `${print}${field}${page!.replace(/^import .*$/m, toImport)}\nlistener(); print(output.textContent);`,
  );
  expect(inPage).toMatchObject({ status: 0, stdout: expect.stringContaining('utilise') });
  const port = `globalThis.self = { postMessage: (answer) => print(JSON.stringify(answer)) };\n`;
  const inWorker = runModule(
    'worker.mjs',
    `${print}${port}${worker!.replace(/^import .*$/m, toImport)}\nawait self.onmessage({ data: { id: 7, text: 'We utilise it.' } });`,
  );
  expect(JSON.parse(inWorker.stdout)).toMatchObject({
    id: 7,
    weightedLength: 14,
    hints: [{ rule: expect.any(String) }],
  });
});

/** The same import, after what the test takes away. */
const toImport = (line: string): string => line.replace(/^import (\{.*\}) from (.*);$/, 'const $1 = await import($2);');

test('the library needs no part of Node but for the starter set', () => {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    // The starter set, which is loaded on demand, is packed for Node.
    if (reached.has(file) || file.startsWith('starter-')) return;
    reached.add(file);
    const code = readFileSync(join(packed, 'dist', file), 'utf8');
    for (const [, from] of code.matchAll(/\b(?:from|import)\s*\(?["'`](\.\/[^"'`]+|node:[^"'`]+)["'`]/g)) {
      expect(from).toMatch(/^\.\//);
      follow(from!.slice(2));
    }
  };
  follow('index.js');
  expect(reached.size).toBeGreaterThan(5);
});

test('the types of the library hold for its examples', () => {
  writeFileSync(
    join(folder, 'types.mts'),
    `import { compareRuleSets, createChecker, readRuleSet, starterRuleSet, type Answer, type Change } from 'countersign';
const read = readRuleSet('{}');
export const problems: readonly string[] = read.ok ? [] : read.problems;
const rules = await starterRuleSet();
export const changes: readonly Change[] = compareRuleSets(rules, rules);
export const answer: Answer = createChecker(rules).check('Draft', { account: 'rivers', media: [{ kind: 'image', alt: null }] });
// @ts-expect-error There is no such context.
createChecker(rules).check('Draft', { acount: 'rivers' });
`,
  );
  const tsc = spawnSync(
    NODE,
    [
      resolve('node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--lib',
      'es2022',
      '--types',
      '',
      'types.mts',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([tsc.stdout, tsc.status]).toEqual(['', 0]);
});

/** All texts of a document in YAML under one of these keys, however deep. */
const valuesOf = (value: unknown, keys: readonly string[]): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    keys.includes(key) ? [one].flat().map(String) : valuesOf(one, keys),
  );
};

const inShell = (command: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync('bash', ['-c', command.replaceAll(/npx --yes --package \S+ countersign/g, 'countersign')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: [join(folder, 'node_modules/.bin'), resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
      ...env,
    },
  });

const CI = 'lib/cli/CI.md';
const commands = [
  ...blocksIn(CI, 'yaml').flatMap((text) => valuesOf(parse(text), ['run', 'script'])),
  ...blocksIn(CI, 'sh').flatMap((text) => text.trim().split('\n')),
].filter((command) => command.startsWith('npx '));

test('the examples for workflows are YAML, and there are commands in them', () => {
  expect(blocksIn(CI, 'yaml').map((text) => typeof parse(text))).toEqual([
    'object',
    'object',
    'object',
    'object',
    'object',
  ]);
  expect(commands).toHaveLength(4);
});

test.each(commands)('%s finds what must be fixed, and writes its report', (command) => {
  const { status, stdout, stderr } = inShell(command);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('[name]');
  const [, report] = /--output (\S+)/.exec(command) ?? [];
  if (report !== undefined) expect(readFileSync(join(folder, report), 'utf8')).toContain('sec/placeholder');
});

test('what pre-commit starts takes the files that were changed, and the rules as a whole', () => {
  const [entry, rules] = valuesOf(parse(blocksIn(CI, 'yaml')[4]!), ['entry']);
  expect(inShell(`${entry} posts/draft.txt`).status).toBe(1);
  expect(inShell(`${rules!.replace('rules/', 'rule-set.json')}`).status).toBe(0);
});

test('the action for GitHub shows each hint at its line, and says how many there are', () => {
  const action = parse(readFileSync('.github/actions/check/action.yml', 'utf8')) as {
    readonly runs: {
      readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
    };
  };
  const step = action.runs.steps.find(({ run }) => run !== undefined)!;
  // What a person gives never stands in the script itself.
  expect(step.run).not.toContain('${{');
  const given = { FILES: 'posts/\n\nodd $(name).txt\n', PACKAGE: 'x', RULES: '', FAIL_ON: 'error', SARIF: 'out.sarif' };
  expect(Object.keys(step.env!).toSorted()).toEqual(Object.keys(given).toSorted());
  const github = { RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, 'github-output') };
  expect(inShell(step.run!, { ...given, ...github }).status).toBe(2);
  rmSync(github.GITHUB_OUTPUT);
  const { status, stdout } = inShell(step.run!, { ...given, FILES: 'posts/\n', ...github });
  expect(status).toBe(1);
  expect(stdout).toContain('::error file=posts/draft.txt,line=3');
  expect(readFileSync(github.GITHUB_OUTPUT, 'utf8')).toMatch(/^hints=\d+\nmust-fix=1\nsarif=out\.sarif\n$/);
  expect(readdirSync(folder)).toContain('out.sarif');
});
