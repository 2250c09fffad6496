import { expect, test } from 'vitest';
import {
  dayNumber,
  periodAt,
  periodFromKey,
  periodsWithin,
  shiftPeriod,
  yearBefore,
} from '../../../../lib/measures/results/period.ts';

test.each([
  ['month', '2024-02-29', '2024-02', '2024-02-01', '2024-02-29'],
  ['month', '2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-11-02', '2026-Q4', '2026-10-01', '2026-12-31'],
  ['quarter', '2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['year', '2026-07-07', '2026', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s is %s', (kind, day, key, from, to) => {
  const period = { kind, key, from, to };
  expect(periodAt(kind, day)).toEqual(period);
  expect(periodFromKey(key)).toEqual(period);
  expect(periodsWithin(kind, { from: day, to: day })).toEqual([period]);
});

test('the period before, after and a year before are of the same kind, also across years', () => {
  expect(shiftPeriod(periodAt('month', '2026-01-15'), -1).key).toBe('2025-12');
  expect(shiftPeriod(periodAt('quarter', '2026-11-15'), 1).key).toBe('2027-Q1');
  expect(yearBefore(periodAt('quarter', '2026-11-15')).key).toBe('2025-Q4');
  expect(yearBefore(periodAt('year', '2026-11-15')).key).toBe('2025');
});

test('all periods that have one of these days', () => {
  expect(periodsWithin('month', { from: '2025-11-30', to: '2026-02-01' }).map(({ key }) => key)).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(periodsWithin('quarter', { from: '2026-02-01', to: '2026-01-01' })).toHaveLength(1);
});

test.each(['', '2026-13', '2026-Q5', '26', '2026-1', '2026-10-01'])('%s names no period', (key) =>
  expect(periodFromKey(key)).toBeNull(),
);

test('days are counted from 1970', () => expect(dayNumber('1970-01-02')).toBe(1));
