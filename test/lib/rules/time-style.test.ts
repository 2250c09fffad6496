import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const { fixed, marked, hints } = tryRule('style/time');

test.each([
  ['at 17:30', 'at 5:30pm'],
  ['from 09:00', 'from 9am'],
  ['at 00:00', 'at midnight'],
  ['at 24:00', 'at midnight'],
  ['at 00:15', 'at 12:15am'],
  ['at 12:00', 'at midday'],
  ['at 10:00 and until 17:30', 'at 10am and until 5:30pm'],
  ['from 20:00 tonight until 06:00', 'from 8pm tonight until 6am'],
  ['at 12pm', 'at midday'],
  ['at 12am', 'at midnight'],
  ['at 12.00pm', 'at midday'],
  ['at 12 noon', 'at midday'],
  ['at 12 midnight', 'at midnight'],
  ['at 9.30am', 'at 9:30am'],
  ['at 5.00pm', 'at 5pm'],
  ['at 5:30 pm', 'at 5:30pm'],
  ['at 5:30PM', 'at 5:30pm'],
  ['at 5 p.m. today', 'at 5pm today'],
  ['It is at 5 p.m. Come early', 'It is at 5pm. Come early'],
  ['at 1730hrs', 'at 5:30pm'],
  ['Doors open at 1900.', 'Doors open at 7pm.'],
  ['Open from 0800 on Monday', 'Open from 8am on Monday'],
  ['Harbour Street, 2215 hrs.', 'Harbour Street, 10:15pm.'],
  ['at 17.30 hrs', 'at 5:30pm'],
  ['at 0900 hours', 'at 9am'],
  ['open 0900 to 1700hrs daily', 'open 9am to 5pm daily'],
  ['between 10:00 and 1200hrs', 'between 10am and midday'],
  ['from 1400 hours until 1600 hours', 'from 2pm until 4pm'],
  ['(17:30)', '(5:30pm)'],
  ['14:00 BST', '2pm BST'],
  ['at 14.30 from the west door', 'at 2:30pm from the west door'],
  ['open from 13.15 until 15.00', 'open from 1:15pm until 3pm'],
  ['Night buses run from 00:30 to 05:00', 'Night buses run from 12:30am to 5am'],
  ['open from 10:00 to 17:00', 'open from 10am to 5pm'],
])('%s becomes %s', (written, better) => {
  expect(fixed(written)).toBe(better);
});

test.each([
  'Help rose from 1000 to 1200 hours',
  'They gave about 2000 hours',
  'Up by 1500 hours on last year',
  'It went from 1000 to 1200 hours of help',
])('a number of hours is no time: %s', (text) => {
  expect(marked(text)).toBe(text);
});

test.each([
  'at 5:30pm, 9am, midday and midnight',
  'a £3.50m fund and a £9.30 ticket',
  'a ratio of 2:1, odds of 10:1',
  'Matthew 5:30, Psalm 18:30 and 1 Corinthians 13:13',
  'the 2:17:30 film, a time of 14:32, finished in 19:45',
  'bus 1730, flight BA1430, room 10.30, version 17.30',
  '2000 hours of care, up to 1800 hours, open 24 hrs',
  '1,730 hrs of work',
  'the No 10 PM statement, 650 MPs and 2 PMs',
  'from 10-11am, 14:00-16:00 and 9.30am - 5pm',
  'https://example.com/17:30 and #at17',
  'ISO 2026-11-22T17:30',
  'article 13:45/2 and 19:300',
  'Watch at 1:05, skip to 2:10, listen from 3:05',
  'at 14.30 metres, from 13.5 to 14.5, at 14.30%',
  'Our exhibition ‘From 09:00’ opens',
  'Tender 14:30 is out',
  'It fell from 14.30 to 13.15 points',
  'at 13pm, at 25:10, at 17:75',
])('nothing is said of %s', (text) => {
  expect(marked(text)).toBe(text);
});

test.each(['We meet at 8:15 today', 'Doors open at 12:30', 'It is at 11:00'])(
  '%s: a person says whether it is am or pm',
  (text) => {
    const [hint] = hints(text);
    expect(hint?.message).toMatch(/^Make the time clear: say whether “[\d:]+” is am or pm\.$/);
    expect(hint?.replacements).toEqual([]);
  },
);

test.each([
  'Live at 7:30 tonight',
  'Join us at 7:30 this evening',
  'From 7:30 to 9pm',
  'On Sunday morning at 11:00',
  'Fireworks at 12:00 tonight',
  'Doors open at 09:30 tonight',
  'Is everyone over 10 am I right to ask?',
])('%s: the words tell enough', (text) => {
  expect(marked(text)).toBe(text);
});

test('of two times in a sentence only one is asked about', () => {
  expect(hints('See you between 9:45 and 10:15 on Tuesday')).toHaveLength(1);
});
