import * as z from 'zod';
import { lowerCaseWords, wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

// “gr8teamwork”, “G00dLuck”, “T3am”; but roads and quarters, as in #M3closed and #Q3results.
const digitForLetters = /\p{Ll}[02-48]\p{Ll}{2}|\p{L}0{1,2}\p{Ll}|[C-EG-JLNORT-Z]3\p{Ll}{2}/u;

/** A hashtag that spells part of a word with a digit, as in #clim8change. */
export const hashtagLeet = defineKind({
  name: 'hashtag-leet',
  title: 'Digit for letters in a hashtag',
  about:
    'Finds long hashtags with a digit in place of letters. A screen reader reads out the digit and the word is lost.',
  message: 'Spell out the words of #{tag}, without digits for letters.',
  scope: 'line',
  needs: ['hashtag'],
  params: z.strictObject({
    minLength: wholeNumber(1).meta({ title: 'Fewest characters of the hashtag' }),
    numbered: lowerCaseWords.meta({ title: 'Words that a number may follow, as in #type2diabetes' }),
  }),
  compile:
    ({ minLength, numbered }) =>
    ({ hashtags }) => {
      if (hashtags.length === 0) return [];
      return hashtags
        .filter(({ text }) => {
          const at = text.length < minLength ? -1 : text.search(digitForLetters);
          if (at < 0) return false;
          const before = text.slice(0, at + 1).toLowerCase();
          return !numbered.some((word) => before.endsWith(word));
        })
        .map(({ start, end, text }) => ({ target: { start, end }, facts: { tag: text } }));
    },
});
