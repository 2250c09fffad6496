import type { PlainDateTime } from './plain-date-time.ts';
import { type PlainDate, daysAfter } from './calendar.ts';

const HOUR_MS = 3_600_000;

let clock: Intl.DateTimeFormat | undefined;

const partsAt = (instant: number): Readonly<Record<string, number>> => {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
};

/** The time in the United Kingdom at a moment in ms since 1970, summer time included. */
export const ukTime = (instant: number): PlainDateTime => {
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = partsAt(instant);
  return { year, month, day, hour, minute, instant };
};

/**
 * The moments, in ms since 1970, at which clocks in the United Kingdom show a time: none in the hour that is left out
 * in March, two in the hour that comes twice in October, the earlier first.
 */
export const ukInstants = ({ year, month, day, hour, minute }: PlainDateTime): readonly number[] => {
  const inWinter = Date.UTC(year, month - 1, day, hour, minute);
  return [inWinter - HOUR_MS, inWinter].filter((instant) => {
    const shown = partsAt(instant);
    return shown['day'] === day && shown['hour'] === hour && shown['minute'] === minute;
  });
};

/**
 * The moment of a time in ms since 1970: its own where it has one, else that of the time in the United Kingdom. Of two
 * it is the first; a time that is left out in March is as if the clocks had not been changed.
 */
export const instantOf = (when: PlainDateTime): number => {
  const { year, month, day, hour, minute } = when;
  return when.instant ?? ukInstants(when)[0] ?? Date.UTC(year, month - 1, day, hour, minute);
};

/** The first moment of a day in the United Kingdom, in ms since 1970. Midnight is never left out nor comes twice. */
export const ukMidnight = (day: PlainDate): number => ukInstants({ ...day, hour: 0, minute: 0 })[0]!;

/** The first moment of the day in the United Kingdom that is some days after that of a moment, or before it. */
export const ukMidnightAfter = (instant: number, days: number): number => ukMidnight(daysAfter(ukTime(instant), days));
