import type { PlainDateTime } from './plain-date-time.ts';
import { DAY_MS } from './durations.ts';

/** A day of the calendar; month and day count from 1. */
export type PlainDate = Pick<PlainDateTime, 'year' | 'month' | 'day'>;

/** A day as an ISO date, as in 2026-11-02. */
export const toIsoDate = ({ year, month, day }: PlainDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const atMidnight = ({ year, month, day }: PlainDate): Date => new Date(Date.UTC(year, month - 1, day));

const exists = (day: PlainDate): boolean => atMidnight(day).getUTCMonth() === day.month - 1;

/** The day a number of days after another, or before it where the number is below 0. */
export const daysAfter = (day: PlainDate, days: number): PlainDate => {
  const date = new Date(atMidnight(day).getTime() + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day of the week, 0 for Sunday to 6 for Saturday; null where there is no such day, like 31 June. */
export const weekdayOf = (day: PlainDate): number | null => (exists(day) ? atMidnight(day).getUTCDay() : null);

/**
 * The year in which a date falls nearest to another; null where two are about as near (within 60 days) or there is
 * none.
 */
export const nearestYear = ({ month, day }: Omit<PlainDate, 'year'>, to: PlainDate): number | null => {
  const near = Date.UTC(to.year, to.month - 1, to.day);
  const [nearest, next] = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((step) => to.year + step)
    .filter((year) => exists({ year, month, day }))
    .map((year) => ({ year, away: Math.abs(Date.UTC(year, month - 1, day) - near) / DAY_MS }))
    .sort((a, b) => a.away - b.away);
  if (nearest === undefined || next === undefined) return null;
  return next.away - nearest.away < 60 ? null : nearest.year;
};
