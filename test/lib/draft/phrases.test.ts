import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { createPhraseFinder } from '../../../lib/draft/phrases.ts';
import { sharePhraseIndex } from '../../../lib/draft/phrase-index.ts';
import { expandPhrase } from '../../../lib/text/expand-phrase.ts';

const finder = (texts: readonly string[], options: Parameters<typeof createPhraseFinder>[1] = {}) => {
  const find = createPhraseFinder(
    texts.map((text) => ({ text, value: text })),
    options,
  );
  return (text: string) => find(parseDraft(text)).map(({ value, start, end }) => `${value}: ${text.slice(start, end)}`);
};

test('the longest phrase at a place wins, unless all are asked for', () => {
  const phrases = ['sign', 'sign up', 'up', 'sign up now'];
  expect(finder(phrases)('Sign up, then sign-up now')).toEqual(['sign up: Sign up', 'sign up now: sign-up now']);
  expect(finder(phrases, { overlapping: true })('sign up')).toEqual(['sign up: sign up', 'sign: sign', 'up: up']);
});

test('the last word of a phrase may be a possessive, whatever other lists have', () => {
  const lists = [['mayor', 'town mayor'], ["mayor's"]];
  const [one, other] = sharePhraseIndex(() => lists.map((texts) => finder(texts)));
  expect(one!("The town mayor's car, the mayor’s dog")).toEqual(['town mayor: town mayor', 'mayor: mayor']);
  expect(other!("The mayor's car")).toEqual(["mayor's: mayor's"]);
});

test('a phrase with choices stands for several, whichever word it begins with', () => {
  const find = finder(['please|kindly| sign|log in|'], { choices: true });
  const found = (text: string) => find(text).map((one) => one.split(': ')[1]);
  expect(['Please log in', 'sign in', 'log', 'kindly sign'].map(found)).toEqual([
    ['Please log in'],
    ['sign in'],
    ['log'],
    ['kindly sign'],
  ]);
  expect(found('please in')).toEqual([]);
  expect(finder(['a|b'])('a b')).toEqual([]);
});

test('phrases that cannot be are refused when the finder is built', () => {
  expect(() => finder(['!'])).toThrow('A phrase needs a word: "!"');
  expect(() => finder(['!| ?|now'], { choices: true })).toThrow('A phrase needs a word: "!');
  expect(() => finder([`${'a|b '.repeat(9)}c`], { choices: true })).toThrow('stands for more than 400 phrases');
});

test('choices find what the phrases that they stand for find', () => {
  const word = fc.constantFrom('a', 'b', "c's", 'D', 'e-f');
  const phrase = fc
    .array(fc.array(fc.oneof(word, fc.constant('')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((places) => places.map((choices) => choices.join('|')).join(' '));
  const text = fc
    .array(fc.oneof(word, fc.constantFrom('c', 'e', 'f')), { maxLength: 8 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(phrase, text, (given, draft) => {
      const parsed = parseDraft(draft);
      const options = { overlapping: true };
      const spans = (find: ReturnType<typeof createPhraseFinder>) =>
        new Set(find(parsed).map(({ start, end }) => `${start} ${end}`));
      const written = createPhraseFinder([{ text: given, value: 1 }], { ...options, choices: true });
      const expanded = createPhraseFinder(
        expandPhrase(given).map((one) => ({ text: one, value: 1 })),
        options,
      );
      expect(spans(written)).toEqual(spans(expanded));
    }),
    { numRuns: 300 },
  );
});
