import { hourOf, speaksOfMe, spokenTime } from '../text/time/clock.ts';
import type { Draft } from '../draft/draft.ts';
import { endsSentence } from '../text/sentences.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const start = '(?<![\\p{L}\\p{N}:.,/£$€+-])';
const withHalf = String.raw`(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d))?(?<space> ?)(?<half>[ap](?:m|\.m\.?)(?![\p{L}\p{N}]))`;
const lead = String.raw`(?:(?<leadHour>[01]\d|2[0-4])[:.]?(?<leadMinute>[0-5]\d) (?<joint>to|until|till|and) )?`;
const military = String.raw`${lead}(?<milHour>[01]\d|2[0-4])[:.]?(?<milMinute>[0-5]\d) ?(?:hrs?|hours|h)(?![\p{L}\p{N}])`;
const digital = String.raw`(?<digHour>[01]?\d|2[0-4]):(?<digMinute>[0-5]\d)(?![\p{L}\p{N}/]|[:.]\d| ?[ap]\.?m(?!\p{L}))`;
const named = String.raw`12 ?(?:00 ?)?(?<name>noon|midday|midnight)(?!\p{L})`;
// Every form above has one of these in it, and most drafts have none.
const maybe = /\d ?(?:[ap]\.?m|h|noon|mid)|\d:[0-5]\d/i;
const aTime = new RegExp(`${start}(?:${named}|${withHalf}|${military}|${digital})`, 'giu');

/** A time of the 24-hour clock, beside which every other is one too. */
const afternoonHour = /(?<![\d:.])(?:1[3-9]|2[0-3]):[0-5]\d(?![\d:])/;
const timeWord = /(?:^|[^\p{L}])(?:at|from|by|until|till|before|after|around|between|since|about|to|and)\s$/iu;
/** What goes before an hour of the clock, but not before a number of hours: “about 2000 hours” may be either. */
const clockWord = /(?:^|[^\p{L}])(?:at|from|until|till|before|after|since|hours (?:to|until|and))\s$/iu;
const scripture =
  /\b(?:genesis|exodus|numbers|joshua|samuel|kings|chronicles|psalms?|proverbs|isaiah|jeremiah|ezekiel|daniel|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|hebrews|james|peter|revelation|quran|surah)\s$/i;
/** What tells the half of the day, so that a time needs no more: “7:30 tonight”, “from 7:30 to 9pm”. */
const halfTold = /\b(?:morning|afternoon|evening|night|tonight|overnight|noon|midday|midnight|lunch|lunchtime|breakfast|supper|teatime|dawn|dusk|sunrise|sunset)\b|\d ?[ap]\.?m\b/i;
const laterHalf = /\b(?:afternoon|evening|night|tonight)\b/i;
const earlierHalf = /\b(?:morning|overnight|midnight)\b/i;
const range = /^ ?[-–—] ?\d/;
const rangeBefore = /\d *(?:[ap]\.?m\.?)? ?[-–—] ?$/i;

type Groups = Readonly<Record<string, string | undefined>>;

/** How a time is better written; 'unclear' where it may be of either half of the day; null where nothing is to be said. */
type Better = string | 'unclear' | null;

const withHalfOfDay = ({ hour, mark, minute, space, half = '' }: Groups, before: string, after: string): Better => {
  const hours = hourOf(Number(hour), half);
  if (hours === null) return null;
  const noonOrMidnight = hours % 12 === 0 && Number(minute ?? 0) === 0;
  if (mark !== '.' && !space && /^[ap]m$/.test(half) && !noonOrMidnight) return null;
  // "No 10 PM" and "in March 4 PM Attlee" speak of a prime minister.
  if (space && half === 'PM' && !mark && (/\bno\.? $/i.test(before) || /^ \p{Lu}/u.test(after))) return null;
  if (space && half === 'am' && speaksOfMe(after) && !timeWord.test(before)) return null;
  return spokenTime(hours, Number(minute ?? 0));
};

