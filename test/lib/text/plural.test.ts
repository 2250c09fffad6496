import { expect, test } from 'vitest';
import { formatCount, plural, type PluralForms } from '../../../lib/text/plural.ts';

const counts = [0, 1, 2, 3, 4, 5, 6, 7, 11, 21];

test('English says one form for 1 and the other for every other count', () => {
  expect(counts.filter((count) => plural(count, { one: 'rule', other: 'rules' }) === 'rule')).toEqual([1]);
});

test('Welsh can have six forms', () => {
  // The examples of CLDR: a dog, dogs.
  const forms = { zero: 'cŵn', one: 'ci', two: 'gi', few: 'chi', many: 'chi', other: 'ci' };
  expect(counts.map((count) => plural(count, forms, 'cy'))).toEqual([
    'cŵn',
    'ci',
    'gi',
    'chi',
    'ci',
    'ci',
    'chi',
    'ci',
    'ci',
    'ci',
  ]);
});

test('a form that is not given is the other one', () => {
  expect(counts.map((count) => plural(count, { other: 'awgrym' }, 'cy'))).toEqual(counts.map(() => 'awgrym'));
  expect(plural(1, { other: 'sheep' })).toBe('sheep');
});

test('puts the count before its form, with its thousands grouped', () => {
  const rules = { one: 'rule', other: 'rules' };
  expect([0, 1, 2_000].map((count) => formatCount(count, rules))).toEqual(['0 rules', '1 rule', '2,000 rules']);
  expect(formatCount(25_000, { other: 'nod' }, 'cy')).toBe('25,000 nod');
});

test('requires the other form', () => {
  // @ts-expect-error `other` is missing
  const forms: PluralForms = { one: 'rule' };
  expect(plural(1, forms)).toBe('rule');
});
