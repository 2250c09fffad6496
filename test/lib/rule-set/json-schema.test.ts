import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ruleSetJsonSchema } from '../../../lib/rule-set/json-schema.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { starterDocument } from '../../../lib/rule-set/starter/starter.ts';
import { kinds } from '../../../lib/rules/index.ts';

type Schema = { readonly [key: string]: Schema & string };

const whole = JSON.parse(JSON.stringify(ruleSetJsonSchema())) as Schema;
const rule = whole.properties!.rules!.items!;
const fields = (schema: Schema | undefined): readonly string[] => Object.keys(schema?.properties ?? {});

test('it has every field of a rule set, each with a title, and asks for none, for a file may hold a part', () => {
  expect(fields(whole)).toEqual([...Object.keys(ruleSetSchema.shape), 'extends', 'override', 'remove']);
  expect(fields(whole).filter((name) => name !== '$schema' && !whole.properties![name]!.title)).toEqual([]);
  expect(whole.required).toBeUndefined();
});

test('a rule’s kind completes, and so do the settings of every kind', () => {
  expect(rule.properties!.kind!.enum).toEqual([...kinds.keys()]);
  const settings = new Map(
    (rule.allOf as unknown as readonly Schema[]).map((branch) => [
      String(branch.if!.properties!.kind!.const),
      branch.then!.properties!.params,
    ]),
  );
  expect([...settings.keys()]).toEqual([...kinds.keys()]);
  for (const { id, kind, ...rest } of starterDocument.rules) {
    const params = 'params' in rest ? rest.params : {};
    expect(
      Object.keys(params ?? {}).filter((name) => !fields(settings.get(kind)).includes(name)),
      id,
    ).toEqual([]);
  }
});

test('every field that is explained is there', () => {
  const text = JSON.stringify(whole);
  expect(text.match(/"description":/g)?.length).toBeGreaterThanOrEqual(30);
  expect(rule.properties!.severity!.description).toContain('Must fix');
});

test('an address that does not begin with https is marked while one writes', () => {
  const addresses: Schema[] = [];
  JSON.stringify(whole, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'format' in value && value.format === 'uri')
      addresses.push(value as Schema);
    return value;
  });
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  expect(new Set(addresses.map(({ pattern }) => pattern))).toEqual(new Set(['^https://']));
});

/** Every schema within one, each with the way to it. */
const within = (schema: Schema, path = ''): readonly (readonly [path: string, schema: Schema])[] => [
  [path, schema],
  ...((schema.anyOf ?? []) as unknown as readonly Schema[]).flatMap((one) => within(one, path)),
  ...(schema.items ? within(schema.items, `${path}[]`) : []),
  ...(typeof schema.additionalProperties === 'object' ? within(schema.additionalProperties, `${path}.*`) : []),
  ...Object.entries<Schema>(schema.properties ?? {}).flatMap(([name, field]) => within(field, `${path}.${name}`)),
];

test('nothing in it is without end: each list, each object of free keys and each text says how much it may hold', () => {
  const boundless = within(whole).filter(
    ([, { type, maxItems, maxProperties, maxLength, pattern, format, enum: values, additionalProperties }]) =>
      (String(type) === 'array' && maxItems === undefined) ||
      (typeof additionalProperties === 'object' && maxProperties === undefined) ||
      (String(type) === 'string' &&
        maxLength === undefined &&
        String(format) !== 'date' &&
        !/\{1,\d+\}/.test(pattern ?? '') &&
        values === undefined),
  );
  // A draft's context is bounded by the size of the file alone: lib/draft/draft.ts says what it is, for every caller.
  // So are the settings of kinds, under “params” and where a source writes them elsewhere.
  expect(
    boundless
      .map(([path]) => path)
      .filter(
        (path) =>
          !/\.examples\.(?:bad|good)(?:\.add)?\[\]\.context\.|^\.(?:rules\[\]|override\.\*)\.params\.\*$/.test(path),
      )
      .filter((path) => !/^\.rules\[\]\.(?:when|include|insert|unless)\b|^\.override\.\*\.terms\.add/.test(path)),
  ).toEqual([]);
});

test.each([
  ['the five rules', 'test/lib/cli/rules/five-rules.yaml'],
  ['a rule set of its own', 'test/example-department/rules/rule-set.yaml'],
])('an editor marks nothing in %s', (_, file) => {
  const valid = new Ajv2020({ strict: false, logger: false }).compile(JSON.parse(JSON.stringify(ruleSetJsonSchema())));
  valid(parse(readFileSync(file, 'utf8')));
  expect(valid.errors ?? []).toEqual([]);
});

test('an editor marks what is misspelt in a source', () => {
  const valid = new Ajv2020({ strict: false, logger: false }).compile(JSON.parse(JSON.stringify(ruleSetJsonSchema())));
  expect(valid({ extends: 'starter', override: { 'hash/too-many': 'of' } })).toBe(false);
  expect(valid({ extends: 'starter', override: { 'hash/too-many': { sevrity: 'error' } } })).toBe(false);
  expect(valid({ rules: [{ id: 'ours/x', atMost: { hashtag: 1 } }] })).toBe(false);
  expect(valid({ rules: [{ id: 'ours/x' }] })).toBe(false);
  expect(valid({ override: { 'hash/too-many': 'off' }, lists: { hashtags: { remove: ['A'] } }, cadence: null })).toBe(
    true,
  );
});
