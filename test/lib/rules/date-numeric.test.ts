import { expect, test } from 'vitest';
import { tryKind } from './try-kind.ts';

const dates = tryKind('date-numeric', {});

test.each([
  ['Apply by 13/05/2026.', 'Apply by 13 May 2026.'],
  ['Apply by 3/4/2026.', 'Apply by 3 April 2026.'],
  ['Open from 13.5.2026 (Wednesday)', 'Open from 13 May 2026 (Wednesday)'],
  ['Closes 13-05-26', 'Closes 13 May 2026'],
  ['Closes on Fri 13.5.26', 'Closes on Fri 13 May 2026'],
  ['Published 2026-05-12', 'Published 12 May 2026'],
  ['13/05/2026-15/05/2026', '13 May 2026-15 May 2026'],
  ['Date:13/05/2026, 10am', 'Date:13 May 2026, 10am'],
  ['Rydym yn agor ar 13/05/2026 yn y llyfrgell', 'Rydym yn agor ar 13 Mai 2026 yn y llyfrgell'],
])('%s becomes %s', (text, better) => {
  expect(dates.fixed(text)).toBe(better);
});

test.each([
  'Open 24/7, 365 days',
  'The year 2025/26',
  'Use 1/2 or 3/4',
  '9/11 and 7/7',
  'She won 6/3, 7/5',
  'A fine of £12.05.26',
  'Version v1.2.26 and 10.1.12.26 and 1.2.26',
  'See section 3.4.21',
  'From 12.30 to 14.15',
  'https://www.gov.uk/news/12/05/2026 and example.org/2026-05-12',
  '#12/05/2026',
  'Quote 418 of 26/11/26. Ref 12/05/26',
  'AB12/05/2026, 12/05/2026/AB',
  '31/02/2026 and 13/25/2026 and 0/5/2026',
  'Call 020 7946 0012 or 0300-12-05-26',
  'The play “12/05/2026”',
  '3/4/5',
])('nothing is said of %s', (text) => {
  expect(dates.said(text)).toEqual([]);
});

test('where two readings are possible, the message says which one it follows', () => {
  expect(dates.hints('On 03/04/2026')).toMatchObject([
    { message: 'Write “3 April 2026”, if the day comes first.', uncertain: true },
  ]);
  const american = tryKind('date-numeric', { order: 'mdy' });
  expect(american.said('On 03/04/2026')).toEqual(['Write “4 March 2026”, if the month comes first.']);
});

test('a date that contradicts the order is found, and nothing is offered', () => {
  expect(dates.hints('On 05/13/2026')).toMatchObject([
    { message: 'Write the month of “05/13/2026” as a word.', replacements: [] },
  ]);
});

test.each([
  ['Apply by 13/05', 'Apply by 13 May'],
  ['Monday 14/12 at 6pm', 'Monday 14 December at 6pm'],
  ['Closes at noon on 13/05', 'Closes at noon on 13 May'],
  ['On call 24/7 and by 24/7', 'On call 24/7 and by 24/7'],
  ['She scored 13/12', 'She scored 13/12'],
])('without a year, %s becomes %s', (text, better) => {
  expect(tryKind('date-numeric', { withoutYear: true }).fixed(text)).toBe(better);
});

test('settings say what is found and how it is written', () => {
  expect(tryKind('date-numeric', { iso: false }).said('On 2026-05-12')).toEqual([]);
  expect(tryKind('date-numeric', { order: 'ymd' }).said('On 13/05/2026')).toEqual([]);
  const short = tryKind('date-numeric', { style: 'd MMMM' });
  expect(short.fixed('On 13/12/2026 or 13/01/2027')).toBe('On 13 December or 13 January 2027');
});
