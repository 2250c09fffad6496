import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const rule = tryRule('date/weekday');

describe('a weekday that does not go with its date is put right in the same manner', () => {
  test.each([
    ['Monday 22 November 2026', 'Sunday 22 November 2026'],
    ['Monday, 22 November 2026', 'Sunday, 22 November 2026'],
    ['Monday 22nd November, 2026', 'Sunday 22nd November, 2026'],
    ['Monday the 22nd of November 2026', 'Sunday the 22nd of November 2026'],
    ['Monday, November 22, 2026', 'Sunday, November 22, 2026'],
    ['Monday November 22nd', 'Sunday November 22nd'],
    ['Mon 22 Nov 2026', 'Sun 22 Nov 2026'],
    ['Mon. 22 Nov. 2026', 'Sun. 22 Nov. 2026'],
    ['Mon 22 Nov', 'Sun 22 Nov'],
    ['MONDAY 22 NOVEMBER', 'SUNDAY 22 NOVEMBER'],
    ['MON 22 NOVEMBER', 'SUN 22 NOVEMBER'],
    ['monday 22 November', 'sunday 22 November'],
    ['Weds 3 December 2026', 'Thurs 3 December 2026'],
    ['Tues 4 December 2026', 'Fri 4 December 2026'],
    ['Wed 3 December 2026', 'Thu 3 December 2026'],
    ['Monday 29 February 2028', 'Tuesday 29 February 2028'],
    ['Friday 1 January 2027 and Saturday 3 January 2027', 'Friday 1 January 2027 and Sunday 3 January 2027'],
    ['Monday 22 November 1830hrs', 'Sunday 22 November 1830hrs'],
    ['Monday 6 June 1944', 'Tuesday 6 June 1944'],
    ['Monday 22/11/2026', 'Sunday 22/11/2026'],
    ['Monday 22.11.26', 'Sunday 22.11.26'],
    ['Mon 22/11', 'Sun 22/11'],
    ['22 November 2026 (Monday)', '22 November 2026 (Sunday)'],
    ['22 November, Monday, 6pm', '22 November, Sunday, 6pm'],
    ['Sat 22 and Sun 23 November', 'Sun 22 and Mon 23 November'],
    ['Fri 22, Sat 23 and Sun 24 November', 'Sun 22, Mon 23 and Tue 24 November'],
  ])('%s', (written, right) => {
    expect(rule.fixed(`Come on ${written}.`)).toBe(`Come on ${right}.`);
  });
});

describe('nothing is said of', () => {
  test.each([
    'Sunday 22 November 2026',
    'Sun 22 Nov',
    'Thurs 3 December',
    '22/11/2026, a Monday',
    'Sunday 22/11/2026',
    '22 November, Monday 23 November',
    '22 November, Monday to Friday',
    'Sat 21 and Sun 22 November',
    'Monday 1.5.2 is out',
    'Monday 22',
    'Mondays 22 November',
    'on Monday 5 may come',
    'Monday 31 June 2026',
    'Monday 29 February 2027',
    'Monday 9am to 5pm',
    'Monday 10 of the best',
    'Friday 13: a horror story',
    'we sat 5 March',
    // Half a year away, both years are as near.
    'Monday 20 May',
    'Friday 25 May',
  ])('%s', (text) => {
    expect(rule.hints(text)).toEqual([]);
  });
});

test('without a year the nearest such date to the day of posting counts', () => {
  const text = 'Come on Friday 1 January.';
  expect(rule.hints(text)).toEqual([]);
  expect(rule.hints(text, { now: '2025-12-20T09:00' })[0]?.replacements[0]?.text).toBe('Thursday');
  expect(rule.hints(text, { now: '2026-01-04T09:00' })[0]?.replacements[0]?.text).toBe('Thursday');
  expect(rule.hints(text, { scheduledFor: '2025-12-20T09:00' })[0]?.replacements[0]?.text).toBe('Thursday');
});

test('the sentence gives the day and the year that was taken', () => {
  expect(rule.hints('Mon 22 Nov')[0]?.message).toContain('22 Nov 2026 is a Sunday');
});
