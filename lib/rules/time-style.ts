import * as z from 'zod';
import { hourOf, spokenTime } from '../draft/clock.ts';
import { defineKind, type Match } from './rule-kind.ts';

const start = '(?<![\\p{L}\\p{N}:.,/£$€+-])';
const withHalf = String.raw`(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d))?(?<space> ?)(?<half>[ap](?:m|\.m\.?)(?![\p{L}\p{N}]))`;
const military = String.raw`(?<milHour>[01]\d|2[0-4])[:.]?(?<milMinute>[0-5]\d) ?(?:hrs?|hours|h)(?![\p{L}\p{N}])`;
const digital = String.raw`(?<digHour>[01]?\d|2[0-4]):(?<digMinute>[0-5]\d)(?![\p{L}\p{N}/]|[:.]\d| ?[ap]\.?m(?!\p{L}))`;
const named = String.raw`12 ?(?:00 ?)?(?<name>noon|midday|midnight)(?!\p{L})`;
// Every form above has one of these in it, and most drafts have none.
const maybe = /\d ?(?:[ap]\.?m|h|noon|mid)|\d:[0-5]\d/i;
const aTime = new RegExp(`${start}(?:${named}|${withHalf}|${military}|${digital})`, 'giu');

const timeWord = /(?:^|[^\p{L}])(?:at|from|by|until|till|before|after|around|between|since|about|to|and)\s$/iu;
const scripture =
  /\b(?:genesis|exodus|numbers|joshua|samuel|kings|chronicles|psalms?|proverbs|isaiah|jeremiah|ezekiel|daniel|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|hebrews|james|peter|revelation|quran|surah)\s$/i;
const range = /^ ?[-–—] ?\d/;
const rangeBefore = /\d *(?:[ap]\.?m\.?)? ?[-–—] ?$/i;

type Groups = Readonly<Record<string, string | undefined>>;

const withHalfOfDay = ({ hour, mark, minute, space, half = '' }: Groups, before: string, after: string): readonly string[] => {
  const hours = hourOf(Number(hour), half);
  if (hours === null) return [];
  const noonOrMidnight = hours % 12 === 0 && Number(minute ?? 0) === 0;
  if (mark !== '.' && !space && /^[ap]m$/.test(half) && !noonOrMidnight) return [];
  // "No 10 PM" and "in March 4 PM Attlee" speak of a prime minister.
  if (space && half === 'PM' && !mark && (/\bno\.? $/i.test(before) || /^ \p{Lu}/u.test(after))) return [];
  return [spokenTime(hours, Number(minute ?? 0))];
};

const onTwentyFourHours = ({ milHour, milMinute }: Groups, written: string, before: string, after: string): readonly string[] => {
  const hour = Number(milHour);
  const minute = Number(milMinute);
  if (hour === 24 && minute > 0) return [];
  const mayBeAmount = /^\d{4}/.test(written) && !written.startsWith('0');
  if (mayBeAmount && (/^ of\b/i.test(after) || !timeWord.test(before) || /\bup to $/i.test(before))) return [];
  return [spokenTime(hour, minute)];
};

const onDigitalClock = ({ digHour = '', digMinute }: Groups, before: string): readonly string[] => {
  const hour = Number(digHour);
  const minute = Number(digMinute);
  if ((hour === 24 && minute > 0) || scripture.test(before)) return [];
  if (hour > 12 || digHour.startsWith('0')) return /\b(?:in|of) $/i.test(before) ? [] : [spokenTime(hour, minute)];
  if (!timeWord.test(before)) return [];
  if (hour === 12 && minute === 0) return ['midday'];
  const morning = spokenTime(hour % 12, minute);
  const later = spokenTime((hour % 12) + 12, minute);
  return hour >= 7 && hour < 12 ? [morning, later] : [later, morning];
};

export const timeStyle = defineKind({
  name: 'time-style',
  title: 'Times of day',
  about: 'Finds times written on the 24-hour clock, with a full stop, a space or “hrs”, and writes them as 5:30pm, midday or midnight.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  params: z.strictObject({}),
  compile: () => ({ text }) => {
    if (!maybe.test(text)) return [];
    const matches: Match[] = [];
    for (const match of text.matchAll(aTime)) {
      const groups = match.groups ?? {};
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(match.index - 16, 0), match.index);
      const after = text.slice(end, end + 8);
      if (range.test(after) || rangeBefore.test(before)) continue;
      // The stop of "p.m." that ends a sentence stays.
      const stop = match[0].endsWith('.') && /^(?:\s+\p{Lu}|\s*$)/u.test(after) ? '.' : '';
      const better = groups['name']
        ? [/midnight/i.test(groups['name']) ? 'midnight' : 'midday']
        : groups['half']
          ? withHalfOfDay(groups, before, after)
          : groups['milHour']
            ? onTwentyFourHours(groups, match[0], before, after)
            : onDigitalClock(groups, before);
      if (better.length === 0) continue;
      matches.push({
        target: { start: match.index, end },
        facts: { found: match[0], better: better[0]! },
        replacements: better.map((time) => time + stop),
      });
    }
    return matches;
  },
});
