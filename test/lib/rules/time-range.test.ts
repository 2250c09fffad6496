import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const { fixed, marked } = tryRule('style/time-range');

test.each([
  ['10-11am', '10am to 11am'],
  ['10am-11am', '10am to 11am'],
  ['10am – 4pm', '10am to 4pm'],
  ['9-5pm', '9am to 5pm'],
  ['11-1pm', '11am to 1pm'],
  ['12-2pm', 'midday to 2pm'],
  ['10-12pm', '10am to midday'],
  ['11-1am', '11pm to 1am'],
  ['8-8pm', '8am to 8pm'],
  ['9.30-10.30am', '9:30am to 10:30am'],
  ['14:00-16:30', '2pm to 4:30pm'],
  ['22:00–05:30', '10pm to 5:30am'],
  ['Mon to Fri 0800-1800', 'Mon to Fri 8am to 6pm'],
  ['warning 0300-1500', 'warning 3am to 3pm'],
  ['open 1000-1600 daily', 'open 10am to 4pm daily'],
  ['1000-1600hrs', '10am to 4pm'],
  ['shuts 12.30-13.15', 'shuts 12:30pm to 1:15pm'],
  ['10 - 11 am', '10am to 11am'],
  ['between 2-4pm', 'between 2pm and 4pm'],
  ['Open 2-4 p.m. Free', 'Open 2pm to 4pm. Free'],
])('%s becomes %s', (written, better) => {
  expect(fixed(written)).toBe(better);
});

test.each([
  '10am to 11am',
  'won 3-2, aged 5-11, 2025-26, 10-12 May',
  'call 020-7946-0018 or 101',
  'Isaiah 40:28-31 and John 3:16-18',
  '10-11amp fuse',
  'at 5am-5am',
  'the war of 1914-1918, open since 1939-1945',
  'pay rose 10.50-12.25 and 12.30-13.15 an hour',
  'open for 0900-1015m runners, 10.30-11.45km walks',
  'call 0345 0900-1015',
  'Our show “Open 9-5pm” is back',
  'see ref 0800-1800',
  'Ages 10-11 am I right?',
  'The 2-3 am not',
  'Years 5-6 pm session and rooms 3-4 pm',
])('nothing is said of %s', (text) => {
  expect(marked(text)).toBe(text);
});
