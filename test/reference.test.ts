import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starterRuleSet } from '../lib/rule-set/starter/starter.ts';
import { welshForReview } from './lib/i18n/for-review.ts';
import { measure } from './quality/measure.ts';
import { commandLinePage, referenceOf, schemaFile } from './reference.ts';

test('the rule reference is up to date: run `npm run reference`', () => {
  const starter = starterRuleSet();
  expect(readFileSync('lib/rules/README.md', 'utf8') === referenceOf(starter, measure('tuned', starter))).toBe(true);
});

test('the JSON Schema is up to date: run `npm run reference`', () => {
  expect(readFileSync('assets/rule-set.schema.json', 'utf8') === schemaFile()).toBe(true);
});

test('the table of commands is up to date: run `npm run reference`', async () => {
  const page = readFileSync('lib/cli/README.md', 'utf8');
  expect(page).toContain('<!-- end of commands -->');
  expect((await commandLinePage(page)) === page).toBe(true);
});

test('the list of Welsh texts to be read through is up to date: run `npm run reference`', () => {
  expect(readFileSync('test/welsh-for-review.csv', 'utf8') === welshForReview()).toBe(true);
});