const onTwentyFourHours = ({ leadHour, leadMinute, joint, milHour, milMinute }: Groups, written: string, before: string, after: string): Better => {
  const hour = Number(milHour);
  const minute = Number(milMinute);
  if ((hour === 24 && minute > 0) || (leadHour === '24' && leadMinute !== '00')) return null;
  const mayBeAmount = /^\d{4}/.test(written) && !written.startsWith('0');
  if (mayBeAmount && (/^ of\b/i.test(after) || /\bup to $/i.test(before))) return null;
  // "It rose from 1000 to 1200 hours" speaks of work done.
  if (mayBeAmount && /hours$/i.test(written) && (joint !== undefined || !clockWord.test(before))) return null;
  if (mayBeAmount && joint === undefined && !timeWord.test(before)) return null;
  const lead = joint === undefined ? '' : `${spokenTime(Number(leadHour), Number(leadMinute))} ${joint} `;
  return lead + spokenTime(hour, minute);
};

const onDigitalClock = ({ digHour = '', digMinute }: Groups, before: string, sentence: string, line: string): Better => {
  const hour = Number(digHour);
  const minute = Number(digMinute);
  if ((hour === 24 && minute > 0) || scripture.test(before)) return null;
  const certain = afternoonHour.test(line);
  if (hour > 12 || digHour.startsWith('0')) {
    if (/\b(?:in|of) $/i.test(before)) return null;
    const contradicted = hour > 0 && hour < 12 && !certain && laterHalf.test(sentence) && !earlierHalf.test(sentence);
    return contradicted ? null : spokenTime(hour, minute);
  }
  if (!timeWord.test(before)) return null;
  if (certain) return spokenTime(hour, minute);
  if (halfTold.test(sentence)) return null;
  return hour === 12 && minute === 0 ? 'midday' : 'unclear';
};

const sentenceAt = ({ text, sentences }: Draft, at: number): string => {
  const found = sentences.find(({ start, end }) => start <= at && at < end);
  return found ? text.slice(found.start, found.end) : text;
};

/** How a time that was found is better written. `before` and `after`: what stands beside it. */
const betterOf = (draft: Draft, match: RegExpExecArray, before: string, after: string): Better => {
  const groups = match.groups ?? {};
  const { name, half, milHour } = groups;
  if (name) return /midnight/i.test(name) ? 'midnight' : 'midday';
  if (half) return withHalfOfDay(groups, before, after);
  if (milHour) return onTwentyFourHours(groups, match[0], before, after);
  return onDigitalClock(groups, before, sentenceAt(draft, match.index), draft.text);
};

export const timeStyle = defineKind({
  name: 'time-style',
  title: 'Times of day',
  about: 'Finds times written on the 24-hour clock, with a full stop, a space or “hrs”, and writes them as 5:30pm, midday or midnight. Asks for am or pm where neither is told.',
  message: 'Make the time clear: {advice}.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!maybe.test(text)) return [];
    const matches: Match[] = [];
    // One question is enough for “between 9:45 and 10:15”.
    let asked = false;
    for (const match of text.matchAll(aTime)) {
      const found = match[0];
      const end = match.index + found.length;
      const before = text.slice(Math.max(match.index - 16, 0), match.index);
      const after = text.slice(end, end + 8);
      if (range.test(after) || rangeBefore.test(before)) continue;
      const better = betterOf(draft, match, before, after);
      if (better === null) continue;
      const target = { start: match.index, end };
      if (better === 'unclear') {
        if (!asked) matches.push({ target, facts: { advice: `say whether “${found}” is am or pm` } });
        asked = true;
      } else {
        // The stop of "p.m." that ends a sentence stays.
        const stop = found.endsWith('.') && endsSentence(after) ? '.' : '';
        matches.push({ target, facts: { advice: `write “${better}” instead of “${found}”` }, replacements: [better + stop] });
      }
    }
    return matches;
  },
});
