import { expect, test } from 'vitest';
import { describeFix, type FixEffect } from '../../../lib/check/describe-fix.ts';

const effect = (was: string, text: string, more: { readonly wider?: boolean; readonly last?: boolean } = {}) =>
  describeFix({ was, text, wider: false, last: false, ...more });

test.each<[string, string, FixEffect]>([
  ['utilise', 'use', { type: 'change', words: 'use' }],
  ['in order to', 'to', { type: 'change', words: 'to' }],
  ['!!!', '!', { type: 'delete', words: '!!' }],
  ['👏👏', '', { type: 'delete', words: '👏👏' }],
  ['\u200b', '', { type: 'delete-hidden', count: 1 }],
  ['\ufeff', '', { type: 'delete-hidden', count: 1 }],
  ['\u00ad\u2060', '', { type: 'delete-hidden', count: 2 }],
  ['\u200b', ' ', { type: 'delete-hidden', count: 1 }],
  ['a\u200b', '', { type: 'delete', words: 'a\u200b' }],
  ['.\u{e0041}', '.', { type: 'delete-hidden', count: 1 }],
  ['🎆', '🎆 ', { type: 'add-space' }],
  ['    ', ' ', { type: 'one-space' }],
  ['us.', 'us.\n\n', { type: 'blank-line' }],
  ['http://example.gov.uk/a', 'https://example.gov.uk/a', { type: 'change', words: 'https://' }],
  ['https://youtu.be/abc?si=XyZ', 'https://youtu.be/abc', { type: 'delete', words: '?si=XyZ' }],
  ['https://youtu.be/abc', 'Watch: https://youtu.be/abc', { type: 'add', words: 'Watch:' }],
  ['#openday', '#OpenDay', { type: 'change', words: '#OpenDay' }],
])('%j to %j', (was, text, expected) => {
  expect(effect(was, text)).toEqual(expected);
});

test('names what is moved, and what it then follows', () => {
  expect(effect('#FloodAware Check your flood risk', 'Check your flood risk #FloodAware', { last: true })).toEqual({
    type: 'move',
    words: '#FloodAware',
    after: '',
  });
  expect(effect('☕ and join us on Monday.', 'and join us on Monday. ☕')).toEqual({
    type: 'move',
    words: '☕',
    after: 'Monday',
  });
});

test('of a fix wider than its mark, only the part that changes is named', () => {
  expect(effect('We’re delighted to announce that applications', 'Applications', { wider: true })).toEqual({
    type: 'delete',
    words: 'We’re delighted to announce that',
  });
  expect(effect('on the 3rd of May', 'on 3 May', { wider: true })).toEqual({ type: 'change', words: 'on 3 May' });
  expect(
    effect('Ask the council about this on Monday morning', 'Tell the council about this on Monday morning', {
      wider: true,
    }),
  ).toEqual({ type: 'change', words: 'Tell' });
});
