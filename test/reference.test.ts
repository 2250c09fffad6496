import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starterRuleSet } from '../lib/rule-set/starter/starter.ts';
import { referenceOf, schemaFile } from './reference.ts';

test('the rule reference is up to date: run `npm run reference`', () => {
  expect(readFileSync('lib/rules/README.md', 'utf8') === referenceOf(starterRuleSet())).toBe(true);
});

test('the JSON Schema is up to date: run `npm run reference`', () => {
  expect(readFileSync('assets/rule-set.schema.json', 'utf8') === schemaFile()).toBe(true);
});
