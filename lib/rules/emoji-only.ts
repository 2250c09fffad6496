import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** A draft that says nothing but emoji, links, hashtags and mentions aside. */
export const emojiOnly = defineKind({
  name: 'emoji-only',
  title: 'Nothing but emoji',
  about:
    'Finds drafts without a word of their own. Emoji mean different things to different people, and to a screen reader.',
  message: 'Say it in words as well: emoji alone can be misread.',
  scope: 'draft',
  needs: ['emoji'],
  params: noParams,
  compile:
    () =>
    ({ words, emoji }) => {
      const first = emoji[0];
      const last = emoji.at(-1);
      if (first === undefined || last === undefined || words.length > 0) return [];
      return [{ target: { start: first.start, end: last.end } }];
    },
});
