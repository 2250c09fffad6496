import * as z from 'zod';
import { defineKind, type Match } from './rule-kind.ts';

const perCent = /(?<![\p{L}\p{N}.,])(\d[\d,]*(?:\.\d+)?)[ \u00a0-]?per ?cent(?![\p{L}\p{N}])/giu;

export const percentSign = defineKind({
  name: 'percent-sign',
  title: 'Per cent after a number',
  about: 'Finds a figure with “per cent” or “percent” and writes “%”.',
  message: 'Write “{better}” instead of “{found}”.',
  scope: 'line',
  params: z.strictObject({}),
  compile: () => ({ text }) => {
    if (!/cent/i.test(text)) return [];
    return Array.from(text.matchAll(perCent), (match): Match => {
      const better = `${match[1]}%`;
      return {
        target: { start: match.index, end: match.index + match[0].length },
        facts: { found: match[0], better },
        replacements: [better],
      };
    });
  },
});
