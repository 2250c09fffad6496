import { toIsoDate } from '../../text/time/calendar.ts';
import { dayByParts, monthByName } from '../../text/time/written-day.ts';
import type { DateOrder } from './fields.ts';

/** When a post was published, as a file says it: local time of this machine; `hour` null where it gives a day alone. */
export type WrittenDate = { readonly at: number; readonly day: string; readonly hour: number | null };

type Clock = { readonly hour: number; readonly minute: number; readonly second: number };

const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?$/i;

/** A time of day; null where it is none. */
const clockOf = (text: string): Clock | null => {
  const [, hours, minutes, seconds = '0', half] = CLOCK.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return !half || (Number(hours) >= 1 && Number(hours) <= 12) ? { hour, minute, second } : null;
};

const ZONE = /(?<=[\dm.])\s*(?:Z|UTC|GMT|([+-])(\d{2}):?(\d{2}))$/i;

/** How far a time is ahead of UTC, in minutes; null where the zone is none. No zone is further away than 14 hours. */
const offsetOf = ([, sign, hours = '0', minutes = '0']: RegExpExecArray): number | null => {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
};

/** A moment in ms as the time of day and the day where the person is. */
export const dateAt = (at: number): WrittenDate => {
  const date = new Date(at);
  const day = toIsoDate({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
  return { at, day, hour: date.getHours() };
};

/** A day with the time of day that stands behind it, and with its zone where it has one; null where any is none. */
const dated = (year: string, month: number, day: string, rest = ''): WrittenDate | null => {
  const plain = dayByParts(year, month, day);
  if (plain === null) return null;
  const written = rest.replace(/^[\s,T]+|\s+$/g, '');
  if (written === '')
    return { at: new Date(plain.year, month - 1, plain.day).getTime(), day: toIsoDate(plain), hour: null };
  const zone = ZONE.exec(written);
  const clock = clockOf(written.replace(ZONE, ''));
  if (clock === null) return null;
  const { hour, minute, second } = clock;
  if (zone === null) {
    const at = new Date(plain.year, month - 1, plain.day, hour, minute, second).getTime();
    return { at, day: toIsoDate(plain), hour };
  }
  const offset = offsetOf(zone);
  return offset === null ? null : dateAt(Date.UTC(plain.year, month - 1, plain.day, hour, minute - offset, second));
};

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
/** Jul 14, 2026, a weekday before it or not. */
const MONTH_DAY = /^(?:\p{L}+\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/u;
/** 14 July 2026. */
const DAY_MONTH = /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,12})\.?,?[ -](\d{4})(?!\d)(.*)$/u;

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)(.*)$/;
/** Tue Jul 14 12:34:56 +0000 2026, as the programming interface of X writes it. */
const YEAR_LAST = /^\p{L}+ (\p{L}{3}) (\d{1,2}) ([\d:]+ [+-]\d{4}) (\d{4})$/u;

/** A date as exports write it, with or without a time; null where it is none. `order`: of dates in numbers. */
export const parseWrittenDate = (written: string, order: DateOrder): WrittenDate | null => {
  const text = written.replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(text);
  if (iso) return dated(iso[1]!, Number(iso[2]), iso[3]!, iso[4]);
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first = '', , second = '', year = '', rest] = numbers;
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return dated(year, Number(month), day, rest);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return dated(yearLast[4]!, monthByName(yearLast[1]!), yearLast[2]!, yearLast[3]);
  const us = MONTH_DAY.exec(text);
  if (us) return dated(us[3]!, monthByName(us[1]!), us[2]!, us[4]);
  const words = DAY_MONTH.exec(text);
  return words ? dated(words[3]!, monthByName(words[2]!), words[1]!, words[4]) : null;
};

/**
 * Which part of dates in numbers stands first, by those that can be read in one way only; null where none says so, or
 * they do not agree.
 */
export const orderOf = (dates: Iterable<string>): DateOrder | null => {
  let [dayFirst, monthFirst] = [false, false];
  for (const date of dates) {
    const [, first, , second] = NUMBERS.exec(date.trim()) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
};
