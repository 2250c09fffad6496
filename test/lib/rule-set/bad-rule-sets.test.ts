import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { failingExamples } from '../../../lib/check/examples.ts';
import { validateDocument, parseRuleSet } from '../../../lib/rule-set/parse.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { good, keysOf } from './bad-rule-sets/good.ts';
import { failing, misfits } from './bad-rule-sets/misfits.ts';
import { people, strategy } from './bad-rule-sets/people.ts';
import { rules } from './bad-rule-sets/rules.ts';
import type { Bad } from './bad-rule-sets/slips.ts';
import { wholeSet } from './bad-rule-sets/whole-set.ts';

/*
 * What a rule set may say is written down a second time, in the tables of ./bad-rule-sets: so a schema that takes more
 * than it did, or says another thing, fails here.
 */

const malformed: readonly Bad[] = [...wholeSet, ...rules, ...people, ...strategy];

const problemsOf = (document: unknown) => {
  const examined = validateDocument(document);
  return examined.ok ? failingExamples(examined.ruleSet) : examined.problems;
};
const saidOf = (document: unknown) => problemsOf(document).map(({ sentence }) => sentence);

type Schema = z.core.JSONSchema.BaseSchema;

/** Every field of a schema, as rules[].why or sources.*.title. */
const fieldsOf = (schema: unknown, path = ''): readonly string[] => {
  const { anyOf = [], items, additionalProperties: values, properties = {}, $ref } = schema as Schema;
  if ($ref !== undefined) return [];
  return [
    ...anyOf.flatMap((one) => fieldsOf(one, path)),
    ...(items ? fieldsOf(items, `${path}[]`) : []),
    ...(typeof values === 'object' ? fieldsOf(values, `${path}.*`) : []),
    ...Object.entries(properties).flatMap(([key, field]) => [`${path}.${key}`, ...fieldsOf(field, `${path}.${key}`)]),
  ];
};
const fields = new Set(fieldsOf(z.toJSONSchema(ruleSetSchema, { io: 'input', unrepresentable: 'any' })));

/** A place of a rule set as the field it is of. */
const fieldAt = (path: string): string =>
  keysOf(path)
    .map((key, at, keys) =>
      typeof key === 'number'
        ? '[]'
        : /^(?:sources|links|severities|wordings)$/.test(String(keys[at - 1]))
          ? '.*'
          : `.${key}`,
    )
    .join('');
const pathsIn = (value: unknown, path = ''): readonly string[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`))
    : []),
];

describe('the tables are whole', () => {
  test('the rule set that all others are made from is good and has every field there is', () => {
    expect(saidOf(good)).toEqual([]);
    const there = new Set(pathsIn(good).map(fieldAt));
    expect([...fields].filter((field) => !there.has(field) && field !== '.rules[].examples.good[].fixed')).toEqual([]);
  });

  test('each field is got wrong in at least one way', () => {
    const wrong = new Set(malformed.map(({ path }) => fieldAt(path)));
    expect([...fields].filter((field) => !wrong.has(field))).toEqual([]);
  });

  test('each object is given a field that it does not know', () => {
    const strange = new Set(malformed.filter(({ slip }) => slip === 'a stranger').map(({ path }) => fieldAt(path)));
    const objects = new Set(Array.from(fields, (field) => field.slice(0, field.lastIndexOf('.'))));
    expect([...objects].filter((object) => !strange.has(object))).toEqual([]);
  });
});

describe('each is refused, in one sentence that names entry and field and says what to do', () => {
  test.each(malformed.map(({ path, slip, document, sentence }) => [path, slip, document, sentence] as const))(
    '%s: %s',
    (_path, _slip, document, sentence) => {
      expect(saidOf(document)).toEqual([sentence]);
    },
  );

  test.each(misfits)('what does not fit together: %s', (_, document, ...sentences) => {
    expect(saidOf(document)).toEqual(sentences);
  });

  test.each(failing)('rules that do not do what their examples say: %s', (_, document, ...sentences) => {
    expect(saidOf(document)).toEqual(sentences);
  });
});

test(`no sentence is said of two places, and more than 300 differ (${malformed.length + misfits.length + failing.length} rule sets)`, () => {
  const placesBySentence = new Map<string, Set<string>>();
  const said = [...malformed, ...misfits.map(([, document]) => ({ document }))].flatMap(({ document }) =>
    problemsOf(document).slice(0, 1),
  );
  for (const { path, sentence } of said)
    placesBySentence.set(sentence, (placesBySentence.get(sentence) ?? new Set()).add(path.join('.')));
  expect([...placesBySentence].filter(([, places]) => places.size > 1)).toEqual([]);
  expect(placesBySentence.size).toBeGreaterThanOrEqual(300);
  expect(malformed.length).toBeGreaterThanOrEqual(300);
});

test('every remedy begins with something to do, and none is long or in the words of a program', () => {
  const DO =
    /: (?:it is missing; )?(?:write|put|make|give|take|keep|use|add|name|list|correct|there is no .*; correct|it names itself; take|“.*”.*; write)[^]*\.$/;
  const all = [...malformed.map(({ document }) => document), ...misfits.map(([, document]) => document)].flatMap(
    saidOf,
  );
  expect(
    all.filter(
      (sentence) =>
        !DO.test(sentence) || sentence.length > 300 || /invalid|expected|received|undefined|\[object/i.test(sentence),
    ),
  ).toEqual([]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  'a field named %s is refused wherever it stands, and changes no object',
  (name) => {
    const objects = [
      '{',
      '"department":{',
      '"rules":[{',
      '"examples":{',
      '"lists":{',
      '"triggers":{',
      '"glossary":[{',
      '"modes":[{',
      '"calendar":[{',
      '"accounts":[{',
      '"guidance":[{',
      '"cadence":{',
    ];
    for (const place of objects) {
      const text = JSON.stringify(good).replace(place, () => `${place}"${name}":{"polluted":true},`);
      expect(parseRuleSet(text).ok, place).toBe(false);
    }
    for (const table of ['"sources":{', '"severities":{', '"wordings":{', '"params":{', '"links":{']) {
      const { ok } = parseRuleSet(JSON.stringify(good).replace(table, () => `${table}"${name}":{"polluted":true},`));
      if (name === '__proto__') expect(ok, table).toBe(false);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
