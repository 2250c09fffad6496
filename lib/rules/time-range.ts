import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { isOtherToken } from '../draft/tokens.ts';
import { COUNTED_BEFORE, speaksOfTimes } from '../text/time/counts.ts';
import { to24Hour, isVerbAm, formatTime } from '../text/time/time-format.ts';
import { endsSentence } from '../text/sentences.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const time = (n: number) =>
  String.raw`(?:(?<f${n}>(?<!\d )(?:[01]\d|2[0-4])[0-5]\d)|(?<h${n}>\d{1,2})(?:[:.](?<m${n}>[0-5]\d))?) ?(?<half${n}>[ap](?:m|\.m\.?)(?!\p{L}))?`;
const aRange = new RegExp(
  `(?=\\d)(?<![\\p{L}\\p{N}:.,/£$€+-])${time(1)} ?(?:hrs?)? ?[-–—] ?${time(2)}(?: ?(?<hrs>hrs?|hours))?(?!\\p{L}|\\p{N}|[:.]\\d|%)`,
  'giu',
);

const day = 24 * 60;
/** One end of a range, as written. */
type End = { readonly hour: number; readonly minute: number; readonly half: string | undefined };

const endOf = (hour = '', minute = '', half?: string): End => ({ hour: Number(hour), minute: Number(minute), half });

/** Minutes of the day, or null where the hour does not exist. */
const minutesOf = ({ hour, minute, half }: End): number | null => {
  const hours = half ? to24Hour(hour, half) : hour <= 24 ? hour : null;
  return hours === null ? null : hours * 60 + minute;
};

type Times = readonly [from: number, to: number];

const onTwelveHours = (from: End, to: End): Times | null => {
  const end = minutesOf(to);
  const ways = (from.half ? [from.half] : ['am', 'pm']).map((half) => minutesOf({ ...from, half }));
  if (end === null || ways[0] === null) return null;
  // "11-1pm" starts in the morning: of two readings the shorter span is meant.
  const lasting = (start: number) => (end - start + day) % day || day;
  const start = ways.reduce((best, way) => (lasting(way!) < lasting(best!) ? way : best))!;
  return [start, end];
};

const onTwentyFourHours = (from: End, to: End): Times | null => {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start === null || end === null ? null : [start, end];
};

type Groups = Readonly<Record<string, string | undefined>>;

/** What goes with numbers that are no times. */
const MEASURED =
  /^ ?(?:%|per cent|[kcm]?m\b|kg|g\b|mph|miles?|metres?|tonnes?|million|billion|points?|seconds?|secs?)/i;

const isRoundMinute = (minute: string | undefined): boolean => Number(minute ?? 1) % 5 === 0;

/** “0800-1800” is a range of times, “1914-1918” one of years, and “1000-1600” may be either. */
const isFourFigures = ({ f1, f2, hrs }: Groups, line: string): boolean => {
  if (f1 === undefined || f2 === undefined) return false;
  if (hrs !== undefined || f1.startsWith('0')) return true;
  return speaksOfTimes(line) && isRoundMinute(f1.slice(2)) && isRoundMinute(f2.slice(2)) && !/^(?:1[5-9]|20)/.test(f1);
};

/**
 * Without “am” or “pm” a range is certain to be of times where it is written as “14:00-16:00”, or as “12.30-13.15” in a
 * line that speaks of times.
 */
const isDigital = (found: string, { h1, m1, h2, m2 }: Groups, line: string): boolean => {
  if (m1 === undefined || m2 === undefined || h2?.length !== 2) return false;
  if (found.split(':').length === 3) return h1?.length === 2;
  return found.split('.').length === 3 && isRoundMinute(m1) && isRoundMinute(m2) && speaksOfTimes(line);
};

const endFrom = (groups: Groups, n: 1 | 2): End => {
  const figures = groups[`f${n}`];
  return figures === undefined
    ? endOf(groups[`h${n}`], groups[`m${n}`], groups[`half${n}`])
    : endOf(figures.slice(0, 2), figures.slice(2), groups[`half${n}`]);
};

/** The times of a range, in minutes of the day; null where it is none. */
const readTimes = (found: string, groups: Groups, line: string): Times | null => {
  const [from, to] = [endFrom(groups, 1), endFrom(groups, 2)];
  if (to.half) return onTwelveHours(from, to);
  const isRange = isDigital(found, groups, line) || isFourFigures(groups, line);
  return !from.half && isRange ? onTwentyFourHours(from, to) : null;
};

/** Whether the numbers are no times and the “am” after them is the verb. */
const isSpeech = (found: string, { m1, m2, half1 }: Groups, before: string, after: string): boolean => {
  if (m1 || m2 || half1) return false;
  return (found.endsWith(' am') && isVerbAm(after)) || (/ [ap]m$/i.test(found) && COUNTED_BEFORE.test(before));
};

/** Whether something else has these figures: a quotation, an address, a code, a telephone number. */
const isOther = (draft: Draft, span: Span): boolean =>
  isMasked(draft, span, NOT_OUR_FIGURES) || isOtherToken(draft, span, ['time', 'time-range', 'number']);

const betterRange = (times: Times, before: string): string => {
  const [start, end] = times.map((minutes) => formatTime(Math.floor(minutes / 60), minutes % 60));
  return `${start} ${/\bbetween $/i.test(before) ? 'and' : 'to'} ${end}`;
};

export const timeRange = defineKind({
  name: 'time-range',
  title: 'Ranges of times',
  about:
    'Finds times joined by a dash, “10-11am” or “14:00-16:00”, and writes “10am to 11am”, which also sounds right when read aloud.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  needs: ['digit', 'dash'],
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!/[-–—]/.test(text) || !/\d/.test(text)) return [];
    const matches: Match[] = [];
    for (const { 0: found, index: start, groups = {} } of text.matchAll(aRange)) {
      const end = start + found.length;
      const times = readTimes(found, groups, text);
      if (!times || times[0] === times[1] || isOther(draft, { start, end })) continue;
      const before = text.slice(Math.max(start - 12, 0), start);
      const after = text.slice(end, end + 8);
      if (isSpeech(found, groups, before, after) || MEASURED.test(after)) continue;
      const better = betterRange(times, before);
      // The stop of "p.m." that ends a sentence stays.
      const stop = found.endsWith('.') && endsSentence(after) ? '.' : '';
      matches.push({ target: { start, end }, facts: { found, better }, replacements: [better + stop] });
    }
    return matches;
  },
});
