import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { isOtherToken, type TokenKind } from '../draft/tokens.ts';
import { weekdayOf, type PlainDate } from '../text/time/calendar.ts';
import type { Span } from '../text/span.ts';
import { MONTHS, WELSH_MONTHS } from '../text/time/month-names.ts';
import { weekdayName } from '../text/time/weekdays.ts';
import { flag } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

type Order = 'dmy' | 'mdy' | 'ymd';

/** Nothing that makes it part of a longer number, an amount, a version or a code; after a hyphen only behind a date. */
const BEGINS = String.raw`(?=\d)(?<![\p{L}\p{N}_£$€#@=.,/+]|\d:|(?<!/\d{2}|/\d{4})[–-])`;
const ENDS = String.raw`(?![\p{L}\p{N}_%]|[.:,]\d|/|[–-]\d(?!\d?/))`;
const parted = (first: string, second: string, third: string): string =>
  String.raw`(?<a>${first})(?<mark>[/.-])(?<b>${second})\k<mark>(?<c>${third})`;
const WHOLE = new RegExp(
  `${BEGINS}(?:${parted(String.raw`\d{1,2}`, String.raw`\d{1,2}`, String.raw`(?:19|20)\d{2}|\d{2}`)})${ENDS}`,
  'gu',
);
const YEAR_FIRST = new RegExp(
  `${BEGINS}(?:${parted(String.raw`(?:19|20)\d{2}`, String.raw`\d{1,2}`, String.raw`\d{1,2}`)})${ENDS}`,
  'gu',
);
/** Day and month alone; “24/7” is no date. */
const WITHOUT_YEAR = new RegExp(String.raw`${BEGINS}(?!24/7(?!\d))(?<a>\d{1,2})/(?<b>\d{1,2})${ENDS}`, 'gu');

