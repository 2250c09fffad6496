import { expect, test } from 'vitest';
import { accountsOf } from '../../../lib/check/limits.ts';

test('an account of the rules and the same one of the person’s are one, without @, with the limit the person set', () => {
  const fromRules = [{ handle: '@WarmHomes', limit: 4_000 }, { handle: '@Dept', limit: 600 }];
  expect(accountsOf(fromRules, [{ handle: 'warmhomes', limit: 25_000 }, { handle: 'mine', limit: 500 }])).toEqual([
    { handle: 'warmhomes', limit: 25_000 }, { handle: 'Dept', limit: 600 }, { handle: 'mine', limit: 500 },
  ]);
});
