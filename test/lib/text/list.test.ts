import { expect, test } from 'vitest';
import { listWithAnd, listWithOr } from '../../../lib/text/list.ts';

test('the last two of a list are joined by a word, without a comma', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWithAnd)).toEqual(['a', 'a and b', 'a, b and c']);
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWithOr)).toEqual(['a', 'a or b', 'a, b or c']);
});
