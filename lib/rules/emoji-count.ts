import * as z from 'zod';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Too many emoji: one match, at the first that is too many, because any of them may be the one to drop. */
export const emojiCount = defineKind({
  name: 'emoji-count',
  title: 'Number of emoji',
  about: 'Finds the first emoji beyond the number allowed. A screen reader says the name of each one aloud.',
  message: 'Use at most {max} emoji: this draft has {count}.',
  scope: 'draft',
  params: z.strictObject({ max: wholeNumber(0).meta({ title: 'Most emoji' }) }),
  compile:
    ({ max }) =>
    ({ emoji }) => {
      const extra = emoji[max];
      if (extra === undefined) return [];
      return [{ target: { start: extra.start, end: extra.end }, facts: { max, count: emoji.length } }];
    },
});
