import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = {
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
};
type Workflow = {
  readonly name?: string;
  readonly on?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs?: Readonly<Record<string, Job>>;
};
type Field = {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
};

/** Inputs that the workflows may give, from the README of each action at the version named. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout@v4': ['path', 'persist-credentials', 'ref', 'repository'],
  'actions/setup-node@v4': ['node-version'],
  'actions/upload-artifact@v4': ['if-no-files-found', 'name', 'path'],
  'actions/download-artifact@v4': ['name'],
  'actions/attest-build-provenance@v3': ['subject-path'],
};

/** Reads a YAML file, and fails where its parser warns. */
const read = <Content>(file: string): Content => {
  const document = parseDocument(readFileSync(file, 'utf8'));
  expect([...document.errors, ...document.warnings].map(({ message }) => message)).toEqual([]);
  return document.toJS() as Content;
};

const workflows = globSync(['.github/workflows/*', 'test/example-department/.github/workflows/*']);
const forms = globSync('.github/ISSUE_TEMPLATE/[0-9]*');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

const jobsOf = (file: string): readonly Job[] => Object.values(read<Workflow>(file).jobs ?? {});
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(({ steps = [] }) => steps);

test('there are workflows and forms to look at', () => {
  expect([workflows.length, forms.length]).toEqual([3, 4]);
});

test.each(workflows)('%s has a name, a trigger, few rights, and jobs that end', (file) => {
  const { name, on, permissions, jobs = {} } = read<Workflow>(file);
  expect([typeof name, on !== undefined, Object.keys(jobs).length > 0]).toEqual(['string', true, true]);
  // What a job may write it asks for itself.
  expect(Object.values(permissions!).filter((right) => right !== 'read')).toEqual([]);
  for (const { needs = [], steps = [], ...job } of Object.values(jobs)) {
    expect([typeof job['runs-on'], typeof job['timeout-minutes'], steps.length > 0]).toEqual([
      'string',
      'number',
      true,
    ]);
    expect([needs].flat().filter((id) => !Object.hasOwn(jobs, id))).toEqual([]);
  }
});

test.each(workflows)('in %s a step either runs commands or uses an action, with inputs that it has', (file) => {
  for (const { uses, run, with: inputs = {} } of stepsOf(file)) {
    expect(uses === undefined).toBe(run !== undefined);
    if (uses === undefined) continue;
    expect(Object.keys(INPUTS)).toContain(uses);
    expect(Object.keys(inputs).filter((input) => !INPUTS[uses]!.includes(input))).toEqual([]);
    if (uses.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
  }
});

test.each(workflows)('a job of %s that may write runs no code of the project', (file) => {
  for (const { permissions = {}, steps = [] } of jobsOf(file)) {
    if (!Object.values(permissions).includes('write')) continue;
    expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toEqual([]);
    expect(steps.filter(({ run = '' }) => /\b(?:npm|npx|node)\b/.test(run))).toEqual([]);
  }
});

test.each(workflows.filter((file) => file.startsWith('.github')))('%s runs scripts that are there', (file) => {
  const commands = stepsOf(file).flatMap(({ run = '' }) => run.split('\n'));
  const called = commands.flatMap((command) => /\bbash (\S+)/.exec(command)?.[1] ?? []);
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((path) => !existsSync(path))).toEqual([]);
  const named = [...commands, ...called.flatMap((path) => readFileSync(path, 'utf8').split('\n'))].flatMap(
    (command) => /\bnpm run (?:--\S+ )*([\w:]+)/.exec(command)?.[1] ?? [],
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test.each(forms)('%s has all that GitHub asks of a form, and warns of drafts', (file) => {
  const form = read<{ name?: string; description?: string; body?: readonly Field[] }>(file);
  expect([typeof form.name, typeof form.description]).toEqual(['string', 'string']);
  const body = form.body ?? [];
  const asked = body.filter(({ type }) => type !== 'markdown');
  expect(asked.length).toBeGreaterThan(0);
  for (const { type, attributes } of body) {
    expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
    expect(typeof (type === 'markdown' ? attributes.value : attributes.label)).toBe('string');
    if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options!.length).toBeGreaterThan(0);
  }
  const ids = asked.map(({ id }) => id);
  expect(ids.filter((id) => id === undefined || !/^[\w-]+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(readFileSync(file, 'utf8')).toMatch(/not published|unpublished/);
});

test('Dependabot looks where there is something to update', () => {
  type Update = { readonly directory?: string; readonly directories?: readonly string[] };
  const { version, updates } = read<{ version: number; updates: readonly Update[] }>('.github/dependabot.yml');
  expect(version).toBe(2);
  const folders = updates.flatMap(({ directory = [], directories = [] }) => [directory, directories].flat());
  expect(folders.filter((folder) => !existsSync(`.${folder}`))).toEqual([]);
});
