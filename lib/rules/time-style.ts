import type { Draft } from '../draft/draft.ts';
import { endsSentence } from '../text/sentences.ts';
import { betterTime, mayHoldTime, writtenTimes } from '../text/time/written-times.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const range = /^ ?[-–—] ?\d/;
const rangeBefore = /\d *(?:[ap]\.?m\.?)? ?[-–—] ?$/i;

const sentenceAt = ({ text, sentences }: Draft, at: number): string => {
  const found = sentences.find(({ start, end }) => start <= at && at < end);
  return found ? text.slice(found.start, found.end) : text;
};

/** The better time, with its reason. The stop of "p.m." that ends a sentence stays. */
const rewrite = (found: string, better: string, after: string): Pick<Match, 'facts' | 'replacements'> => {
  const stop = found.endsWith('.') && endsSentence(after) ? '.' : '';
  return { facts: { advice: `write “${better}” instead of “${found}”` }, replacements: [better + stop] };
};

export const timeStyle = defineKind({
  name: 'time-style',
  title: 'Times of day',
  about:
    'Finds times written on the 24-hour clock, with a full stop, a space or “hrs”, and writes them as 5:30pm, midday or midnight. Asks for am or pm where neither is told.',
  message: 'Make the time clear: {advice}.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) => {
    const { text } = draft;
    if (!mayHoldTime.test(text)) return [];
    const matches: Match[] = [];
    // One question is enough for “between 9:45 and 10:15”.
    let asked = false;
    for (const { 0: found, index: start, groups = {} } of text.matchAll(writtenTimes)) {
      const end = start + found.length;
      const before = text.slice(Math.max(start - 16, 0), start);
      const after = text.slice(end, end + 8);
      if (range.test(after) || rangeBefore.test(before)) continue;
      const better = betterTime({ found, groups, before, after, sentence: () => sentenceAt(draft, start), line: text });
      if (better === null) continue;
      const target = { start, end };
      if (better === 'unclear') {
        if (!asked) matches.push({ target, facts: { advice: `say whether “${found}” is am or pm` } });
        asked = true;
      } else {
        matches.push({ target, ...rewrite(found, better, after) });
      }
    }
    return matches;
  },
});
