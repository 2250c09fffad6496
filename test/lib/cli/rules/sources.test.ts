import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseRuleSet } from '../../../../lib/rule-set/parse.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';
import { rules } from './run-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = `extends: starter
id: rivers
version: 1
published: 2026-11-29
language: en
department: { name: Department of Rivers }
`;
const source = (name: string, text: string): string => {
  writeFileSync(join(folder, name), HEADER + text);
  return join(folder, name);
};

describe('a source that extends the starter set', () => {
  const file = source(
    'good.yaml',
    `override:
  hash/too-many: { params: { max: 1 }, severity: warning }
  tone/self-promo: off
  plain/swap:
    terms:
      add: [{ find: service users, use: people who use our services }]
      remove: [purchase]
`,
  );

  test('becomes one flat rule set, which a browser takes as it is', async () => {
    const { code, out, err } = await rules('bundle', file);
    expect([code, err]).toEqual([0, '']);
    const read = parseRuleSet(out);
    expect(read).toMatchObject({ ok: true, ruleSet: { id: 'rivers', basedOn: { id: 'starter', version: 1 } } });
    const ids = read.ok ? read.ruleSet.rules.map(({ id }) => id) : [];
    expect(ids).toEqual(
      starterRuleSet()
        .rules.map(({ id }) => id)
        .filter((id) => id !== 'tone/self-promo'),
    );
    expect((await rules('bundle', file)).out).toBe(out);
  });

  test('has inherited examples that follow the change, and says how many', async () => {
    const { code, out, err } = await rules('validate', file);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Valid: /)]);
    // How many depends on the examples that the starter set has today.
    expect(err).toMatch(
      /^\d+ examples of “hash\/too-many” were adapted\.\n1 example of “plain\/swap” was adapted\.\n$/,
    );
  });
});

test('problems are told where they stand in the source', async () => {
  const text = 'override:\n  hash/too-many: { params: { max: one } }\n  sent/lng: off\n';
  const { code, out } = await rules('validate', source('wrong.yaml', text));
  expect(code).toBe(1);
  expect(out).toMatch(
    /wrong\.yaml:9:3: Override “sent\/lng”: “sent\/lng” is no rule of the starter set; the nearest is/,
  );
  const { out: other } = await rules('validate', source('wrong.yaml', text.replace('  sent/lng: off\n', '')));
  expect(other).toMatch(/wrong\.yaml:8:30: Rule “hash\/too-many”, “Most hashtags”: give a whole number/);
});

test('an example that the department wrote is never changed: it fails', async () => {
  const examples = 'examples: { good: { add: ["We utilise it."] } }';
  const { code, out } = await rules('validate', source('own.yaml', `override:\n  plain/swap: { ${examples} }\n`));
  expect(code).toBe(1);
  expect(out).toMatch(
    /own\.yaml:8:\d+: Rule “plain\/swap”: “We utilise it\.” is a good example, but “utilise” is found/,
  );
});

test('a rule for security that is turned off asks for a reason', async () => {
  const { err } = await rules('validate', source('weak.yaml', 'override: { sec/marking: off }\n'));
  expect(err).toBe(
    '“sec/marking” guards security or privacy, and is turned off. Say why under “reason”, or take that out.\n',
  );
  const reason = source('reason.yaml', 'override: { sec/marking: { off: true, reason: Our posts are public. } }\n');
  expect((await rules('validate', reason)).err).toBe('');
});

test('a browser is told that a source is not finished', () => {
  expect(parseRuleSet(JSON.stringify({ extends: 'starter', id: 'rivers' }))).toEqual({
    ok: false,
    problems: [expect.stringMatching(/^This is a source, not a finished rule set\./)],
  });
});

describe('explain', () => {
  const file = source(
    'explain.yaml',
    `rules: [{ avoid: service users, use: people }]
sources: { ours: { title: Ours, licence: MIT, read: ours, lastChecked: 2026-11-01 } }
override:
  hash/too-many: { params: { max: 1 } }
  tone/self-promo: { off: true, reason: We like it. }
`,
  );

  test('says where each rule comes from, what is changed of it, and what is turned off', async () => {
    const { code, out } = await rules('explain', file);
    expect(code).toBe(0);
    expect(out).toContain(`ours/service-users  “service users”, Consider (${file}:7)\n`);
    expect(out).toContain(`hash/too-many  Too many hashtags, Consider (starter)\n    params.max: 1 (${file}:10)\n`);
    expect(out).toContain('hash/multiword  ');
    expect(out).toContain(`tone/self-promo  turned off (${file}:11): We like it.\n`);
  });

  test('says every value of one rule', async () => {
    const { out } = await rules('explain', file, 'hash/too-many');
    expect(out).toMatch(/^hash\/too-many \(starter\)\n/);
    expect(out).toContain('\n  kind: hashtag-count (starter)\n');
    expect(out).toContain(`\n  params.max: 1 (${file}:10)\n`);
    const { out: json } = await rules('explain', file, 'hash/too-many', '--json');
    expect(JSON.parse(json)).toMatchObject({ basedOn: { id: 'starter' }, rules: [{ id: 'hash/too-many' }] });
    const { code, err } = await rules('explain', file, 'hash/too-mny');
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean hash/too-many?')]);
  });
});
