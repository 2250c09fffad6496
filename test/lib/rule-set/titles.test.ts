import { expect, test } from 'vitest';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { ENTRY_LABELS, fieldsIn, metaOf, titleOf } from '../../../lib/rule-set/titles.ts';

const fields = fieldsIn(ruleSetSchema).map(([key, schema]) => ({ key, ...metaOf(schema) }));

test('every field, however deep, has a title and a description', () => {
  expect(fields.length).toBeGreaterThanOrEqual(150);
  expect(fields.filter(({ title, description }) => !title || !description).map(({ key }) => key)).toEqual([]);
});

test('has one title for each key', () => {
  expect(fields.filter(({ key, title }) => titleOf(key) !== title)).toEqual([]);
  expect(titleOf('stranger')).toBe('stranger');
});

test('every entry that has an id or a handle, a key of its own, or a place alone, is called something', () => {
  const lists = [
    'accounts',
    'calendar',
    'checklist',
    'contentTypes',
    'directory',
    'directoryCategories',
    'glossary',
    'guidance',
    'links',
    'modes',
    'objectives',
    'precedence',
    'rules',
    'sources',
  ];
  expect([...ENTRY_LABELS.keys()].sort()).toEqual(lists);
});
