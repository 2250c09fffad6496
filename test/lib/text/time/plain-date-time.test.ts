import { expect, test } from 'vitest';
import { toPlainDateTime } from '../../../../lib/text/time/plain-date-time.ts';

test.each([
  ['2026-11-24T09:30', { year: 2026, month: 11, day: 24, hour: 9, minute: 30 }],
  ['2026-11-24 09:30:15', { year: 2026, month: 11, day: 24, hour: 9, minute: 30 }],
  ['2026-11-24', { year: 2026, month: 11, day: 24, hour: 0, minute: 0 }],
  ['2026-03-29T01:30', { year: 2026, month: 3, day: 29, hour: 1, minute: 30 }],
])('%s is the writer’s own time', (text, moment) => {
  expect(toPlainDateTime(text)).toEqual(moment);
});

test.each(['2026-11-24T09:30:00Z', '2026-06-01T23:59:00+02:00'])('%s becomes this machine’s time', (text) => {
  const date = new Date(text);
  expect(toPlainDateTime(text)).toEqual({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    instant: date.getTime(),
  });
  expect(toPlainDateTime(date)).toEqual(toPlainDateTime(text));
});

test.each([
  '',
  'tomorrow',
  '2026-02-30',
  '2026-13-01T00:00',
  '2026-11-24T25:00',
  '2026-11-24T10:75',
  '2026-11-24T10:15:75',
  '2026-02-30T10:00Z',
  '2026-11-24T25:00Z',
  '2026-11-24T10:00+99:00',
  '24/11/2026',
  '1',
  'May',
])('"%s" is no date', (text) => {
  expect(toPlainDateTime(text)).toBeNull();
});
