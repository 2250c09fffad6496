import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { COUNTED_BEFORE } from '../text/time/counts.ts';
import { monthName } from '../text/time/month-names.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const weekday =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const number = '(?:[12]\\d|3[01]|0?[1-9])';
const ordinal = '(?:st|nd|rd|th)?';
const dash = ' ?[-–—] ?';
const start = '(?=[\\dA-Z])(?<![\\p{L}\\p{N}.,/£$€#-])';
const dayFirst =
  `(?<dayFrom>${weekday} )?(?<from>${number})${ordinal}(?: (?<monthFrom>${monthName}))?${dash}` +
  `(?<dayTo>${weekday} )?(?<to>${number})${ordinal} (?<month>${monthName})`;
const monthFirst = `(?<monthBefore>${monthName}) (?<after>${number})${ordinal}${dash}(?<until>${number})${ordinal}(?![\\p{L}\\p{N}:]|[.,-]\\d|-)`;
const maybe = /[-–—] ?(?:\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* \d)/;
const aRange = new RegExp(`${start}(?:${dayFirst}|${monthFirst})`, 'gu');

const plain = (day: string | undefined) => String(Number(day));

/** The range in words, or null where the days cannot be one: "we won 3-2 May Day". */
const inWords = (groups: Readonly<Record<string, string | undefined>>, join: string): string | null => {
  const { dayFrom = '', from, monthFrom, dayTo = '', to, month, monthBefore, after, until } = groups;
  if (monthBefore)
    return Number(after) < Number(until) ? `${plain(after)} ${join} ${plain(until)} ${monthBefore}` : null;
  if (!monthFrom && Number(from) >= Number(to)) return null;
  return `${dayFrom}${plain(from)}${monthFrom ? ` ${monthFrom}` : ''} ${join} ${dayTo}${plain(to)} ${month}`;
};

export const dateRange = defineKind({
  name: 'date-range',
  title: 'Ranges of dates',
  about:
    'Finds dates joined by a dash, “10-12 May”, and writes “10 to 12 May”, which also sounds right when read aloud.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  needs: ['digit', 'dash'],
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!maybe.test(text)) return [];
    return Array.from(text.matchAll(aRange)).flatMap((match): Match[] => {
      const before = text.slice(Math.max(match.index - 12, 0), match.index);
      const better = inWords(match.groups ?? {}, /\bbetween $/i.test(before) ? 'and' : 'to');
      const target = { start: match.index, end: match.index + match[0].length };
      if (better === null || COUNTED_BEFORE.test(before) || isMasked(draft, target, NOT_OUR_FIGURES)) return [];
      return [{ target, facts: { found: match[0], better }, replacements: [better] }];
    });
  },
});
