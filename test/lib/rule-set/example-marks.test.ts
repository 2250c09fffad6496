import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarks } from '../../../lib/rule-set/example-marks.ts';

test('marks are read as spans of the text without them', () => {
  expect(parseMarks('[[One]] and [[two]]')).toEqual({
    text: 'One and two',
    spans: [
      { start: 0, end: 3 },
      { start: 8, end: 11 },
    ],
  });
  expect(parseMarks('Insert [[[TBC]]] here').text).toBe('Insert [TBC] here');
});

/** What marks mean, in one expression, whose time grows with the square of the brackets. */
const marksByExpression = (marked: string): ReturnType<typeof parseMarks> => {
  const spans: { start: number; end: number }[] = [];
  const text = marked.replace(/\[\[([^]*?)\]\](?!\])/g, (_, inner: string, at: number) => {
    const start = at - spans.length * 4;
    spans.push({ start, end: start + inner.length });
    return inner;
  });
  return { text, spans };
};

test('any mixture of brackets and letters is read as the expression reads it', () => {
  const piece = fc.constantFrom('[', ']', '[[', ']]', ']]]', 'a', 'é', '\n', '😀');
  let marks = 0;
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 24, size: 'max' }).map((pieces) => pieces.join('')),
      (marked) => {
        const read = parseMarks(marked);
        marks += read.spans.length;
        expect(read).toEqual(marksByExpression(marked));
      },
    ),
    { numRuns: 20_000 },
  );
  expect(marks).toBeGreaterThan(10_000);
});

test.each(['[', '[[', ']', '[[]', '[[a]]', '[[]]]'])('a megabyte of “%s” is read at once', (piece) => {
  const marked = piece.repeat(1_000_000 / piece.length);
  const start = performance.now();
  parseMarks(marked);
  // It takes some ten milliseconds; the expression takes minutes over the first.
  expect(performance.now() - start).toBeLessThan(2_000);
});
