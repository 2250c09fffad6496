import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { spanAround, spansWithin } from '../text/sorted-spans.ts';
import type { Span } from '../text/span.ts';
import { nearestYear, type PlainDate, toIsoDate } from '../text/time/calendar.ts';
import { findDates, type WrittenDate } from '../text/time/written-dates.ts';
import { lowerCaseWords } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** “Since 5 November”, “your letter of 5 November”: the date of something else. */
const ofSomethingElse = /(?:since|from|between|of|dated|after|and|to|[–—-]|on the) ?(?:the )?$/i;
/** A verb in the past: “opened”, but not “need”, “speed” or “red”. */
const past =
  /^(?!need|feed|speed|seed|weed|bleed|breed|proceed|succeed|exceed|indeed|united|limited|invited|interested|aged|planned|scheduled)[a-z]{3,}ed$/;

const dayOf = ({ day, month, year }: WrittenDate, today: PlainDate): PlainDate | null => {
  const when = year ?? nearestYear({ day, month }, today);
  return when === null ? null : { day, month, year: when };
};

/** A date before the day of posting, in a sentence about what is still to come. */
export const pastDate = defineKind({
  name: 'past-date',
  title: 'Dates that are past',
  about:
    'Finds dates before the day on which the post goes out, in words about what is to come: “join us on 5 November”. ' +
    'Silent on a date without a year that may be of this year or the next, and where a sentence tells what was.',
  message: 'Check {date}: it is past on the day of posting.',
  scope: 'draft',
  params: z.strictObject({
    future: lowerCaseWords.meta({ title: 'Words about what is to come' }),
    past: lowerCaseWords.default([]).meta({ title: 'Words about what was, beside verbs in -ed' }),
  }),
  compile: (params) => {
    const future = new Set(params.future);
    const told = new Set(params.past);

    const isAhead = ({ words, sentences, lines }: Draft, date: WrittenDate): boolean => {
      const sentence = spanAround(sentences, date);
      const line = spanAround(lines, date);
      if (!sentence || !line) return false;
      const within = (span: Span) => spansWithin(words, span.start, span.end).map(({ lower }) => lower);
      if (within(sentence).some((word) => told.has(word) || past.test(word))) return false;
      return within(line).some((word) => future.has(word));
    };

    return (draft, now) => {
      const { text, scheduledFor } = draft;
      const today = scheduledFor ?? now;
      return findDates(text).flatMap((date): readonly Match[] => {
        const day = dayOf(date, today);
        if (day === null || toIsoDate(day) >= toIsoDate(today) || isMasked(draft, date, NOT_OUR_FIGURES)) return [];
        if (ofSomethingElse.test(text.slice(Math.max(0, date.start - 12), date.start))) return [];
        if (!isAhead(draft, date)) return [];
        return [{ target: { start: date.start, end: date.end }, facts: { date: date.date } }];
      });
    };
  },
});
