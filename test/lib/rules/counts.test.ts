import { expect, test } from 'vitest';
import { tryKind } from './try-kind.ts';

test.each([
  [{ what: 'mentions', max: 1 }, 'Thanks @one and @two.', 'Use at most 1 mention. This post has 2.', '@two'],
  [{ what: 'mentions', max: 0 }, 'Thanks @one.', 'Use no mentions. This post has 1.', '@one'],
  [{ what: 'questions', max: 1 }, 'Why? How?? See https://a.uk/?b', 'Use at most 1 question. This post has 2.', '??'],
  [{ what: 'lines', max: 2 }, 'One\n\nTwo\nThree', 'Use at most 2 lines. This post has 3.', 'Three'],
  [{ what: 'sentences', max: 1 }, 'We came. We saw.', 'Use at most 1 sentence. This post has 2.', 'We saw.'],
  [{ what: 'numbers', max: 2 }, 'From 9am, 4 of 12 rooms.', 'Use at most 2 numbers. This post has 3.', '12'],
  [{ what: 'characters', max: 5 }, 'Too long', 'Use at most 5 characters. This post has 8.', ''],
  [{ what: 'sentences', min: 2 }, 'We came.', 'Use at least 2 sentences. This post has 1.', ''],
])('%j says of %j: %s', (params, text, message, excerpt) => {
  expect(tryKind('counts', params).hints(text)).toMatchObject([{ message, excerpt }]);
});

test.each([
  [{ what: 'mentions', max: 2 }, 'Thanks @one and @two.'],
  [{ what: 'questions', max: 1 }, 'Why?! https://a.uk/?b=c'],
  [{ what: 'lines', max: 2 }, 'One\n\n\nTwo\n'],
  [{ what: 'numbers', max: 1 }, 'On 12 May 2026 see https://www.gov.uk/2/3/4 #Budget2026'],
  [{ what: 'sentences', min: 2 }, ''],
  [{ what: 'mentions', max: 0, accounts: ['rivers'] }, 'Thanks @one.'],
])('%j says nothing of %j', (params, text) => {
  expect(tryKind('counts', params).said(text)).toEqual([]);
});
