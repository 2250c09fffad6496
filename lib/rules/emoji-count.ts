import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Emoji } from '../text/span.ts';
import { emojiElsewhere, openingsOf } from './emoji-openings.ts';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** The emoji that count: not those that lines of a list begin with. */
const countedIn = (draft: Draft): readonly Emoji[] => {
  const openings = openingsOf(draft);
  if (openings.length < 2) return draft.emoji;
  return emojiElsewhere(draft, openings);
};

/** Too many emoji: one match, at the first that is too many, because any of them may be the one to drop. */
export const emojiCount = defineKind({
  name: 'emoji-count',
  title: 'Number of emoji',
  about:
    'Finds the first emoji beyond the number allowed. A screen reader says the name of each one aloud. ' +
    'A list whose lines begin with emoji is left to the kind `emoji-line-start`.',
  message: 'Use {max, plural, =0 {no emoji} other {at most # emoji}}: this draft has {count}.',
  scope: 'draft',
  needs: ['emoji'],
  params: z.strictObject({
    max: wholeNumber(0).meta({ title: 'Most emoji' }),
    repeats: wholeNumber(0)
      .default(0)
      .meta({ title: 'Emoji up to which they may be few that are repeated, which another rule is about' }),
  }),
  compile:
    ({ max, repeats }) =>
    (draft) => {
      if (draft.emoji.length <= max) return [];
      const counted = countedIn(draft);
      const extra = counted[max];
      if (extra === undefined) return [];
      const different = new Set(counted.map(({ base }) => base)).size;
      if (different <= max && counted.length <= repeats) return [];
      return [{ target: { start: extra.start, end: extra.end }, facts: { max, count: counted.length } }];
    },
});
