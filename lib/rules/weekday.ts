import { nearestYear, weekdayOf } from '../text/time/calendar.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../text/time/weekdays.ts';
import { findDates, type WrittenDate } from '../text/time/written-dates.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const SHORT = '(?:Mon|MON|mon|Tue|TUE|tue|Wed|WED|wed|Thu|THU|thu|Fri|FRI|fri|Sat|SAT|sat|Sun|SUN|sun)';
/** A weekday before something that may be a date, or one after a comma, a dash or a bracket. */
const maybe = new RegExp(
  `${SHORT}[a-zA-Z]{0,6}\\.?,? (?:the )?(?:\\d|[A-Z][a-zA-Z]{2,8} \\d)|[\\da-zA-Z](?:, ?| ?[(–—-] ?)${SHORT}`,
);

/** The right day in the manner of the one written: shortened alike, in capitals or small letters alike. */
const inMannerOf = (written: string, index: number): string => {
  const isWhole = written.toLowerCase().endsWith('day');
  const longer = /^(?:tues|weds|thurs?)$/i.test(written)
    ? ['Sun', 'Mon', 'Tues', 'Weds', 'Thurs', 'Fri', 'Sat']
    : SHORT_WEEKDAYS;
  const name = isWhole ? WEEKDAYS[index]! : longer[index]!;
  if (written === written.toUpperCase()) return name.toUpperCase();
  return written === written.toLowerCase() ? name.toLowerCase() : name;
};

const isRight = (written: string, index: number): boolean =>
  WEEKDAYS[index]!.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase();

const wrongWeekday = (date: WrittenDate, near: PlainDateTime): readonly Match[] => {
  const { weekday: written, date: text, year: given } = date;
  const year = given ?? nearestYear(date, near);
  const right = year === null ? null : weekdayOf({ ...date, year });
  if (written === null || right === null || isRight(written.text, right)) return [];
  return [
    {
      target: { start: written.start, end: written.end },
      facts: { date: given === null ? `${text} ${year}` : text, right: WEEKDAYS[right]! },
      replacements: [inMannerOf(written.text, right)],
      // The date may be the one that is wrong.
      uncertain: true,
    },
  ];
};

/**
 * A weekday that does not go with its date. Where the year is not written, the nearest such date to the day of posting
 * counts.
 */
export const weekday = defineKind({
  name: 'weekday',
  title: 'Weekday and date',
  about:
    'Finds dates whose weekday is wrong, such as “Monday 22 November 2026” or “22/11/2026 (Monday)”. People then come on the wrong day.',
  message: 'Check the day: {date} is a {right}.',
  scope: 'draft',
  needs: ['digit'],
  params: noParams,
  compile:
    () =>
    ({ text, scheduledFor }, now) =>
      maybe.test(text) ? findDates(text).flatMap((date) => wrongWeekday(date, scheduledFor ?? now)) : [],
});
