import type { Draft } from '../draft/draft.ts';
import { isMasked, NOT_OUR_FIGURES } from '../draft/masks.ts';
import { isOtherToken } from '../draft/tokens.ts';
import { spanAt } from '../text/sorted-spans.ts';
import type { Span } from '../text/span.ts';
import { endsSentence } from '../text/sentences.ts';
import { betterTime, mayHoldTime, on24Hours, writtenTimes } from '../text/time/written-times.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const range = /^ ?[-–—] ?\d/;
const rangeBefore = /\d *(?:[ap]\.?m\.?)? ?[-–—] ?$/i;

const sentenceAt = ({ text, sentences }: Draft, at: number): string => {
  const found = spanAt(sentences, at);
  return found ? text.slice(found.start, found.end) : text;
};

/** A time as written, and how it is better written, as `betterTime` tells. */
type Found = Span & { readonly found: string; readonly better: ReturnType<typeof betterTime> };

const isJoint = (between: string): boolean => /^ (?:to|until|till|and) $/.test(between);

/**
 * Two times that are joined, “from 00:30 to 05:00”, as one, so that either both are changed or none. Where one is of
 * the 24-hour clock, so is the other.
 */
const join = (text: string, one: Found, other: Found): Found | null => {
  const between = text.slice(one.end, other.start);
  if (!isJoint(between)) return null;
  const told = [one, other].some(({ better }) => better !== null && better !== 'unclear');
  const [first, last] = [one, other].map(({ better, found }) =>
    better === null || better === 'unclear' ? on24Hours(found) : better,
  );
  if (!told || first == null || last == null) return null;
  return { start: one.start, end: other.end, found: text.slice(one.start, other.end), better: first + between + last };
};

const joinPairs = (text: string, times: readonly Found[]): readonly Found[] => {
  const all: Found[] = [];
  for (const time of times) {
    const last = all.at(-1);
    const joined = last ? join(text, last, time) : null;
    if (joined) all[all.length - 1] = joined;
    else all.push(time);
  }
  return all;
};

/** The times of a line that stand alone: no end of a range with a dash, no part of something else. */
const timesIn = (draft: Draft): readonly Found[] => {
  const { text } = draft;
  return Array.from(text.matchAll(writtenTimes)).flatMap(
    ({ 0: found, index: start, groups = {} }): readonly Found[] => {
      const end = start + found.length;
      const before = text.slice(Math.max(start - 16, 0), start);
      const after = text.slice(end, end + 8);
      if (range.test(after) || rangeBefore.test(before)) return [];
      const better = betterTime({ found, groups, before, after, sentence: () => sentenceAt(draft, start), line: text });
      return [{ start, end, found, better }];
    },
  );
};

/** Figures with a full stop, or four in a row, may be part of a date, a sum, a code or a telephone number. */
const mayBeOther = /\d\.\d|\d{4}/;

const isOther = (draft: Draft, { start, end, found }: Found): boolean =>
  isMasked(draft, { start, end }, NOT_OUR_FIGURES) ||
  (mayBeOther.test(found) && isOtherToken(draft, { start, end }, ['time', 'time-range', 'number']));

/** The better time, with its reason. The stop of "p.m." that ends a sentence stays. */
const rewrite = ({ found, end }: Found, better: string, text: string): Pick<Match, 'facts' | 'replacements'> => {
  const stop = found.endsWith('.') && endsSentence(text.slice(end, end + 8)) ? '.' : '';
  return { facts: { advice: `write “${better}” instead of “${found}”` }, replacements: [better + stop] };
};

export const timeStyle = defineKind({
  name: 'time-style',
  title: 'Times of day',
  about:
    'Finds times written on the 24-hour clock, with a full stop, a space or “hrs”, and writes them as 5:30pm, midday or midnight. Asks for am or pm where neither is told.',
  message: 'Make the time clear: {advice}.',
  scope: 'line',
  needs: ['digit'],
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!mayHoldTime.test(text)) return [];
    const matches: Match[] = [];
    // One question is enough for “between 9:45 and 10:15”.
    let asked = false;
    for (const time of joinPairs(text, timesIn(draft))) {
      const { start, end, found, better } = time;
      const target = { start, end };
      if (better === null || isOther(draft, time)) continue;
      if (better === 'unclear') {
        if (!asked) matches.push({ target, facts: { advice: `say whether “${found}” is am or pm` } });
        asked = true;
      } else {
        matches.push({ target, ...rewrite(time, better, text) });
      }
    }
    return matches;
  },
});
