import { speaksOfTimes } from './counts.ts';
import { to24Hour, isVerbAm, formatTime } from './time-format.ts';

const begins = '(?=\\d)(?<![\\p{L}\\p{N}:.,/£$€+-])';
const withHalf = String.raw`(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d))?(?<space> ?)(?<half>[ap](?:m|\.m\.?)(?![\p{L}\p{N}]))`;
const lead = String.raw`(?:(?<leadHour>[01]\d|2[0-4])[:.]?(?<leadMinute>[0-5]\d) (?<joint>to|until|till|and) )?`;
const military = String.raw`${lead}(?<milHour>[01]\d|2[0-4])[:.]?(?<milMinute>[0-5]\d) ?(?:hrs?|hours|h)(?![\p{L}\p{N}])`;
const digital = String.raw`(?<digHour>[01]?\d|2[0-4]):(?<digMinute>[0-5]\d)(?![\p{L}\p{N}/]|[:.]\d| ?[ap]\.?m(?!\p{L}))`;
const dotted = String.raw`(?<dotHour>[01]?\d|2[0-3])\.(?<dotMinute>[0-5][05])(?![\p{L}\p{N}%/]|[.:,]\d| ?[ap]\.?m(?!\p{L})| ?(?:hrs?|hours|h|[kcm]?m|kg|mph|miles?|metres?|million|billion|per cent|each|a head|points?)(?!\p{L}))`;
const bare = String.raw`(?<bareHour>[01]\d|2[0-3])(?<bareMinute>[0-5][05])(?![\p{L}\p{N}%/]|[.:,]\d| ?(?:hrs?|hours|h|[kcm]?m|kg|mph|miles?|metres?|million|billion|per cent|people|homes)(?!\p{L}))`;
const named = String.raw`12 ?(?:00 ?)?(?<name>noon|midday|midnight)(?!\p{L})`;
/** Every time of day that may be better written. */
export const writtenTimes = new RegExp(
  `${begins}(?:${named}|${withHalf}|${military}|${digital}|${dotted}|${bare})`,
  'giu',
);
/** Every form above has one of these in it, and most drafts have none: “6pm” and “5:30pm” are well written. */
export const mayHoldTime =
  /\d ?(?:[aApP]\.|[hH]|[nN][oO]{2}|[mM][iI][dD])|\d [aApP][mM]|\d(?:[AP][mM]|[ap]M)|(?:12|00)[ap]m|\d\.[0-5]\d|\d:[0-5]\d(?![ap]m)|(?:at|from|by|until|till|doors|starts?|kick-off|muster|assemble|parade|service|meet) [012]\d[0-5][05](?!\d)/;

/** A time of the 24-hour clock, beside which every other is one too. */
const afternoonHour = /(?<![\d:.])(?:1[3-9]|2[0-3]):[0-5]\d(?![\d:])/;
const timeWord = /(?:^|[^\p{L}])(?:at|from|by|until|till|before|after|around|between|since|about|to|and)\s$/iu;
/** What goes before an hour of the clock, but not before a number of hours: “about 2000 hours” may be either. */
const clockWord = /(?:^|[^\p{L}])(?:at|from|until|till|before|after|since|hours (?:to|until|and))\s$/iu;
const scripture =
  /\b(?:genesis|exodus|numbers|joshua|samuel|kings|chronicles|psalms?|proverbs|isaiah|jeremiah|ezekiel|daniel|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|hebrews|james|peter|revelation|quran|surah)\s$/i;
/** What tells the half of the day, so that a time needs no more: “7:30 tonight”, “from 7:30 to 9pm”. */
const halfTold =
  /\b(?:morning|afternoon|evening|night|tonight|overnight|noon|midday|midnight|lunch|lunchtime|breakfast|supper|teatime|dawn|dusk|sunrise|sunset)\b|\d ?[ap]\.?m\b/i;
const laterHalf = /\b(?:afternoon|evening|night|tonight)\b/i;
const earlierHalf = /\b(?:morning|overnight|midnight)\b/i;

/** A time that `writtenTimes` found. */
type WrittenTime = {
  /** As written. */
  readonly found: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The text beside it: up to 16 UTF-16 units before and 8 after. */
  readonly before: string;
  readonly after: string;
  /** The sentence and the line that it is in. */
  readonly sentence: () => string;
  readonly line: string;
};

/**
 * How a time is better written; 'unclear' where it may be of either half of the day; null where nothing is to be said.
 */
type Better = string | 'unclear' | null;

