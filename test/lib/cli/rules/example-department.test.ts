import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from './run-rules.ts';

const EXAMPLE = 'test/example-department';

test('the example of a department’s rule set validates', async () => {
  const { code, out } = await rules('validate', `${EXAMPLE}/rules`, '--json');
  // It is small on purpose, and so it is told what it does without.
  const warnings = [expect.stringMatching(/^A rule set takes the place of all starter rules\./)];
  expect([code, JSON.parse(out)]).toEqual([0, { ok: true, problems: [], warnings, notes: [] }]);
});

test('its past posts are tried', async () => {
  const { code, out } = await rules('test', `${EXAMPLE}/rules`, '--posts', `${EXAMPLE}/posts.jsonl`, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: true, posts: { posts: 6, withHints: 4, withMustFix: 1 } });
});

test('what changes since the version before is said for a pull request', async () => {
  const { code, out } = await rules('diff', `${EXAMPLE}/published`, `${EXAMPLE}/rules`, '--markdown');
  expect(code).toBe(1);
  expect(out).toMatch(/^## Changes for officials from version 3 to version 4\n/);
  expect(out).toContain(' “leveraging” (say what you use it for) is new; “going forward” → “from now on” is new.');
  expect(out).not.toContain('To do');
  // As the workflow looks for it.
  expect((await rules('diff', `${EXAMPLE}/published`, `${EXAMPLE}/rules`, '--json')).out).toContain('"advice":null');
  expect((await rules('diff', `${EXAMPLE}/rules`, `${EXAMPLE}/published`, '--json')).out).not.toContain(
    '"advice":null',
  );
});

type Step = {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly if?: string;
  readonly environment?: string;
  readonly outputs?: object;
  readonly steps: readonly Step[];
};
const workflow = parse(readFileSync(`${EXAMPLE}/.github/workflows/rules.yml`, 'utf8')) as {
  readonly env: object;
  readonly jobs: Readonly<Record<'check' | 'sign', Job>>;
};
const scriptOf = (job: Job, name: string): string => job.steps.find((step) => step.name?.startsWith(name))?.run ?? '';

test('its workflow runs commands that there are, and lets nobody sign from a pull request', async () => {
  const runs = Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => [...(run ?? '').matchAll(/\$RULES (\w+)/g)].map(([, name]) => name!)),
  );
  expect(new Set(runs)).toEqual(new Set(['validate', 'test', 'diff', 'sign', 'verify']));
  const { out } = await rules();
  for (const name of runs) expect(out).toContain(`countersign rules ${name} `);
  expect(workflow.jobs.sign).toMatchObject({
    if: "github.event_name == 'push' && needs.check.outputs.rises == 'true'",
    environment: 'signing',
  });
  expect(workflow.jobs.check.outputs).toEqual({ rises: '${{ steps.version.outputs.rises }}' });
  expect(JSON.stringify([workflow.env, workflow.jobs.check])).not.toContain('secrets.');
});

test('on main it compares with what was there before the push', () => {
  const before = workflow.jobs.check.steps.find((step) => step.with?.path === 'before');
  expect(before).toMatchObject({
    if: '!github.event.created',
    with: { ref: "${{ github.event_name == 'push' && github.event.before || github.base_ref }}" },
  });
});

const folder = mkdtempSync(join(tmpdir(), 'countersign-workflow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NODE = resolve('node_modules/.bin/node');

/**
 * Runs a step as GitHub would, in a folder with these rules before and after a change; whether it passed, and what it
 * put out.
 */
const runStep = (
  script: string,
  name: string,
  before: string | null,
  after: string,
  env: Readonly<Record<string, string>> = {},
) => {
  const at = join(folder, name);
  for (const [part, text] of [
    ['before/rules', before],
    ['rules', after],
  ] as const) {
    if (text === null) continue;
    cpSync(`${EXAMPLE}/rules`, join(at, part), { recursive: true });
    writeFileSync(join(at, part, 'rule-set.yaml'), text);
  }
  const output = join(at, 'output');
  writeFileSync(output, '');
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: at,
    env: {
      ...process.env,
      PATH: `${dirname(NODE)}:${process.env.PATH}`,
      RULES: `${NODE} ${resolve('lib/cli/main.ts')} rules`,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: output,
      ...env,
    },
  });
  return { passed: status === 0, output: readFileSync(output, 'utf8') };
};

const four = readFileSync(`${EXAMPLE}/rules/rule-set.yaml`, 'utf8');
const five = four.replace('version: 4', 'version: 5');

test.each([
  ['the first rules of all', null, four, { passed: true, output: 'rises=true\n' }],
  ['a higher version', four, five, { passed: true, output: 'rises=true\n' }],
  ['a push that leaves the rules alone', four, `${four}# Ours.\n`, { passed: true, output: 'rises=false\n' }],
  [
    'two changes that each raised it to the same',
    five.replace('limit: 4000', 'limit: 5000'),
    five,
    { passed: false, output: '' },
  ],
  ['another text of the same rules', five, `${five}preflight: true\n`, { passed: false, output: '' }],
  ['rules that could not be read before', 'id: 5\n', five, { passed: false, output: '' }],
])('%s: it passes and signs as it should', (name, before, after, outcome) => {
  expect(runStep(scriptOf(workflow.jobs.check, 'Refuse a change'), name, before, after)).toEqual(outcome);
});

test('it says what changes in the summary, and nothing where these are the first', () => {
  const script = scriptOf(workflow.jobs.check, 'Say what changes');
  expect(runStep(script, 'summary', four, five.replace('limit: 4000', 'limit: 5000'))).toEqual({
    passed: true,
    output: expect.stringContaining('may use 5,000 characters instead of 4,000'),
  });
  expect(runStep(script, 'no summary', null, four)).toEqual({ passed: true, output: '' });
  expect(runStep(script, 'broken summary', 'id: 5\n', four).passed).toBe(false);
});

test.each([
  ['', false],
  ['main', false],
  ['a'.repeat(40), true],
])('Countersign at the commit “%s” runs: %s', (commit, passed) => {
  for (const job of Object.values(workflow.jobs)) {
    const guard = job.steps.findIndex(({ run }) => run?.includes('$COMMIT'));
    expect(guard).toBeGreaterThanOrEqual(0);
    expect(guard).toBeLessThan(job.steps.findIndex((step) => step.with?.path === 'countersign'));
    expect(
      runStep(job.steps[guard]?.run ?? '', 'commit', null, four, { REPOSITORY: 'a/b', COMMIT: commit }).passed,
    ).toBe(passed);
  }
});
