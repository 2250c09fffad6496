import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapSpansThroughEdit, moveCaret } from '../../../lib/text/carry-over.ts';

const carried = (before: string, after: string, word: string): string | undefined => {
  const start = before.indexOf(word);
  const [span] = mapSpansThroughEdit([{ start, end: start + word.length }], before, after);
  return span && after.slice(span.start, span.end);
};

test('a span before the edit stays', () =>
  expect(carried('utilise this', 'utilise this now', 'utilise')).toBe('utilise'));
test('a span behind the edit moves', () =>
  expect(carried('We utilise this', 'Today we utilise this', 'utilise')).toBe('utilise'));
test('a span that the edit touches goes', () =>
  expect(carried('We utilise this', 'We utilize this', 'utilise')).toBeUndefined());
test('a span inside a deleted stretch goes', () => expect(carried('a utilise b', 'a b', 'utilise')).toBeUndefined());
test('a letter typed right behind a span leaves it alone', () =>
  expect(carried('utilise', 'utilises', 'utilise')).toBe('utilise'));
test('nothing changed, nothing moved', () => {
  const spans = [{ start: 1, end: 3 }];
  expect(mapSpansThroughEdit(spans, 'abcd', 'abcd')).toBe(spans);
});

test('a carried span always reads what it read before', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(30), fc.nat(30), (head, cut, put, tail, from, length) => {
      const [before, after] = [head + cut + tail, head + put + tail];
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      for (const span of mapSpansThroughEdit([{ start, end }], before, after)) {
        expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['before the words', 3, 3],
  ['at their beginning', 5, 5],
  ['inside them', 8, 10],
  ['at their end', 13, 10],
  ['behind them', 28, 25],
])('a caret %s moves with the text', (_, from, to) => {
  // “They commence work on Friday” becomes “They start work on Friday”.
  expect(moveCaret({ anchorAt: from, focusAt: from }, { start: 5, end: 13, newLength: 5 })).toEqual({
    anchorAt: to,
    focusAt: to,
  });
});

test('a selection keeps its direction', () =>
  expect(moveCaret({ anchorAt: 28, focusAt: 26 }, { start: 5, end: 13, newLength: 5 })).toEqual({
    anchorAt: 25,
    focusAt: 23,
  }));

test('a caret goes behind what is put in where it stands', () =>
  expect(moveCaret({ anchorAt: 4, focusAt: 4 }, { start: 4, end: 4, newLength: 6 })).toEqual({
    anchorAt: 10,
    focusAt: 10,
  }));

test('the letters around a caret outside the edit stay around it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.nat(), (head, old, text, tail, at) => {
      const [before, after] = [head + old + tail, head + text + tail];
      const edit = { start: head.length, end: head.length + old.length, newLength: text.length };
      const from = at % (before.length + 1);
      fc.pre(from < edit.start || from > edit.end);
      const { focusAt } = moveCaret({ anchorAt: from, focusAt: from }, edit);
      expect(from < edit.start ? after.slice(0, focusAt) : after.slice(focusAt)).toBe(
        from < edit.start ? before.slice(0, from) : before.slice(from),
      );
    }),
  );
});
