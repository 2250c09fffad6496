import type { Span } from '../span.ts';
import { monthName } from './month-names.ts';
import { weekdayName } from './weekdays.ts';

/** A date as written; month and day count from 1. */
export type WrittenDate = Span & {
  readonly day: number;
  readonly month: number;
  /** Null where it is not written. */
  readonly year: number | null;
  /** The weekday beside it, which its span includes; null where there is none. */
  readonly weekday: (Span & { readonly text: string }) | null;
  /** The date without its weekday, as written. */
  readonly date: string;
};

const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const ORDINAL = '(?:st|nd|rd|th)?';
const day = (name: string): string => `(?<${name}>0?[1-9]|[12]\\d|3[01])`;
const YEAR = '(?:19|20)\\d{2}(?!\\d|[:–-]\\d| ?(?:hrs|hours|am|pm)\\b)';
const dayFirst = `${day('first')}${ORDINAL}(?: of)? (?<month>${monthName})`;
const monthFirst = `(?<monthBefore>${monthName}) ${day('after')}${ORDINAL}(?![\\p{L}\\p{N}:]|\\.\\d)`;
const inWords = `(?:${dayFirst}|${monthFirst})(?:\\.?,? (?<year>${YEAR}))?`;
const inFigures = `${day('d')}(?<mark>[/.-])(?<m>0?[1-9]|1[0-2])\\k<mark>(?<y>(?:19|20)\\d{2}|\\d{2})(?![\\d]|[./-]\\d)`;
const iso = '(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>0[1-9]|[12]\\d|3[01])(?![\\d]|-\\d)';
const before = `(?:(?<weekday>${weekdayName})\\.?,? (?:the )?)?`;
const DATE = new RegExp(
  `(?=[\\dA-Zfmstw])(?<![\\p{L}\\p{N}]|[.,/£$€#:-](?=\\d)|\\d[.,])${before}(?<date>${inWords}|${inFigures}|${iso})`,
  'gu',
);
/** Day and month alone are a date where a weekday is before them: “Thu 3/12”. */
const SHORT_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<weekday>${weekdayName})\\.?,? (?<date>${day('d')}/(?<m>0?[1-9]|1[0-2]))(?![\\p{L}\\p{N}/]|[.,]\\d)`,
  'gu',
);
/** A weekday right after a date, and not the beginning of another date or of “Monday to Friday”. */
const AFTER = new RegExp(
  `(?:,? ?\\((?<inside>${weekdayName})\\.?\\)|,? ?[–—-]? ?(?<beside>${weekdayName}))(?![\\p{L}\\p{N}])(?!\\.? (?:the )?\\d{1,2}(?![\\d:]|[.]\\d| ?[ap]\\.?m)|,? ?(?:to|and|or|until|till|[&/–—-]|${weekdayName}))`,
  'uy',
);
/** A day whose month is that of the date after it: “Sat 27 and Sun 28 December”. */
const LISTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<weekday>${weekdayName})\\.?,? (?:the )?(?<date>(?<d>[1-9]|[12]\\d|3[01])${ORDINAL}),? ?(?:and|or|to|until|till|&|,|/|[–—-]) ?(?:the )?$`,
  'u',
);

type Groups = Readonly<Record<string, string | undefined>>;

const yearOf = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written.length === 2 ? `20${written}` : written);

const numbersOf = (groups: Groups): Pick<WrittenDate, 'day' | 'month' | 'year'> => {
  const { first, month, monthBefore, after, d, m, y, isoYear, isoMonth, isoDay, year } = groups;
  return {
    day: Number(first ?? after ?? d ?? isoDay),
    month: (month ?? monthBefore) ? monthOf((month ?? monthBefore)!) : Number(m ?? isoMonth),
    year: yearOf(year ?? y ?? isoYear),
  };
};

const weekdayAfter = (
  text: string,
  end: number,
): { readonly name: string; readonly start: number; readonly end: number } | null => {
  AFTER.lastIndex = end;
  const found = AFTER.exec(text);
  const name = found?.groups?.inside ?? found?.groups?.beside;
  if (!found || name === undefined) return null;
  const start = end + found[0].indexOf(name);
  return { name, start, end: start + name.length };
};

const toDate = (text: string, { 0: found, index: start, groups = {} }: RegExpExecArray): WrittenDate => {
  const { weekday: name, date = '' } = groups;
  const end = start + found.length;
  const numbers = numbersOf(groups);
  if (name !== undefined) {
    return { start, end, ...numbers, date, weekday: { start, end: start + name.length, text: name } };
  }
  const after = weekdayAfter(text, end);
  if (after === null) return { start, end, ...numbers, date, weekday: null };
  return { start, end: after.end, ...numbers, date, weekday: { start: after.start, end: after.end, text: after.name } };
};

/** Longest stretch before a date in which the day before it in a list stands. */
const LOOK_BACK = 32;

/** The days before a date that share its month and year, the nearest first. */
const listedBefore = (text: string, date: WrittenDate): readonly WrittenDate[] => {
  const found: WrittenDate[] = [];
  for (let { start } = date; ;) {
    const from = Math.max(0, start - LOOK_BACK);
    const listed = LISTED.exec(text.slice(from, start));
    if (!listed) return found;
    const { weekday = '', d, date: written = '' } = listed.groups ?? {};
    start = from + listed.index;
    const end = text.indexOf(written, start + weekday.length) + written.length;
    const month = date.date.replace(/^\D*\d+\D*? /, '');
    found.push({
      start,
      end,
      day: Number(d),
      month: date.month,
      year: date.year,
      date: `${written} ${month}`,
      weekday: { start, end: start + weekday.length, text: weekday },
    });
  }
};

const MAYBE = /\d/;

/**
 * The dates of a text, in words (“Monday 1 December 2026”, “Dec 1”) and in figures (“1/12/26”, “2026-12-01”), the day
 * first as in the United Kingdom, with the weekday before or after, in order of position.
 */
export const findDates = (text: string): readonly WrittenDate[] => {
  if (!MAYBE.test(text)) return [];
  const dates = Array.from(text.matchAll(DATE), (found) => toDate(text, found));
  const short = text.includes('/') ? Array.from(text.matchAll(SHORT_DATE), (found) => toDate(text, found)) : [];
  const listed = dates.flatMap((date) => (date.weekday ? listedBefore(text, date) : []));
  const all = [...dates, ...short.filter(({ start }) => !dates.some((date) => date.start === start)), ...listed];
  return all.sort((one, other) => one.start - other.start);
};
