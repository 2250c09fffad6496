import * as z from 'zod';
import { defineKind, type Match } from './rule-kind.ts';

const blanks = String.raw`\t \u00a0\u115f\u1160\u2000-\u200d\u202f\u205f\u2060\u2800\u3000\u3164\ufeff\uffa0`;
const stretch = new RegExp(`[${blanks}]+`, 'gu');
const maybe = /[ \u00a0]{2}|[\t\u115f\u1160\u2000-\u200d\u202f\u205f\u2060\u2800\u3000\u3164\ufeff\uffa0]/;
const narrowGap = /(?<![ \n])[ \u00a0]{2}(?![ \n]|$)/g;
const filler = /[\u115f\u1160\u2800\u3164\uffa0]/;
const invisible = /[\u200b-\u200d\u2060\ufeff]/;
/** What two spaces may follow by an old habit of typing. */
const sentenceEnd = /[.!?:;…”’"')]/;
const onlyInvisible = /^[\u200b-\u200d\u2060\ufeff]+$/;
/** Scripts that need joiners: letters that are not Latin, Greek or Cyrillic. */
const joined = /^[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}]]$/v;

/** Spaces in a row, blank characters and invisible ones, used to draw a layout that X does not have. */
export const spaceMimic = defineKind({
  name: 'space-mimic',
  title: 'Spaces and blanks for a layout',
  about: 'Finds runs of spaces, tabs, and characters that look like nothing. They break differently on every screen, and are read out or stop a word from being found.',
  message: 'Take out the extra {what}.',
  scope: 'draft',
  params: z.strictObject({
    spaces: z.int('give a whole number').min(2, 'give two or more').meta({ title: 'Spaces in a row; two count where the draft has two such gaps, as columns have' }),
  }),
  compile:
    ({ spaces }) =>
    ({ text, emoji }) => {
      if (!maybe.test(text)) return [];
      const found: Match[] = [];
      const gaps = spaces > 2 ? [...text.matchAll(narrowGap)].filter(({ index }) => !sentenceEnd.test(text[index - 1] ?? '.')).length : 0;
      const least = gaps > 1 ? 2 : spaces;
      for (const match of text.matchAll(stretch)) {
        const run = match[0];
        const start = match.index;
        const end = start + run.length;
        const before = text[start - 1] ?? '\n';
        const after = text[end] ?? '\n';
        const hidden = invisible.test(run);
        if (!filler.test(run) && !hidden && !run.includes('\t') && (run.length < least || (run.length < spaces && sentenceEnd.test(before)))) continue;
        if (hidden && (joined.test(before) || joined.test(after))) continue;
        if (emoji.some((one) => one.start < end && start < one.end)) continue;
        const atEdge = before === '\n' || after === '\n';
        if (!filler.test(run) && !hidden && after === '\n') continue;
        found.push({
          target: { start, end },
          facts: { what: onlyInvisible.test(run) ? 'hidden characters' : filler.test(run) ? 'blank characters' : 'spaces' },
          replacements: [atEdge || onlyInvisible.test(run) ? '' : ' '],
        });
      }
      return found;
    },
});
