import { hourOf, speaksOfMe, spokenTime } from '../text/time/clock.ts';
import { endsSentence } from '../text/sentences.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const time = (n: number) => String.raw`(?<h${n}>\d{1,2})(?:[:.](?<m${n}>[0-5]\d))? ?(?<half${n}>[ap](?:m|\.m\.?)(?!\p{L}))?`;
const aRange = new RegExp(`(?<![\\p{L}\\p{N}:.,/£$€+-])${time(1)} ?[-–—] ?${time(2)}(?!\\p{L}|\\p{N}|[:.]\\d)`, 'giu');

const day = 24 * 60;
/** Words before numbers that are no times: “Ages 10-11 am I right” speaks of children. */
const counts = /\b(?:ages?|aged|years?|pages?|rooms?|units?|grades?|levels?|chapters?|questions?|items?|lines?|numbers?|nos?\.?|won|lost|drew|scored?|of) $/i;

/** Minutes of the day, or null where the hour does not exist. */
const minutesOf = (hour: number, minute: number, half: string | undefined): number | null => {
  const hours = half ? hourOf(hour, half) : hour <= 24 ? hour : null;
  return hours === null ? null : hours * 60 + minute;
};

type Times = readonly [from: number, to: number];

const onTwelveHours = (from: readonly [number, number, string | undefined], to: readonly [number, number, string | undefined]): Times | null => {
  const end = minutesOf(...to);
  const ways = from[2] ? [minutesOf(...from)] : [minutesOf(from[0], from[1], 'am'), minutesOf(from[0], from[1], 'pm')];
  if (end === null || ways[0] === null) return null;
  // "11-1pm" starts in the morning: of two readings the shorter span is meant.
  const lasting = (start: number) => (end - start + day) % day || day;
  const start = ways.reduce((best, way) => (lasting(way!) < lasting(best!) ? way : best))!;
  return [start, end];
};

export const timeRange = defineKind({
  name: 'time-range',
  title: 'Ranges of times',
  about: 'Finds times joined by a dash, “10-11am” or “14:00-16:00”, and writes “10am to 11am”, which also sounds right when read aloud.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  params: noParams,
  compile: () => ({ text }) => {
    if (!/[-–—]/.test(text) || !/\d/.test(text)) return [];
    const matches: Match[] = [];
    for (const match of text.matchAll(aRange)) {
      const { h1, m1, half1, h2, m2, half2 } = match.groups ?? {};
      const from = [Number(h1), Number(m1 ?? 0), half1] as const;
      const to = [Number(h2), Number(m2 ?? 0), half2] as const;
      const digital = !half1 && !half2 && m1 && m2 && h1?.length === 2 && h2?.length === 2;
      const times = half2
        ? onTwelveHours(from, to)
        : digital && from[0] <= 24 && to[0] <= 24 && match[0].split(':').length === 3
          ? ([from[0] * 60 + from[1], to[0] * 60 + to[1]] as const)
          : null;
      if (!times || times[0] === times[1]) continue;
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
      if (!m1 && !m2 && !half1 && match[0].endsWith(' am') && speaksOfMe(after)) continue;
      if (!m1 && !m2 && !half1 && / [ap]m$/i.test(match[0]) && counts.test(text.slice(Math.max(match.index - 12, 0), match.index))) continue;
      const join = /\bbetween $/i.test(text.slice(Math.max(match.index - 9, 0), match.index)) ? 'and' : 'to';
      const [start, end] = times.map((minutes) => spokenTime(Math.floor(minutes / 60), minutes % 60));
      const stop = match[0].endsWith('.') && endsSentence(after) ? '.' : '';
      matches.push({
        target: { start: match.index, end: match.index + match[0].length },
        facts: { found: match[0], better: `${start} ${join} ${end}` },
        replacements: [`${start} ${join} ${end}${stop}`],
      });
    }
    return matches;
  },
});
