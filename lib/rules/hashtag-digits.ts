import * as z from 'zod';
import { wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { insideLink } from './spans.ts';

const maybe = /[#＃]\d/;

/** Things that # and a number count, so that no hashtag is meant. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:bay|bike|bin|boat|bottle|box|bus|car|case|class|code|crate|day|episode|flat|floor|gate|group|issue|item|job|key|lane|locker|log|lot|no|number|page|part|pen|phase|place|platform|plot|post|question|rank|ranked|ref|reference|room|round|route|row|seat|section|stage|stall|step|stop|table|tag|tank|team|ticket|tip|top|tree|unit|van|ward|week|year|zone)s? $/iu;

/** A # in front of nothing but digits, which X does not turn into a hashtag. */
export const hashtagDigits = defineKind({
  name: 'hashtag-digits',
  title: 'Hashtag of digits only',
  about: 'Finds # before a number. X links a hashtag only if it has a letter in it, so #2026 leads nowhere.',
  message: 'Add a word to #{number}, or drop the #: X does not link it.',
  scope: 'line',
  needs: ['hash', 'digit'],
  params: z.strictObject({ minDigits: wholeNumber(1).meta({ title: 'Fewest digits; "our #1 aim" is no hashtag' }) }),
  compile: ({ minDigits }) => {
    const digits = new RegExp(
      String.raw`(?<![\p{L}\p{N}_&/#＃])[#＃](\p{Nd}{${minDigits},})(?![\p{L}\p{N}_\ufe0f\u20e3])`,
      'gu',
    );
    return (draft) => {
      const { text } = draft;
      if (!maybe.test(text)) return [];
      const found: Match[] = [];
      for (const match of text.matchAll(digits)) {
        const start = match.index;
        const end = start + match[0].length;
        if (insideLink(draft, { start, end }) || NUMBERED.test(text.slice(Math.max(0, start - 14), start))) continue;
        const number = match[1] ?? '';
        found.push({ target: { start, end }, facts: { number }, replacements: [number] });
      }
      return found;
    };
  },
});
