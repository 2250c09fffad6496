import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

const opening = /^\s{0,20}((?:RT|MT):? ?[@＠]\w{1,20})/;

/** A draft that copies somebody's post by hand, the old way. */
export const manualRepost = defineKind({
  name: 'manual-repost',
  title: 'Reposts made by hand',
  about:
    'Finds drafts that begin “RT @name”. X’s own repost and quote keep the original’s words, author and links whole.',
  message: 'Use X’s repost or quote.',
  scope: 'draft',
  needs: ['at'],
  params: noParams,
  compile:
    () =>
    ({ text }) => {
      const found = opening.exec(text);
      if (found === null) return [];
      const end = found[0].length;
      return [{ target: { start: end - found[1]!.length, end } }];
    },
});
