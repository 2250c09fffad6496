import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { monthName } from '../text/time/month-names.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const day = (name: string) => `(?<${name}>[1-9]|[12]\\d|3[01])`;
const ordinal = '(?:st|nd|rd|th)';
const start = '(?=[\\dA-Zt])(?<![\\p{L}\\p{N}.,/£$€#-])';
const dayFirst = `(?:the )?${day('first')}${ordinal}(?: (?<join>to|and|&|or) ${day('second')}${ordinal}?)?(?: of)? (?<month>${monthName})`;
const monthFirst = `(?<monthBefore>${monthName}) (?:the )?${day('after')}${ordinal}(?!\\p{L}|-)(?<year>,? \\d{4}(?!\\d))?`;
const aDate = new RegExp(`${start}(?:${dayFirst}|${monthFirst})`, 'gu');

/** A place or a thing that is called by a date: “the 22nd November Street party”, “the 5th March Club”. */
const namesPlace =
  /^ (?:Street|St|Road|Rd|Avenue|Lane|Square|Place|Way|Drive|Close|Terrace|Crescent|Gardens?|Bridge|House|Hall|School|Club|Park|Estate|Movement|Group|Society|Trust|Company|Band|Regiment|Battalion|Squadron)(?!\p{L})/u;
/** A march, counted: “the 3rd March for pay”. After “on the” it is a day. */
const countsMarch =
  /(?<!\b(?:on|by|from|until|till|to|before|after|since|of|for|day),? )(?:the|our|a|this|that|its|their) $/i;

const isNoDate = (text: string, found: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  const article = /^the /.exec(found)?.[0] ?? '';
  if (namesPlace.test(text.slice(start + found.length, start + found.length + 12))) return true;
  return found.endsWith(' March') && !found.endsWith(' of March') && countsMarch.test(before + article);
};

export const dateOrdinal = defineKind({
  name: 'date-ordinal',
  title: 'Dates with “st”, “nd”, “rd” or “th”',
  about: 'Finds “22nd November” and “November 22nd”, and writes “22 November”.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  needs: ['digit'],
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!/\d(?:st|nd|rd|th)/.test(text)) return [];
    return Array.from(text.matchAll(aDate)).flatMap((match): readonly Match[] => {
      const { first, join, second, month, monthBefore, after, year = '' } = match.groups ?? {};
      const days = join ? `${first} ${join === '&' ? 'and' : join} ${second}` : first;
      const better = month ? `${days} ${month}` : `${after} ${monthBefore}${year.replace(',', '')}`;
      const target = { start: match.index, end: match.index + match[0].length };
      if (isNoDate(text, match[0], match.index) || isMasked(draft, target, NOT_OUR_FIGURES)) return [];
      return [{ target, facts: { found: match[0], better }, replacements: [better] }];
    });
  },
});