type Test = (time: WrittenTime) => boolean;
const some = (tests: readonly Test[], time: WrittenTime): boolean => tests.some((test) => test(time));

const minuteOf = (minute: string | undefined): number => Number(minute ?? 0);

const isNoHour: Test = ({ groups: { hour, half = '' } }) => to24Hour(Number(hour), half) === null;
const isWellWritten: Test = ({ groups: { hour, mark, minute, space, half = '' } }) =>
  mark !== '.' && !space && /^[ap]m$/.test(half) && !(Number(hour) % 12 === 0 && minuteOf(minute) === 0);
/** "No 10 PM" and "in March 4 PM Attlee" mean a prime minister. */
const isPrimeMinister: Test = ({ groups: { mark, space, half }, before, after }) =>
  space === ' ' && half === 'PM' && !mark && (/\bno\.? $/i.test(before) || /^ \p{Lu}/u.test(after));
/** "Are the 10 am I right to count". */
const isVerb: Test = ({ groups: { space, half }, before, after }) =>
  space === ' ' && half === 'am' && isVerbAm(after) && !timeWord.test(before);

const FINE_WITH_HALF = [isNoHour, isWellWritten, isPrimeMinister, isVerb];

const withHalfOfDay = (time: WrittenTime): Better => {
  const { hour, minute, half = '' } = time.groups;
  return some(FINE_WITH_HALF, time) ? null : formatTime(to24Hour(Number(hour), half)!, minuteOf(minute));
};

const isPast24: Test = ({ groups: { leadHour, leadMinute, milHour, milMinute } }) =>
  (milHour === '24' && milMinute !== '00') || (leadHour === '24' && leadMinute !== '00');
const mayBeAmount: Test = ({ found }) => /^\d{4}/.test(found) && !found.startsWith('0');
const isLimit: Test = ({ before, after }) => /^ of\b/i.test(after) || /\bup to $/i.test(before);
/** "It rose from 1000 to 1200 hours" means working hours. */
const isWorkDone: Test = ({ found, groups: { joint }, before }) =>
  /hours$/i.test(found) && (joint !== undefined || !clockWord.test(before));
/** “Harbour Street, 2215 hrs.”: it stands apart, as in a log. */
const standsApart: Test = ({ found, before, after }) =>
  /hrs?$/i.test(found) &&
  // “Gate shut 1640hrs.”: hours of work have a space and go on with what was done in them.
  (/\dhrs?$/i.test(found) || /(?:^|[,;:|(–-] ?)$/.test(before)) &&
  /^(?:[.,;:)|]|$|\n)/.test(after);
const isWithoutTimeWord: Test = (time) =>
  time.groups['joint'] === undefined && !timeWord.test(time.before) && !standsApart(time);

const AMOUNTS = [isLimit, isWorkDone, isWithoutTimeWord];

const onTwentyFourHours = (time: WrittenTime): Better => {
  const { leadHour, leadMinute, joint, milHour, milMinute } = time.groups;
  if (isPast24(time) || (mayBeAmount(time) && some(AMOUNTS, time))) return null;
  const lead = joint === undefined ? '' : `${formatTime(Number(leadHour), Number(leadMinute))} ${joint} `;
  return lead + formatTime(Number(milHour), Number(milMinute));
};

const isPastMidnight: Test = ({ groups: { digHour, digMinute } }) => digHour === '24' && digMinute !== '00';
const isVerse: Test = ({ before }) => scripture.test(before);
/** “In 13:15” and “of 09:30” are lengths of time. */
const isDuration: Test = ({ before }) => /\b(?:in|of) $/i.test(before);
/** “09:30 tonight” may be either. */
const isContradicted: Test = ({ groups: { digHour }, sentence, line }) => {
  const hour = Number(digHour);
  return (
    hour > 0 && hour < 12 && !afternoonHour.test(line) && laterHalf.test(sentence()) && !earlierHalf.test(sentence())
  );
};

/** A place in a film or a recording: “watch at 1:05”, “skip to 2:10”. */
const isInFilm: Test = ({ before }) =>
  /\b(?:watch|listen|skip|jump|forward|rewind|minute) (?:on )?(?:at|to|from) $/i.test(before);

const NO_DIGITAL_TIME = [isPastMidnight, isVerse, isInFilm];
const FINE_ON_DIGITAL_CLOCK = [isDuration, isContradicted];

/** An hour from 1 to 12 that is not written as “09”, so that it may be of either half of the day. */
const ofEitherHalf = (time: WrittenTime, hour: number, minute: number): Better => {
  if (afternoonHour.test(time.line)) return formatTime(hour, minute);
  if (halfTold.test(time.sentence())) return null;
  return hour === 12 && minute === 0 ? 'midday' : 'unclear';
};

