import { expect, test } from 'vitest';
import { isMostReplaced } from '../../../lib/panel/most-replaced.ts';

test.each([
  ['Call [name] today', 'Different: write to [name] now', true],
  ['Call [name] today', 'Call [name] now', false],
  ['Call [name] today', 'TODAY, call!', false],
  ['one two', 'one', false],
  ['one two three', 'one', true],
  ['Tax returns are due', 'A wholly different announcement about tax', true],
  ['the the the the', 'the', true],
  ['A new bridge', '', true],
  ['', 'A new bridge', false],
  ['We', 'Wednesday', false],
  ['🎉🎉', '🎉🎉 We won', false],
  ['🎉', 'We won', true],
])('%j, then %j: %s', (before, after, expected) => expect(isMostReplaced(before, after)).toBe(expected));

test('a long text takes time in proportion to its length', () => {
  const text = 'word '.repeat(100_000);
  expect(isMostReplaced(text, `${text}more`)).toBe(false);
});
