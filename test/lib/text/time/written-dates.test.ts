import { expect, test } from 'vitest';
import { findDates } from '../../../../lib/text/time/written-dates.ts';

const found = (text: string): readonly string[] =>
  findDates(text).map(({ day, month, year, weekday, date }) =>
    [weekday?.text ?? '-', `${day}.${month}.${year ?? '?'}`, date].join(' | '),
  );

test.each([
  ['Monday 01/12/2026', ['Monday | 1.12.2026 | 01/12/2026']],
  ['Thursday 1.12.26 at', ['Thursday | 1.12.2026 | 1.12.26']],
  ['Thu 3/12 9am', ['Thu | 3.12.? | 3/12']],
  ['2026-12-01', ['- | 1.12.2026 | 2026-12-01']],
  ['1 December 2026 (Monday).', ['Monday | 1.12.2026 | 1 December 2026']],
  ['4 December 2026, Thursday, 6pm', ['Thursday | 4.12.2026 | 4 December 2026']],
  ['4 December, Monday to Friday', ['- | 4.12.? | 4 December']],
  ['4 December, Monday 7 December', ['- | 4.12.? | 4 December', 'Monday | 7.12.? | 7 December']],
  ['Sat 27 and Sun 28 December', ['Sat | 27.12.? | 27 December', 'Sun | 28.12.? | 28 December']],
  ['Mon 10 - Wed 12 May', ['Mon | 10.5.? | 10 May', 'Wed | 12.5.? | 12 May']],
  [
    'Fri 27, Sat 28 and Sun 29 Nov 2026',
    ['Fri | 27.11.2026 | 27 Nov 2026', 'Sat | 28.11.2026 | 28 Nov 2026', 'Sun | 29.11.2026 | 29 Nov 2026'],
  ],
])('%s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each(['on Monday 5 may come', 'version 1.2.3.4', '£1.5.26', '32/12/2026', 'scored 3/13', 'a 1/2/3/4 count'])(
  'no date in %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
