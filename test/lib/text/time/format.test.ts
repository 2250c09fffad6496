import { expect, test } from 'vitest';
import { clockTime, longDate, shortDate } from '../../../../lib/text/time/format.ts';

test('a date is written short with the months of a language, and long in English', () => {
  expect(shortDate('2026-02-01T09:05', ['Ion', 'Chwef'])).toBe('1 Chwef 2026');
  expect(longDate('2026-06-02')).toBe('2 June 2026');
});

test('midnight and midday are twelve', () => {
  expect(['2026-11-02T00:05', '2026-11-02T09:05', '2026-11-02T12:00', '2026-11-02T23:59'].map(clockTime)).toEqual([
    '12:05am',
    '9:05am',
    '12:00pm',
    '11:59pm',
  ]);
});