/** A word that a date follows, or a weekday, within three words before it. */
const LEADS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:on|by|from|until|till|before|after|since|closes|closing|deadline|ends|ending|starts|starting|date|due)|${weekdayName})(?:[^\p{L}\p{N}\n.!?]+[\p{L}]+){0,2}[^\p{L}\p{N}\n.!?]*$`,
  'iu',
);

/** The number of a call to the police or the like: “quote 418 of 26/11/26”. */
const CASE = /(?:\d+ of|\b(?:ref|reference|incident|crime|log|case|quote|quoting|number|no)\.?:?) $/i;

/** What the figures of a date may also have been taken for. */
const READ_AS: readonly TokenKind[] = ['date', 'number'];

type Parts = { readonly a: number; readonly b: number; readonly c: number };

const full = (year: number): number => (year < 100 ? 2000 + year : year);

const ORDERS: Readonly<Record<Order, (parts: Parts) => PlainDate>> = {
  dmy: ({ a, b, c }) => ({ day: a, month: b, year: full(c) }),
  mdy: ({ a, b, c }) => ({ day: b, month: a, year: full(c) }),
  ymd: ({ a, b, c }) => ({ day: c, month: b, year: a }),
};

const isDay = (date: PlainDate): boolean => date.month >= 1 && date.day >= 1 && weekdayOf(date) !== null;

/** The date that was meant, whether another one could be, and null where there is no such day in either order. */
const readDate = (
  parts: Parts,
  order: Order,
): { readonly date: PlainDate | null; readonly isUnsure: boolean } | null => {
  const other: Order = order === 'mdy' ? 'dmy' : 'mdy';
  const [meant, swapped] = [order, order === 'ymd' ? order : other].map((one) => ORDERS[one](parts));
  if (isDay(meant!))
    return { date: meant!, isUnsure: order !== 'ymd' && meant!.day !== meant!.month && isDay(swapped!) };
  return isDay(swapped!) ? { date: null, isUnsure: false } : null;
};

/** One way to write a date, and what stands first in it. */
type Form = { readonly form: RegExp; readonly order: Order; readonly hasYear: boolean };

type Found = Span & NonNullable<ReturnType<typeof readDate>> & { readonly order: Order; readonly hasYear: boolean };

/** The dates of one form in a line, but for those that are something else. */
const datesIn = (draft: Draft, { form, order, hasYear }: Form, now: PlainDate): readonly Found[] => {
  const { text } = draft;
  return Array.from(text.matchAll(form)).flatMap((match): readonly Found[] => {
    const { a, b, c = String(now.year), mark = '/' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const isDoubtful = !hasYear || (mark !== '/' && c.length === 2 && order !== 'ymd');
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    if (CASE.test(before) || (isDoubtful && !LEADS.test(before))) return [];
    const read = readDate({ a: Number(a), b: Number(b), c: Number(c) }, order);
    if (!read || isMasked(draft, span, NOT_OUR_FIGURES) || isOtherToken(draft, span, READ_AS)) return [];
    return [{ ...span, ...read, order, hasYear }];
  });
};

/** A date in words, in the language of its line; '' where it is not known which date it is. */
const inWords = ({ date }: Found, { language }: Draft, withYear: boolean): string => {
  if (!date) return '';
  const name = language === 'cy' ? WELSH_MONTHS[date.month - 1] : MONTHS[date.month - 1];
  return `${date.day} ${name}${withYear ? ` ${date.year}` : ''}`;
};

/** What is said of a date and offered for it. */
const toldOf = ({ date, isUnsure, order }: Found, found: string, better: string): Omit<Match, 'target'> => {
  if (!date) return { facts: { found, better, advice: `Write the month of “${found}” as a word` } };
  const first = order === 'mdy' ? 'month' : 'day';
  const advice = isUnsure
    ? `Write “${better}”, if the ${first} comes first`
    : `Write “${better}” instead of “${found}”`;
  return { facts: { found, better, advice }, replacements: [better], ...(isUnsure && { uncertain: true }) };
};

/** Dates in figures alone. */
export const dateNumeric = defineKind({
  name: 'date-numeric',
  title: 'Dates written in figures',
  about:
    'Finds dates in figures, such as “12/05/2026”, and writes the month as a word. Left alone are links, tags, quotations, telephone numbers, sums of money, versions, codes, fractions and “24/7”. With two figures for the year and full stops or hyphens, a date is found only after a word such as “on” or a weekday.',
  message: '{advice}.',
  scope: 'line',
  needs: ['digit'],
  params: z.strictObject({
    order: z
      .enum(['dmy', 'mdy', 'ymd'], 'write dmy, mdy or ymd')
      .default('dmy')
      .meta({ title: 'What stands first: the day (dmy), the month (mdy) or the year (ymd)' }),
    withoutYear: flag.default(false).meta({ title: 'Also day and month alone, after words such as “by” or a weekday' }),
    iso: flag.default(true).meta({ title: 'Also year, month and day, as in 2026-05-12' }),
    style: z
      .enum(['d MMMM yyyy', 'd MMMM'], 'write d MMMM yyyy or d MMMM')
      .default('d MMMM yyyy')
      .meta({ title: 'How to write it; d MMMM leaves out a year that is this year' }),
  }),
  compile: ({ order, withoutYear, iso, style }) => {
    const forms: readonly Form[] = [
      ...(order === 'ymd' ? [] : [{ form: WHOLE, order, hasYear: true }]),
      ...(iso || order === 'ymd' ? [{ form: YEAR_FIRST, order: 'ymd' as const, hasYear: true }] : []),
      ...(withoutYear && order !== 'ymd' ? [{ form: WITHOUT_YEAR, order, hasYear: false }] : []),
    ];
    return (draft, now) => {
      const { text } = draft;
      if (!/\d[/.-]\d/.test(text)) return [];
      return forms
        .flatMap((form) => datesIn(draft, form, now))
        .sort((one, other) => one.start - other.start)
        .map((found): Match => {
          const { start, end } = found;
          const showsYear = found.hasYear && (style === 'd MMMM yyyy' || found.date?.year !== now.year);
          return { target: { start, end }, ...toldOf(found, text.slice(start, end), inWords(found, draft, showsYear)) };
        });
    };
  },
});
