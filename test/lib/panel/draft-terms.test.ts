import { expect, test } from 'vitest';
import { createTermsHandler } from '../../../lib/panel/draft-terms.ts';
import { starterGlossary } from '../../../lib/rule-set/starter/starter-glossary.ts';

const { glossary } = starterGlossary();

test('the popup gets ids and nothing else', () => {
  const answer = createTermsHandler({ glossary: () => glossary, text: () => 'Please retweet our secret plan' });
  expect(answer()).toEqual(['repost']);
});

test('without a draft there are none, and with new rules their terms count', () => {
  let terms = glossary;
  const answer = createTermsHandler({
    glossary: () => terms,
    text: () => (terms === glossary ? null : 'Please retweet'),
  });
  expect(answer()).toEqual([]);
  terms = glossary.filter(({ id }) => id !== 'repost');
  expect(answer()).toEqual([]);
});

test('a hidden character in a word hides no term, as it hides nothing from the checks', () => {
  const answer = createTermsHandler({ glossary: () => glossary, text: () => 'Please re\u00adtweet our secret plan' });
  expect(answer()).toEqual(['repost']);
});
