import * as z from 'zod';
import { createPhraseFinder } from '../draft/phrases.ts';
import { isMasked, NOT_OUR_WORDS } from '../draft/masks.ts';
import { phrases, wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** Dots or an arrow after the last word. Emoji and a thread's number may follow. */
const openEnd = /(?:\.{3,}|…|→|➡\ufe0f?|>>+)(?=[\s\p{Extended_Pictographic}\ufe0f]*(?:\(?\d+(?: of |\/)\d*\)?)?\s*$)/u;

/** A post that holds back what it is about, so that people have to open or follow it. */
export const teaser = defineKind({
  name: 'teaser',
  title: 'Posts that hold back the news',
  about:
    'Finds short posts whose words end in dots or an arrow, and listed phrases that promise without saying what. ' +
    'People who do not open it, or hear it read aloud, learn nothing.',
  message: 'Say what it is: “{found}” tells nobody.',
  scope: 'draft',
  params: z.strictObject({
    phrases: phrases.meta({ title: 'Phrases that promise something without saying what' }),
    short: wholeNumber(1).meta({ title: 'Words up to which a post that ends in dots holds something back' }),
  }),
  compile: ({ phrases: listed, short }) => {
    const find = createPhraseFinder(listed.map((text) => ({ text, value: true })));
    return (draft): readonly Match[] => {
      const { text, words, links, media, poll } = draft;
      const said = find(draft).filter((one) => !isMasked(draft, one, NOT_OUR_WORDS));
      if (said.length > 0)
        return said.map(({ start, end }) => ({ target: { start, end }, facts: { found: text.slice(start, end) } }));
      if (words.length > short || words.length < 2 || links.length + media.length > 0 || poll) return [];
      const end = openEnd.exec(text);
      if (!end || isMasked(draft, { start: end.index, end: end.index + 1 }, NOT_OUR_WORDS)) return [];
      return [{ target: { start: end.index, end: end.index + end[0].length }, facts: { found: end[0] } }];
    };
  },
});
