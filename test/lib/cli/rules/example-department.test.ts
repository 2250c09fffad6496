import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from './run-rules.ts';

const EXAMPLE = 'test/example-department';

test('the example of a department’s rule set validates', async () => {
  const { code, out } = await rules('validate', `${EXAMPLE}/rules`, '--json');
  expect([code, JSON.parse(out)]).toEqual([0, { ok: true, problems: [], warnings: [] }]);
});

test('its past posts are tried', async () => {
  const { code, out } = await rules('test', `${EXAMPLE}/rules`, '--posts', `${EXAMPLE}/posts.jsonl`, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: true, posts: { posts: 6, withHints: 4, withMustFix: 1 } });
});

test('what changes since the version before is said for a pull request', async () => {
  const { code, out } = await rules('diff', `${EXAMPLE}/published`, `${EXAMPLE}/rules`, '--markdown');
  expect(code).toBe(1);
  expect(out).toMatch(/^## What changes for an official from version 3 to version 4\n/);
  expect(out).toContain(' (ours/plain-words): “Terms”: new “leverage” and “going forward”.');
  expect(out).not.toContain('To do');
  // As the workflow looks for it.
  expect((await rules('diff', `${EXAMPLE}/published`, `${EXAMPLE}/rules`, '--json')).out).toContain('"advice":null');
  expect((await rules('diff', `${EXAMPLE}/rules`, `${EXAMPLE}/published`, '--json')).out).not.toContain('"advice":null');
});

test('its workflow runs commands that there are, and lets nobody sign from a pull request', async () => {
  const workflow = parse(readFileSync(`${EXAMPLE}/.github/workflows/rules.yml`, 'utf8')) as { readonly jobs: Readonly<Record<string, { readonly if?: string; readonly environment?: string; readonly steps: readonly { readonly run?: string; readonly env?: object }[] }>> };
  const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => [...(run ?? '').matchAll(/\$RULES (\w+)/g)].map(([, name]) => name!)));
  expect(new Set(runs)).toEqual(new Set(['validate', 'test', 'diff', 'sign', 'verify']));
  const { out } = await rules();
  for (const name of runs) expect(out).toContain(`countersign rules ${name} `);
  expect(workflow.jobs.sign).toMatchObject({ if: "github.event_name == 'push'", environment: 'signing' });
  expect(JSON.stringify(workflow.jobs.check)).not.toContain('secrets.');
});
