import { nearestYear, weekdayOf } from '../text/time/calendar.ts';
import { monthName } from '../text/time/month-names.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const short = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Tues', 'Weds', 'Thur', 'Thurs'];

const upper = (words: readonly string[]) => words.map((word) => word.toUpperCase());
const anyWeekday = [
  ...names,
  ...upper(names),
  ...names.map((name) => name.toLowerCase()),
  ...short,
  ...upper(short),
].join('|');
const day = (name: string) => `(?<${name}>[1-9]|0[1-9]|[12]\\d|3[01])`;
const year = '(?<year>(?:19|20)\\d{2})(?![\\d:–-]| ?(?:hrs|hours|am|pm)\\b)';
const date = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<weekday>${anyWeekday})\\.?,? (?:the )?(?<rest>(?:${day('first')}(?:st|nd|rd|th)?(?: of)? (?<month>${monthName})|(?<monthBefore>${monthName}) ${day('after')}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:]|\\.\\d))(?:\\.?,? ${year})?)`,
  'gu',
);

const maybe =
  /(?:day|DAY|Mon|MON|Tue|TUE|Wed|WED|Thu|THU|Fri|FRI|Sat|SAT|Sun|SUN)[a-zA-Z]{0,2}\.?,? (?:the )?(?:\d|[A-Z][a-zA-Z]{2,8} \d)/;

/** The right day in the manner of the one written: shortened alike, in capitals or small letters alike. */
const inMannerOf = (written: string, index: number): string => {
  const isWhole = written.toLowerCase().endsWith('day');
  const longer = /^(?:tues|weds|thurs?)$/i.test(written)
    ? ['Sun', 'Mon', 'Tues', 'Weds', 'Thurs', 'Fri', 'Sat']
    : short;
  const name = isWhole ? names[index]! : longer[index]!;
  if (written === written.toUpperCase()) return name.toUpperCase();
  return written === written.toLowerCase() ? name.toLowerCase() : name;
};

/**
 * A weekday that does not go with its date. Where the year is not written, the nearest such date to the day of posting
 * counts.
 */
export const weekday = defineKind({
  name: 'weekday',
  title: 'Weekday and date',
  about: 'Finds dates whose weekday is wrong, such as “Monday 22 November 2026”. People then come on the wrong day.',
  message: 'Check the day: {date} is a {right}.',
  scope: 'draft',
  params: noParams,
  compile:
    () =>
    ({ text, scheduledFor }, now) => {
      if (!maybe.test(text)) return [];
      return Array.from(text.matchAll(date)).flatMap((found): readonly Match[] => {
        const { weekday: written, rest, first, month, monthBefore, after, year: given } = found.groups!;
        const on = {
          month: months.indexOf((month ?? monthBefore)!.slice(0, 3).toLowerCase() as 'jan') + 1,
          day: Number(first ?? after),
        };
        const when = given === undefined ? nearestYear(on, scheduledFor ?? now) : Number(given);
        const right = when === null ? null : weekdayOf({ ...on, year: when });
        if (right === null || names[right]!.slice(0, 3).toLowerCase() === written!.slice(0, 3).toLowerCase()) return [];
        return [
          {
            target: { start: found.index, end: found.index + written!.length },
            facts: { date: given === undefined ? `${rest} ${when}` : rest!, right: names[right]! },
            replacements: [inMannerOf(written!, right)],
          },
        ];
      });
    },
});
