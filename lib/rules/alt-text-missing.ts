import * as z from 'zod';
import { checkEach, type Description, wordsOf } from './descriptions.ts';
import { lowerCaseWords, wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** A figure, a quotation, a list or what follows a colon: some of the text is given. */
const GIVES_TEXT = /\d|[:;"“”‘,]|\bn\/a\b/;

/** Descriptions that name a picture of text, and give none of that text. */
export const altTextMissing = defineKind({
  name: 'alt-text-missing',
  title: 'Text in a picture that its description leaves out',
  about:
    'Finds short descriptions that say that there is a poster, chart or infographic, and not what it says. Wrong where a poster is shown as a thing and its words do not matter.',
  message: 'Write out the text that this {kind} shows.',
  scope: 'draft',
  needs: ['media'],
  params: z.strictObject({
    nouns: lowerCaseWords.meta({ title: 'Words for a picture of text' }),
    before: lowerCaseWords.meta({ title: 'Words that may stand before these' }),
    after: lowerCaseWords.meta({ title: 'Words that may follow, such as “about”' }),
    pointers: lowerCaseWords.meta({ title: 'Words of a sentence that only points elsewhere' }),
    max: wholeNumber(1).meta({ title: 'Most words of such a description' }),
  }),
  compile: ({ nouns, before, after, pointers, max }) => {
    const isNoun = new Set(nouns);
    const isBefore = new Set(before);
    const isAfter = new Set(after);
    const isPointer = new Set(pointers);
    const leavesTextOut = ({ text }: Description): boolean => {
      const sentences = text
        .split(/[.!?]+(?=\s|$)/)
        .filter((sentence) => wordsOf(sentence).some((word) => !isPointer.has(word)));
      const [sentence = '', ...more] = sentences;
      const words = wordsOf(sentence);
      if (more.length > 0 || words.length > max || GIVES_TEXT.test(sentence)) return false;
      const first = words.findIndex((word) => !isBefore.has(word));
      if (!isNoun.has(words[first] ?? '')) return false;
      const next = words.slice(first).find((word) => !isNoun.has(word));
      return next === undefined || isAfter.has(next);
    };
    // One word alone is as good as none, and another rule says so.
    return checkEach((description) => (description.words.length > 1 && leavesTextOut(description) ? {} : null));
  },
});
