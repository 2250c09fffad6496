import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from '../../../lib/text/carry-over.ts';

const carried = (before: string, after: string, word: string): string | undefined => {
  const start = before.indexOf(word);
  const [span] = carryOver([{ start, end: start + word.length }], before, after);
  return span && after.slice(span.start, span.end);
};

test('a span before the edit stays', () => expect(carried('utilise this', 'utilise this now', 'utilise')).toBe('utilise'));
test('a span behind the edit moves', () => expect(carried('We utilise this', 'Today we utilise this', 'utilise')).toBe('utilise'));
test('a span that the edit touches goes', () => expect(carried('We utilise this', 'We utilize this', 'utilise')).toBeUndefined());
test('a span inside a deleted stretch goes', () => expect(carried('a utilise b', 'a b', 'utilise')).toBeUndefined());
test('a letter typed right behind a span leaves it alone', () => expect(carried('utilise', 'utilises', 'utilise')).toBe('utilise'));
test('nothing changed, nothing moved', () => {
  const spans = [{ start: 1, end: 3 }];
  expect(carryOver(spans, 'abcd', 'abcd')).toBe(spans);
});

test('a carried span always reads what it read before', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(30), fc.nat(30), (head, cut, put, tail, from, length) => {
      const [before, after] = [head + cut + tail, head + put + tail];
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      for (const span of carryOver([{ start, end }], before, after)) {
        expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
      }
    }),
    { numRuns: 2000 },
  );
});
