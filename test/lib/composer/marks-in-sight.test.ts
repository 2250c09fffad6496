import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksInSight } from '../../../lib/composer/marks-in-sight.ts';

const mark = (start: number, end: number) => ({ hint: `${start} ${end}`, severity: 'suggestion', start, end }) as const;

test('marks far before and far behind the caret wait, one that reaches near does not', () => {
  const marks = [mark(0, 10), mark(0, 7_500), mark(9_990, 10_000), mark(12_000, 12_010), mark(13_000, 13_010)];
  expect(marksInSight(marks, 10_000).map(({ hint }) => hint)).toEqual(['0 7500', '9990 10000', '12000 12010']);
});

test('however many marks a draft has, no more are drawn at a key than have room near the caret', () => {
  fc.assert(
    fc.property(fc.nat({ max: 25_000 }), fc.integer({ min: 1, max: 40 }), (at, width) => {
      const marks = Array.from({ length: Math.ceil(25_000 / width) }, (_, index) =>
        mark(index * width, (index + 1) * width),
      );
      const near = marksInSight(marks, at);
      expect(near.length).toBeLessThanOrEqual(6_000 / width + 2);
      expect(near).toEqual(marks.filter((one) => near.includes(one)));
      expect(near.some(({ start, end }) => start <= at && at <= end)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
