import { to24Hour, isVerbAm, formatTime } from '../text/time/time-format.ts';
import { endsSentence } from '../text/sentences.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const time = (n: number) =>
  String.raw`(?<h${n}>\d{1,2})(?:[:.](?<m${n}>[0-5]\d))? ?(?<half${n}>[ap](?:m|\.m\.?)(?!\p{L}))?`;
const aRange = new RegExp(`(?<![\\p{L}\\p{N}:.,/£$€+-])${time(1)} ?[-–—] ?${time(2)}(?!\\p{L}|\\p{N}|[:.]\\d)`, 'giu');

const day = 24 * 60;
/** Words before numbers that are no times: “Ages 10-11 am I right” is about children. */
const counts =
  /\b(?:ages?|aged|years?|pages?|rooms?|units?|grades?|levels?|chapters?|questions?|items?|lines?|numbers?|nos?\.?|won|lost|drew|scored?|of) $/i;

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

/** Only “14:00-16:00” is certain to be a range of times without “am” or “pm”. */
const isDigital = (found: string, { h1, m1, h2, m2 }: Groups): boolean =>
  m1 !== undefined && m2 !== undefined && h1?.length === 2 && h2?.length === 2 && found.split(':').length === 3;

/** The times of a range, in minutes of the day; null where it is none. */
const readTimes = (found: string, groups: Groups): Times | null => {
  const { h1, m1, half1, h2, m2, half2 } = groups;
  const [from, to] = [endOf(h1, m1, half1), endOf(h2, m2, half2)];
  if (half2) return onTwelveHours(from, to);
  return !half1 && isDigital(found, groups) ? onTwentyFourHours(from, to) : null;
};

/** Whether the numbers are no times and the “am” after them is the verb. */
const isSpeech = (found: string, { m1, m2, half1 }: Groups, before: string, after: string): boolean => {
  if (m1 || m2 || half1) return false;
  return (found.endsWith(' am') && isVerbAm(after)) || (/ [ap]m$/i.test(found) && counts.test(before));
};

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
  params: noParams,
  compile:
    () =>
    ({ text }) => {
      if (!/[-–—]/.test(text) || !/\d/.test(text)) return [];
      const matches: Match[] = [];
      for (const { 0: found, index: start, groups = {} } of text.matchAll(aRange)) {
        const end = start + found.length;
        const times = readTimes(found, groups);
        if (!times || times[0] === times[1]) continue;
        const before = text.slice(Math.max(start - 12, 0), start);
        const after = text.slice(end, end + 8);
        if (isSpeech(found, groups, before, after)) continue;
        const better = betterRange(times, before);
        // The stop of "p.m." that ends a sentence stays.
        const stop = found.endsWith('.') && endsSentence(after) ? '.' : '';
        matches.push({ target: { start, end }, facts: { found, better }, replacements: [better + stop] });
      }
      return matches;
    },
});
