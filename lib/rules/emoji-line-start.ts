import * as z from 'zod';
import { defineKind, type Match } from './rule-kind.ts';

const numbered = /^(\d)\ufe0f?\u20e3$/u;

/** Emoji at the start of a line with words in it, as an opening or as a bullet. */
export const emojiLineStart = defineKind({
  name: 'emoji-line-start',
  title: 'Emoji at the start of a line',
  about: 'Finds lines that begin with emoji. Their names are read out before the words, line after line.',
  message: 'Put {emoji} at the end of the line',
  scope: 'line',
  params: z.strictObject({
    pointing: z
      .array(z.string('give an emoji'), 'list emoji, each in quotation marks')
      .default([])
      .meta({ title: 'Emoji that only point at what follows: these are taken out' }),
  }),
  compile: ({ pointing }) => {
    const points = new Set(pointing);
    return ({ text, lines, emoji, words, links }) => {
      const first = emoji[0];
      if (first === undefined) return [];
      const found: Match[] = [];
      for (const line of lines) {
        const start = line.start + text.slice(line.start, line.end).search(/\S|$/);
        let at = emoji.findIndex((one) => one.start === start);
        if (at < 0 || ![...words, ...links].some((one) => one.start > start && one.end <= line.end)) continue;
        let end = emoji[at]!.end;
        let next = emoji[++at];
        while (next && next.end <= line.end && text.slice(end, next.start).trim() === '') {
          end = next.end;
          next = emoji[++at];
        }
        const marks = text.slice(start, end);
        const rest = text.slice(end, line.end).trim();
        const digit = numbered.exec(marks)?.[1];
        const moved = points.has(marks) || points.has(marks.replace('\ufe0f', '')) ? rest : `${rest} ${marks}`;
        found.push({
          target: { start, end },
          facts: { emoji: marks },
          edit: { start, end: line.end },
          replacements: digit ? [`${digit}. ${rest}`] : [moved, `- ${rest}`],
        });
      }
      return found;
    };
  },
});
