import { DAY_MS } from '../../text/time/durations.ts';
import type { DayPeriod } from '../measure-store.ts';

/** The lengths of time that results are told for. */
export const PERIOD_KINDS = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * A month, a quarter or a year of the calendar. `key`: 2026-10, 2026-Q4 or 2026. `from` and `to`: its first and last
 * day, both included.
 */
export type Period = DayPeriod & { readonly kind: PeriodKind; readonly key: string };

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

const two = (value: number): string => String(value).padStart(2, '0');

/** The period of a kind that a month is in. `month`: from 0, counted through the years. */
const periodOf = (kind: PeriodKind, month: number): Period => {
  const length = MONTHS[kind];
  const first = Math.floor(month / length) * length;
  const year = Math.floor(first / 12);
  const last = new Date(Date.UTC(year, (first % 12) + length, 0));
  const keys: Readonly<Record<PeriodKind, string>> = {
    month: `${year}-${two((first % 12) + 1)}`,
    quarter: `${year}-Q${Math.floor((first % 12) / 3) + 1}`,
    year: String(year),
  };
  return { kind, key: keys[kind], from: `${year}-${two((first % 12) + 1)}-01`, to: last.toISOString().slice(0, 10) };
};

/** The number of the month of a day such as 2026-11-02, counted from year 0. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The period of a kind that a day such as 2026-11-02 is in. */
export const periodAt = (kind: PeriodKind, day: string): Period => periodOf(kind, monthNumber(day));

/** The period of the same kind so many periods later, or earlier where `steps` is below 0. */
export const shiftPeriod = ({ kind, from }: Period, steps: number): Period =>
  periodOf(kind, monthNumber(from) + steps * MONTHS[kind]);

/** The same period a year before. */
export const yearBefore = ({ kind, from }: Period): Period => periodOf(kind, monthNumber(from) - 12);

/** All periods of a kind that have a day of these, the first one first. */
export const periodsWithin = (kind: PeriodKind, { from, to }: DayPeriod): readonly Period[] => {
  const first = periodAt(kind, from);
  const count = Math.floor((monthNumber(to) - monthNumber(first.from)) / MONTHS[kind]) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => shiftPeriod(first, index));
};

/** The period that a key such as 2026-10 or 2026-Q4 names; null where it names none. */
export const periodFromKey = (key: string): Period | null => {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(key) ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return periodOf('quarter', Number(year) * 12 + (Number(quarter) - 1) * 3);
  return month === undefined
    ? periodOf('year', Number(year) * 12)
    : periodOf('month', Number(year) * 12 + Number(month) - 1);
};

/** How many months a period of a kind has. */
export const monthsIn = (kind: PeriodKind): number => MONTHS[kind];

/** The number of a day such as 2026-11-02, in days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / DAY_MS;
