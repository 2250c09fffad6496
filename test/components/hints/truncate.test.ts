import { expect, test } from 'vitest';
import { truncateMiddle } from '../../../components/hints/truncate.ts';

test('a text that fits stays as it is', () => expect(truncateMiddle('#WarmHomes', 10)).toBe('#WarmHomes'));

test('a longer one keeps both its ends and has the length asked for', () => {
  const short = truncateMiddle('youtu.be/dQw4w9WgXcQ', 12);
  expect(short).toBe('youtu.be…XcQ');
  expect(short).toHaveLength(12);
});

test('an emoji made of several code points is not cut', () => {
  expect(truncateMiddle('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toBe('👩‍👩‍👧👩‍👩‍👧…👩‍👩‍👧');
});
