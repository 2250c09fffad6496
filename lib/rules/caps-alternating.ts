import * as z from 'zod';
import { words } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

// Five letters in turn, or four from a small one on: names such as McDonald, WiFi, PhDs and YouTube stay below that.
const alternating = /\p{Lu}\p{Ll}\p{Lu}\p{Ll}\p{Lu}|\p{Ll}\p{Lu}\p{Ll}\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u;
const maybe = /[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ][A-ZÀ-Þ]/;
const opens = /(?:^|[.!?…]\s*|\n\s*)$/u;

/** A word whose letters are small and capital in turn. */
export const capsAlternating = defineKind({
  name: 'caps-alternating',
  title: 'Small and capital letters in turn',
  about: 'Finds words such as “sErIoUsLy”. They read as mocking, and screen readers stumble over them.',
  message: 'Write “{better}”, with ordinary letters.',
  scope: 'line',
  params: z.strictObject({ names: words.default([]).meta({ title: 'Names written that way' }) }),
  compile: ({ names }, lists) => {
    const fine = new Set([...names, ...lists.acronyms.map(({ short }) => short)]);
    return ({ text, words }) => {
      if (!maybe.test(text)) return [];
      return words
        .filter((word) => alternating.test(word.text) && !fine.has(word.text))
        .map((word): Match => {
          const small = word.text.toLowerCase();
          const first = opens.test(text.slice(Math.max(0, word.start - 4), word.start));
          const better = first ? small.charAt(0).toUpperCase() + small.slice(1) : small;
          return { target: { start: word.start, end: word.end }, facts: { better }, replacements: [better] };
        });
    };
  },
});
