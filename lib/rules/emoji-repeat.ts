import * as z from 'zod';
import type { Emoji } from '../draft/draft.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** An emoji used before in the draft, whatever its skin tone. Neighbouring repeats are one match. */
export const emojiRepeat = defineKind({
  name: 'emoji-repeat',
  title: 'Repeated emoji',
  about: 'Finds emoji used more than once. A screen reader says the name again each time.',
  message: 'Use each emoji once: {emoji} is already there.',
  scope: 'draft',
  params: z.strictObject({}),
  compile: () => ({ text, emoji }) => {
    if (emoji.length < 2) return [];
    const seen = new Set<string>();
    const runs: { readonly first: Emoji; end: number }[] = [];
    for (const one of emoji) {
      const repeat = seen.has(one.base);
      seen.add(one.base);
      if (!repeat) continue;
      const last = runs.at(-1);
      if (last?.end === one.start) last.end = one.end;
      else runs.push({ first: one, end: one.end });
    }
    return runs.map(({ first, end }): Match => {
      const target = { start: first.start, end };
      const facts = { emoji: first.text };
      const before = text[target.start - 1];
      // At the start of a line it stands for a bullet, which needs more than taking it out.
      if (before === undefined || before === '\n') return { target, facts };
      return { target, facts, edit: { start: before === ' ' ? target.start - 1 : target.start, end }, replacements: [''] };
    });
  },
});
