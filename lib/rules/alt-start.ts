import * as z from 'zod';
import { checkEach, type Description, wordsOf } from './descriptions.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Descriptions that begin with words that a screen reader says anyway. */
export const altStart = defineKind({
  name: 'alt-start',
  title: 'Needless start of a picture description',
  about: 'Finds descriptions that begin with “photo of” and the like. A screen reader has said that it is a picture.',
  message: 'Leave out “{found}”.',
  scope: 'draft',
  needs: ['media'],
  params: z.strictObject({
    phrases: listOf('list phrases like photo of')
      .min(1, 'list at least one phrase')
      .meta({ title: 'Phrases at the start, “a” and “the” left out' }),
  }),
  compile: ({ phrases }) => {
    const starts = phrases.map(wordsOf);
    const startOf = ({ words, text }: Description): string | undefined => {
      const from = /^(?:an?|the|this)$/.test(words[0] ?? '') ? 1 : 0;
      const start = starts.find(
        (phrase) => words.length > from + phrase.length && phrase.every((word, at) => words[from + at] === word),
      );
      return start && text.split(/\s+/, from + start.length).join(' ');
    };
    return checkEach((description) => {
      const found = startOf(description);
      return found === undefined ? null : { found };
    });
  },
});
