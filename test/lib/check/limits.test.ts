import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { mergeAccountLimits, createLimitLookup } from '../../../lib/check/limits.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { NOW } from './rule-sets.ts';

test('an account of the rules and the same one of the person’s are one, without @, with the limit the person set', () => {
  const fromRules = [
    { handle: '@WarmHomes', limit: 4_000 },
    { handle: '@Dept', limit: 600 },
  ];
  expect(
    mergeAccountLimits(fromRules, [
      { handle: 'warmhomes', limit: 25_000 },
      { handle: 'mine', limit: 500 },
    ]),
  ).toEqual([
    { handle: 'warmhomes', limit: 25_000 },
    { handle: 'Dept', limit: 600 },
    { handle: 'mine', limit: 500 },
  ]);
});

test('an account that may write long posts has room for 25,000 characters, and never less than was set', () => {
  const limitOf = createLimitLookup([{ handle: 'Dept', limit: 600 }], [{ handle: 'mine', limit: 30_000 }]);
  const limits = (more: { readonly longPosts?: boolean }) =>
    ['Dept', 'mine', undefined].map((account) => limitOf({ account, ...more }, 'x'));
  expect(limits({})).toEqual([600, 30_000, 280]);
  expect(limits({ longPosts: false })).toEqual([600, 30_000, 280]);
  expect(limits({ longPosts: true })).toEqual([25_000, 30_000, 25_000]);
});

test('a long post of such an account is not too long, and one of more than 25,000 characters is', () => {
  const checker = createChecker(starterRuleSet());
  const check = (length: number) => checker.check('word '.repeat(length / 5), { longPosts: true }, NOW);
  expect(check(1_000).draft.limit).toBe(25_000);
  expect(check(1_000).hints.filter(({ rule }) => rule === 'len/over-limit')).toEqual([]);
  expect(check(25_010).hints.filter(({ rule }) => rule === 'len/over-limit')).toHaveLength(1);
});
