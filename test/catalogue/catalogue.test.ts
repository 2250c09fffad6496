import { expect, test } from 'vitest';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { accountFor, catalogueSection } from './account.ts';
import { NOT_BUILT } from './not-built.ts';
import { BUILT_AS, CATALOGUE } from './rows.ts';

const rows: readonly string[] = Object.values(CATALOGUE).flat();

test('the catalogue has 81 sure rules, 54 hints and 34 questions, each once', () => {
  expect(Object.values(CATALOGUE).map(({ length }) => length)).toEqual([81, 54, 34]);
  expect(new Set(rows).size).toBe(rows.length);
});

test('every row is built, or a sentence says why not', () => {
  const open = accountFor(starterRuleSet()).filter((one) => 'why' in one && !/^[A-Z“].{20,140}\.$/.test(one.why));
  expect(open).toEqual([]);
});

test('reasons and other names are of rows of the catalogue', () => {
  expect([...Object.keys(NOT_BUILT), ...Object.keys(BUILT_AS)].filter((row) => !rows.includes(row))).toEqual([]);
});

test('a row without a rule or a reason is found', () => {
  const none = accountFor({ rules: [], checklist: [] });
  expect(none.find(({ row }) => row === 'len/over-limit')).toEqual({ row: 'len/over-limit', why: '' });
  expect(none.find(({ row }) => row === 'link/dead')).toMatchObject({ why: expect.stringContaining('request') });
});

test('the reference names each row', () => {
  const section = catalogueSection(starterRuleSet());
  expect(rows.filter((row) => !section.includes(`\`${row}\``))).toEqual([]);
});