const onDigitalClock = (time: WrittenTime): Better => {
  const { digHour = '', digMinute } = time.groups;
  const [hour, minute] = [Number(digHour), Number(digMinute)];
  if (some(NO_DIGITAL_TIME, time)) return null;
  if (hour <= 12 && !digHour.startsWith('0'))
    return timeWord.test(time.before) ? ofEitherHalf(time, hour, minute) : null;
  return some(FINE_ON_DIGITAL_CLOCK, time) ? null : formatTime(hour, minute);
};

/** What goes before a time with a full stop, which otherwise is a number. */
const startsAt =
  /(?:^|[^\p{L}])(?:at|starts?|starting|begins?|commenc\w+|opens?|closes?|doors|kick-off|from|until|till|by)\s$/iu;
/** What happens at a time of the clock, with no “at” between: “gates locked 20.00”, “council sits 18.30”. */
const happens =
  /(?:^|[^\p{L}])(?:sits|meets?|meeting|launched|locked|shuts?|arrives?|departs|leaves|muster|assemble|kick off|kickoff|curtain up|service|parade|tonight|today|tomorrow|mon|tues?|wed|thurs?|fri|sat|sun|\p{L}+day),?\s$/iu;
const dayFollows = /^,? (?:on |this )?(?:mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow)/i;
/** After “from 14.30” there may be a number just as well, but not a small one. */
const surelyAt = /(?:^|[^\p{L}])(?:at|starts?|starting|begins?|commenc\w+|opens?|closes?|doors|kick-off)\s$/iu;

const onDottedClock = (time: WrittenTime): Better => {
  const { dotHour = '', dotMinute } = time.groups;
  const [hour, minute] = [Number(dotHour), Number(dotMinute)];
  const isTime =
    surelyAt.test(time.before) ||
    (hour > 12 && startsAt.test(time.before) && speaksOfTimes(time.line)) ||
    (hour > 6 && (happens.test(time.before) || dayFollows.test(time.after)));
  if (!isTime) return null;
  return hour > 12 || dotHour.startsWith('0') ? formatTime(hour, minute) : ofEitherHalf(time, hour, minute);
};

/** Words after a time that a number of people or a year seldom has behind it. */
const goesOnAsTime =
  /^(?:[.!?,;)]|$|\n| (?:on|tonight|today|tomorrow|sharp|for|every|by|in the|mon|tue|wed|thu|fri|sat|sun))/i;
/** “Stood at 1900” is a number. */
const isCount =
  /\b(?:stood|stands?|remains?|remained|estimated|valued|capped|peaked|priced|number\w*|built|born|founded|opened) (?:at|from|by) $/i;
const isYearLike = /^(?:19|20)/;

/** “At 1900” and “from 0800”, where nothing else in the line makes of it a year, a number or the name of a train. */
const onBareClock = (time: WrittenTime): Better => {
  const { bareHour = '', bareMinute } = time.groups;
  if (/\b(?:muster|assemble|parade|service|meet) $/i.test(time.before) && bareHour < '24')
    return formatTime(Number(bareHour), Number(bareMinute));
  if (!timeWord.test(time.before) || /\b(?:since|about|around|and|to|between|before|after) $/i.test(time.before))
    return null;
  if (isCount.test(time.before) || !goesOnAsTime.test(time.after)) return null;
  if (!/\bat $/i.test(time.before) && !bareHour.startsWith('0') && !speaksOfTimes(time.line)) return null;
  if (isYearLike.test(time.found) && !/\bat $/i.test(time.before)) return null;
  return formatTime(Number(bareHour), Number(bareMinute));
};

/** How a time that `writtenTimes` found is better written. */
export const betterTime = (time: WrittenTime): Better => {
  const { name, half, milHour, dotHour, bareHour } = time.groups;
  if (name) return /midnight/i.test(name) ? 'midnight' : 'midday';
  if (half) return withHalfOfDay(time);
  if (milHour) return onTwentyFourHours(time);
  if (bareHour) return onBareClock(time);
  return dotHour ? onDottedClock(time) : onDigitalClock(time);
};

/**
 * A time in figures, “05:00” or “7:30”, read on the 24-hour clock and better written; null where it is no such time.
 */
export const on24Hours = (written: string): string | null => {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(written) ?? [];
  return hour === undefined || Number(hour) > 24 ? null : formatTime(Number(hour), Number(minute));
};
