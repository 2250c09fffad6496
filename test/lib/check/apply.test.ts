import { expect, test } from 'vitest';
import { applyAll, applyReplacement } from '../../../lib/check/apply.ts';
import { lengthChange } from '../../../lib/check/length-change.ts';

const put = (start: number, end: number, text: string) => ({ span: { start, end }, text });

test('a replacement goes in place of its span, an empty one takes it out', () => {
  expect(applyReplacement('The cat sat', put(4, 7, 'dog'))).toBe('The dog sat');
  expect(applyReplacement('The cat sat', put(4, 8, ''))).toBe('The sat');
});

test('several are made without disturbing one another, in whatever order they come', () => {
  const both = [put(0, 3, 'A'), put(8, 11, 'stood')];
  expect(applyAll('The cat sat', both)).toBe('A cat stood');
  expect(applyAll('The cat sat', both.toReversed())).toBe('A cat stood');
});

test('of two that overlap one is made; one put in at its edge is no overlap', () => {
  expect(applyAll('The cat sat', [put(0, 7, 'It'), put(4, 11, 'dog')])).toBe('The dog');
  expect(applyAll('The cat', [put(4, 4, 'old '), put(4, 7, 'dog'), put(7, 7, '!')])).toBe('The old dog!');
});

test.each([
  ['shorter words cost less', 'in order to help', put(0, 11, 'To'), -9],
  ['a link costs 23 however long it is', 'See gov.uk', put(4, 10, 'https://www.gov.uk/a/very/long/address/indeed'), 0],
  ['an emoji costs 2', 'Hello', put(5, 5, ' 👩🏽‍🚒'), 3],
  ['a space put in can part a link', 'Thanks.It was', put(7, 7, ' '), -13],
])('%s', (_, text, replacement, cost) => {
  expect(lengthChange(text, replacement, 'x')).toBe(cost);
});
