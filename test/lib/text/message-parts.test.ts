import { expect, test } from 'vitest';
import { compileMessage } from '../../../lib/check/message-template.ts';
import { placesIn, readableMessage } from '../../../lib/text/message-parts.ts';

const HASHTAGS = 'Use {max, plural, =0 {no hashtags} one {# hashtag} other {# hashtags}}. This has {count}.';

test.each([
  [0, 'Use no hashtags. This has 3.'],
  [1, 'Use 1 hashtag. This has 3.'],
  [2, 'Use 2 hashtags. This has 3.'],
  ['1', 'Use 1 hashtag. This has 3.'],
  ['1,001', 'Use 1,001 hashtags. This has 3.'],
])('the form that goes with %s is said', (max, said) => {
  expect(compileMessage(HASHTAGS, 'en')({ max, count: 3 })).toBe(said);
});

test.each([
  [1, '1 ci'],
  [2, '2 gi'],
  [3, '3 chi'],
  [6, '6 chi arall'],
  [7, '7 o gwn'],
])('Welsh has forms of its own for %i', (n, said) => {
  const sentence = '{n, plural, one {# ci} two {# gi} few {# chi} many {# chi arall} other {# o gwn}}';
  expect(compileMessage(sentence, 'cy')({ n })).toBe(said);
});

test.each([
  ['a place without a fact', 'Use {max}.', 'Use {max}.'],
  ['forms without the one for other numbers', 'Use {n, plural, one {#}}.', 'Use {n, plural, one {#}}.'],
  ['a hashtag outside of a form', 'Use #{n}.', 'Use #7.'],
  ['what stands in a fact', 'Use {text}.', 'Use {n} $&.'],
  ['what stands in a fact of a form', 'Use {text, plural, other {#}}.', 'Use {n} $&.'],
])('%s is as it is written', (_, sentence, said) => {
  expect(compileMessage(sentence, 'en')({ n: 7, text: '{n} $&' })).toBe(said);
});

test('a sentence is read without a draft in its usual form', () => {
  expect(placesIn(HASHTAGS)).toEqual(['{max}', '{count}']);
  expect(readableMessage(HASHTAGS, (name) => `{${name}}`)).toBe('Use {max} hashtags. This has {count}.');
});
