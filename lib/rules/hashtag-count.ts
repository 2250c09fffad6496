import * as z from 'zod';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** The number of a road, which drivers search for: #M25, #A417. */
const ROAD = /^[ABM]\d{1,4}M?$/i;

/** Too many hashtags: one match, at the first that is too many, because any of them may be the one to drop. */
export const hashtagCount = defineKind({
  name: 'hashtag-count',
  title: 'Number of hashtags',
  about:
    'Finds the first hashtag beyond the number allowed. Each one is read out in full, and crowds out the message. Numbers of roads do not count.',
  message:
    'Use {max, plural, =0 {no hashtags} one {at most # hashtag} other {at most # hashtags}}: this draft has {count}.',
  scope: 'draft',
  needs: ['hashtag'],
  params: z.strictObject({ max: wholeNumber(0).meta({ title: 'Most hashtags' }) }),
  compile:
    ({ max }) =>
    ({ hashtags }) => {
      if (hashtags.length <= max) return [];
      const counted = hashtags.filter(({ text }) => !ROAD.test(text));
      const extra = counted[max];
      if (extra === undefined) return [];
      return [{ target: { start: extra.start, end: extra.end }, facts: { max, count: counted.length } }];
    },
});
