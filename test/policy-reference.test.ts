import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { managedSchemaFile, withSettings } from './policy-reference.ts';

test('the schema of the policy is up to date: run `npm run reference`', () => {
  expect(readFileSync('assets/public/managed-schema.json', 'utf8') === managedSchemaFile()).toBe(true);
});

test('the table of the policy’s settings is up to date: run `npm run reference`', () => {
  const document = readFileSync('lib/delivery/README.md', 'utf8');
  expect(withSettings(document) === document).toBe(true);
});
