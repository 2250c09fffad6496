import { monthName } from '../text/time/month-names.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const day = (name: string) => `(?<${name}>[1-9]|[12]\\d|3[01])`;
const ordinal = '(?:st|nd|rd|th)';
const start = '(?<![\\p{L}\\p{N}.,/£$€#-])';
const dayFirst = `(?:the )?${day('first')}${ordinal}(?: (?<join>to|and|&|or) ${day('second')}${ordinal}?)?(?: of)? (?<month>${monthName})`;
const monthFirst = `(?<monthBefore>${monthName}) (?:the )?${day('after')}${ordinal}(?!\\p{L}|-)(?<year>,? \\d{4}(?!\\d))?`;
const aDate = new RegExp(`${start}(?:${dayFirst}|${monthFirst})`, 'gu');

export const dateOrdinal = defineKind({
  name: 'date-ordinal',
  title: 'Dates with “st”, “nd”, “rd” or “th”',
  about: 'Finds “22nd November” and “November 22nd”, and writes “22 November”.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  params: noParams,
  compile:
    () =>
    ({ text }) => {
      if (!/\d(?:st|nd|rd|th)/.test(text)) return [];
      return Array.from(text.matchAll(aDate), (match): Match => {
        const { first, join, second, month, monthBefore, after, year = '' } = match.groups ?? {};
        const days = join ? `${first} ${join === '&' ? 'and' : join} ${second}` : first;
        const better = month ? `${days} ${month}` : `${after} ${monthBefore}${year.replace(',', '')}`;
        return {
          target: { start: match.index, end: match.index + match[0].length },
          facts: { found: match[0], better },
          replacements: [better],
        };
      });
    },
});
