import { expect, test } from 'vitest';
import { isDue, nextReview, parseDate } from '../../../../lib/guidance/directory/review-date.ts';

test.each([
  ['2/11/2026', '2026-11-02'],
  ['02.11.26', '2026-11-02'],
  ['2-11-2026', '2026-11-02'],
  ['2026-11-02', '2026-11-02'],
  ['2026-11-02T00:00:00.000Z', '2026-11-02'],
  ['02/11/2026 00:00', '2026-11-02'],
  ['2 November 2026', '2026-11-02'],
  ['Monday 2nd Nov 2026', '2026-11-02'],
  ['2-Nov-26', '2026-11-02'],
  ['2 Tachwedd 2026', '2026-11-02'],
  ['29/2/2028', '2028-02-29'],
])('%s is %s: the day comes first', (written, date) => expect(parseDate(written)).toBe(date));

test.each([
  '',
  'soon',
  '11/25/2026',
  '31/6/2026',
  '29/2/2026',
  '0/1/2026',
  '2/11',
  '2 Nonsense 2026',
  '2026-13-01',
  '45982',
])('“%s” is no date', (written) => expect(parseDate(written)).toBeNull());

test('the next review is six months on, at the latest at the end of a month', () => {
  expect(['2026-11-23', '2026-08-31', '2026-06-01', '2027-08-31'].map(nextReview)).toEqual([
    '2027-05-23',
    '2027-02-28',
    '2026-12-01',
    '2028-02-29',
  ]);
});

test('a review is due from its day on', () => {
  expect([
    isDue('2026-11-24', '2026-11-23'),
    isDue('2026-11-23', '2026-11-23'),
    isDue('2025-12-31', '2026-11-23'),
  ]).toEqual([false, true, true]);
});
