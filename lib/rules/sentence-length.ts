import * as z from 'zod';
import { defineKind, type Match } from './rule-kind.ts';

export const sentenceLength = defineKind({
  name: 'sentence-length',
  title: 'Long sentences',
  about: 'Counts the words of each sentence, without links, hashtags, mentions and emoji. Long sentences lose readers.',
  serious: 'a sentence of as many words as set',
  message:
    'Split this sentence: it has {words, plural, one {# word} other {# words}}, and {max} is the most to aim for.',
  scope: 'line',
  params: z.strictObject({
    max: z
      .int('write a whole number of words')
      .min(5, 'allow at least 5 words')
      .meta({ title: 'Most words in a sentence' }),
    seriousFrom: z.int('write a whole number of words').optional().meta({ title: 'Words from which it is serious' }),
    upTo: z
      .int('write a whole number of words')
      .optional()
      .meta({ title: 'Words from which another rule speaks: longer sentences are left to it' }),
  }),
  compile:
    ({ max, seriousFrom = Infinity, upTo = Infinity }) =>
    ({ sentences }) =>
      sentences.flatMap(({ start, end, words }): Match[] =>
        words > max && words <= upTo
          ? [{ target: { start, end }, facts: { words, max }, serious: words >= seriousFrom }]
          : [],
      ),
});
