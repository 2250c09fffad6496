import * as z from 'zod';
import { wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { insideLink } from './spans.ts';

const marks = /!+/g;

/** What may stand instead of marks: nothing after a question mark, a full stop at the end of a sentence. */
const withoutMark = (text: string, start: number, end: number): readonly string[] => {
  if (text[start - 1] === '?') return [''];
  return /^(?:[”’"')]*(?:\s|$))/u.test(text.slice(end, end + 6)) ? ['.'] : [];
};

/** Exclamation marks in a row, and single ones beyond the number allowed. */
export const exclamation = defineKind({
  name: 'exclamation',
  title: 'Exclamation marks',
  about: 'Finds exclamation marks in a row and more of them than a calm voice needs.',
  message:
    'Use {max, plural, =0 {no exclamation marks} one {at most # exclamation mark} other {at most # exclamation marks}} in a post.',
  scope: 'draft',
  needs: ['exclamation'],
  params: z.strictObject({ max: wholeNumber(0).meta({ title: 'Most exclamation marks' }) }),
  compile:
    ({ max }) =>
    (draft) => {
      const { text } = draft;
      const at = text.indexOf('!');
      if (at < 0 || (max > 0 && text.indexOf('!', at + 1) < 0)) return [];
      const found: Match[] = [];
      let count = 0;
      for (const match of text.matchAll(marks)) {
        const start = match.index;
        const end = start + match[0].length;
        if (insideLink(draft, { start, end })) continue;
        count++;
        if (count <= max && end - start === 1) continue;
        const replacements = count <= max ? ['!'] : withoutMark(text, start, end);
        found.push({ target: { start, end }, facts: { max }, replacements });
      }
      return found;
    },
});
