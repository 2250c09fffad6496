import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '../../../../lib/guidance/glossary/edit-distance.ts';
import { stemOf } from '../../../../lib/guidance/glossary/stem.ts';

test.each([
  ['replies', 'reply'],
  ['scheduling', 'schedule'],
  ['tagged', 'tag'],
  ['deleting', 'delete'],
  ['speeches', 'speech'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each(['news', 'red', 'bus', 'x'])('“%s” stays a word that can be found', (word) => {
  expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
});

test.each([
  ['hashtga', 'hashtag', true],
  ['hastag', 'hashtag', true],
  ['embargoo', 'embargo', true],
  ['bargain', 'embargo', false],
])('whether “%s” is one edit from “%s”', (one, other, within) => {
  expect(isWithin(one, other, 1)).toBe(within);
});

test('whether two words are near each other does not depend on their order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (one, other, max) => {
      expect(isWithin(one, other, max)).toBe(isWithin(other, one, max));
      expect(isWithin(one, one, max)).toBe(true);
    }),
  );
});
