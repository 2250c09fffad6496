import * as z from 'zod';
import { defineKind } from './rule-kind.ts';

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
    const points = new Set(pointing.map((one) => one.replaceAll('\ufe0f', '')));
    return ({ text, emoji, words, links }) => {
      const start = emoji[0]?.start ?? -1;
      if (start < 0 || text.slice(0, start).trim() !== '') return [];
      let end = start;
      for (const one of emoji) {
        if (text.slice(end, one.start).trim() !== '') break;
        end = one.end;
      }
      if (words.length === 0 && links.length === 0) return [];
      const marks = text.slice(start, end);
      const rest = text.slice(end).trim();
      const digit = numbered.exec(marks)?.[1];
      const moved = points.has(marks.replaceAll('\ufe0f', '')) ? rest : `${rest} ${marks}`;
      return [
        {
          target: { start, end },
          facts: { emoji: marks },
          edit: { start, end: text.length },
          replacements: digit ? [`${digit}. ${rest}`] : [moved, `- ${rest}`],
        },
      ];
    };
  },
});
