import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { daysAfter, type PlainDate, weekdayOf } from '../text/time/calendar.ts';
import { findDates, type WrittenDate } from '../text/time/written-dates.ts';
import { WEEKDAYS, weekdayName } from '../text/time/weekdays.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
const maybe = /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening))\b/i;
const aRelativeDay = new RegExp(maybe.source, 'giu');
/** What may be between “today” and its date. */
const joint = /^(?: |, ?| ?\(| ?[–—-] ?|: ?)(?:the )?$/;
/** A weekday that says which day is meant, and does not begin something else: “tomorrow, Monday, at 2pm”. */
const ownWeekday = new RegExp(
  `^(?:, ?| ?\\(| )(?<weekday>${weekdayName})(?=[,.)!?]|$|\\n| (?:at|from|until|till|morning|afternoon|evening) |,? \\d{1,2}(?::\\d\\d)?[ap]m)`,
  'u',
);

const isOtherDay = ({ day, month, year }: WrittenDate, meant: PlainDate): boolean =>
  day !== meant.day || month !== meant.month || (year !== null && year !== meant.year);

const nameOf = (day: PlainDate): string => `${WEEKDAYS[weekdayOf(day)!]} ${day.day}/${day.month}`;

/** “Today”, “tomorrow” and so on beside a date or weekday that is another one, counted from the day of posting. */
export const relativeDay = defineKind({
  name: 'relative-day',
  title: 'Today and tomorrow beside another date',
  about:
    'Finds “today”, “tonight”, “tomorrow” and “yesterday” beside a date or a weekday that is not that day. Days are ' +
    'counted from the day on which the post goes out.',
  message: 'Check “{found}”: on the day of posting that is {day}.',
  scope: 'draft',
  params: noParams,
  compile: () => (draft, now) => {
    const { text, scheduledFor } = draft;
    if (!maybe.test(text)) return [];
    const dates = findDates(text);
    return Array.from(text.matchAll(aRelativeDay)).flatMap(({ 0: found, index: start }): readonly Match[] => {
      const end = start + found.length;
      if (isMasked(draft, { start, end }, NOT_OUR_FIGURES)) return [];
      const meant = daysAfter(scheduledFor ?? now, OFFSETS[found.toLowerCase()] ?? 0);
      const date = dates.find((one) => one.start >= end && joint.test(text.slice(end, one.start)));
      const weekday = ownWeekday.exec(text.slice(end, end + 40))?.groups?.weekday;
      const isOther = date
        ? isOtherDay(date, meant)
        : weekday !== undefined &&
          weekday.slice(0, 3).toLowerCase() !== WEEKDAYS[weekdayOf(meant)!]!.slice(0, 3).toLowerCase();
      return isOther ? [{ target: { start, end }, facts: { found, day: nameOf(meant) } }] : [];
    });
  },
});
