import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { contains, type Span } from '../text/span.ts';
import { emoji } from './params.ts';
import { defineKind } from './rule-kind.ts';

const numbered = /^(\d)\ufe0f?\u20e3$/u;
const aLetter = /[\p{L}\p{N}]/u;

/** The emoji that lines with words begin with, and the rest of each line. */
const openingsOf = ({
  text,
  lines,
  emoji,
}: Draft): readonly (Span & { readonly line: Span; readonly rest: string })[] => {
  const openings = [];
  let next = 0;
  for (const line of lines) {
    const start = emoji[next]?.start ?? Infinity;
    let end = line.start;
    let leading = true;
    for (let one = emoji[next]; one && one.end <= line.end; one = emoji[++next]) {
      leading &&= text.slice(end, one.start).trim() === '';
      if (leading) end = one.end;
    }
    const rest = text.slice(end, line.end).trim();
    if (end > line.start && aLetter.test(rest)) openings.push({ start, end, line, rest });
  }
  return openings;
};

/** Emoji at the start of a line with words in it, as an opening or, on several lines, as a bullet. */
export const emojiLineStart = defineKind({
  name: 'emoji-line-start',
  title: 'Emoji at the start of a line',
  about: 'Finds lines that begin with emoji. Their names are read out before the words, line after line.',
  message: 'Put {emoji} at the end of the line.',
  scope: 'draft',
  params: z.strictObject({
    pointing: emoji.default([]).meta({ title: 'Emoji that only point at what follows: these are taken out' }),
  }),
  compile: ({ pointing }) => {
    const points = new Set(pointing.map((one) => one.replaceAll('\ufe0f', '')));
    return (draft) => {
      if (draft.emoji.length === 0) return [];
      const openings = openingsOf(draft);
      return openings.map(({ start, end, line, rest }) => {
        const marks = draft.text.slice(start, end);
        const digit = numbered.exec(marks)?.[1];
        const later = new Set(
          draft.emoji.filter((one) => contains({ start: end, end: line.end }, one)).map(({ base }) => base),
        );
        const isThereAlready = draft.emoji
          .filter((one) => contains({ start, end }, one))
          .every(({ base }) => later.has(base));
        const goes = isThereAlready || points.has(marks.replaceAll('\ufe0f', ''));
        const moved = goes ? rest : `${rest} ${marks}`;
        const replacements = digit ? [`${digit}. ${rest}`] : openings.length > 1 ? [`- ${rest}`, moved] : [moved];
        return { target: { start, end }, facts: { emoji: marks }, edit: { start, end: line.end }, replacements };
      });
    };
  },
});
