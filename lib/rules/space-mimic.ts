import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { findHidden, type Hidden } from '../draft/hidden.ts';
import { wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const stretch = /[\t \u00a0\u2000-\u200a\u202f\u205f\u2800\u3000]+/g;
const maybe = /[ \u00a0]{2}|[\t\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]/;
const narrowGap = /(?<![ \n])[ \u00a0]{2}(?![ \n]|$)/g;
const filler = /[\u2800\u3164\uffa0]/;
/** A tab, two or more unusual spaces in a row, or an East Asian space. */
const oddSpaces = /\t|[\u2000-\u200a\u202f\u205f]{2}|\u3000/;
const separator = /[\u2028\u2029]/g;
/** Characters as wide as the East Asian space. Beside them that space is the usual one. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303f\uff01-\uff60]/u;
/** What two spaces may follow by an old habit of typing. */
const sentenceEnd = /[.!?:;…”’"')]/;

/**
 * Blanks and hidden characters that touch each other. `visible` is the text of the blanks; `hidden` are the stretches
 * of hidden characters.
 */
type Run = { readonly start: number; end: number; visible: string; readonly hidden: Span[] };

const blanksOf = (text: string): readonly (Span & { readonly gap: boolean })[] =>
  Array.from(text.matchAll(stretch), ({ 0: run, index }) => ({ start: index, end: index + run.length, gap: true }));

const runsOf = (text: string, hidden: readonly Hidden[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const { start, end, gap } of [...blanksOf(text), ...hidden].sort((a, b) => a.start - b.start)) {
    let run = runs.at(-1);
    if (run?.end !== start) runs.push((run = { start, end, visible: '', hidden: [] }));
    run.end = end;
    if (gap) run.visible += text.slice(start, end);
    else if (run.hidden.at(-1)?.end === start) run.hidden.push({ start: run.hidden.pop()!.start, end });
    else run.hidden.push({ start, end });
  }
  return runs;
};

/** What is wrong in a stretch of text, and the text to put there. */
type Fault = Span & { readonly what: string; readonly fix: string; readonly serious?: boolean };

const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;

/** Hidden characters: serious in a word, which no search finds any more, and where X ends a link or tag at one. */
const hiddenAt = ({ text, links, hashtags, mentions }: Draft, { start, end }: Span): Fault => {
  const isCut = (spans: readonly Span[]) =>
    /[^\s.,:;!?)]/.test(text[end] ?? ' ') && spans.some((span) => span.end === start);
  const whole = isCut(links) ? 'link' : isCut(hashtags) ? 'hashtag' : isCut(mentions) ? 'mention' : null;
  const inWord =
    LETTER_AT_END.test(text.slice(Math.max(0, start - 2), start)) && LETTER_AT_START.test(text.slice(end, end + 2));
  return {
    start,
    end,
    what: whole ? `hidden characters: X ends the ${whole} there` : 'hidden characters',
    fix: '',
    serious: whole !== null || inWord,
  };
};

/** Spaces in a row, blank characters and hidden ones: used for a layout that X does not have, or pasted unseen. */
export const spaceMimic = defineKind({
  name: 'space-mimic',
  title: 'Spaces and blanks for a layout, and hidden characters',
  about:
    'Finds runs of spaces, tabs, and characters that look like nothing. They break differently on every screen, and are read out or stop a word from being found. ' +
    'Characters that an emoji or a script needs are not flagged.',
  serious: 'a hidden character in a word, or where it cuts a link, hashtag or mention',
  message: 'Take out the extra {what}.',
  scope: 'written',
  params: z.strictObject({
    spaces: wholeNumber(2).meta({
      title: 'Spaces in a row; two count where the draft has two such gaps, as columns have',
    }),
  }),
  compile:
    ({ spaces }) =>
    (draft) => {
      const { text } = draft;
      const hidden = findHidden(draft).filter(({ needed }) => !needed);
      if (hidden.length === 0 && !maybe.test(text)) return [];
      const gaps =
        spaces > 2
          ? [...text.matchAll(narrowGap)].filter(({ index }) => !sentenceEnd.test(text[index - 1] ?? '.')).length
          : 0;
      const least = gaps > 1 ? 2 : spaces;

      /** Whether the visible blanks of a run make a layout. */
      const isLayout = (visible: string, before: string, after: string): boolean => {
        if (filler.test(visible)) return true;
        if (after === '\n') return false;
        if (oddSpaces.test(visible)) return visible !== '\u3000' || !(wide.test(before) || wide.test(after));
        return visible.length >= least && (visible.length >= spaces || !sentenceEnd.test(before));
      };

      const inRuns = runsOf(text, hidden).flatMap(({ start, end, visible, hidden: unseen }): readonly Fault[] => {
        const before = text[start - 1] ?? '\n';
        const after = text[end] ?? '\n';
        if (!isLayout(visible, before, after)) return unseen.map((span) => hiddenAt(draft, span));
        return [
          {
            start,
            end,
            what: filler.test(visible) ? 'blank characters' : 'spaces',
            fix: before === '\n' || after === '\n' ? '' : ' ',
          },
        ];
      });
      const separators = Array.from(text.matchAll(separator), ({ index }): Fault => ({
        start: index,
        end: index + 1,
        what: 'line separator',
        fix: '\n',
      }));
      return [...inRuns, ...separators]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, what, fix, serious }): Match => ({
          target: { start, end },
          facts: { what },
          replacements: [fix],
          serious,
        }));
    },
});
