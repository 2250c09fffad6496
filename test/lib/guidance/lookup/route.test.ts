import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, places, routeOf } from '../../../../lib/guidance/lookup/route.ts';

test('an address leads to its place', () => {
  expect(routeOf('#people')).toEqual({ place: 'people', id: '' });
  expect(routeOf('#term/alt-text')).toEqual({ place: 'term', id: 'alt-text' });
  expect(routeOf('#look-up/purdah%20%2F%20PEP')).toEqual({ place: 'look-up', id: 'purdah / PEP' });
});

test.each(['', '#', '#nowhere', '#term/%', '#__proto__', '#toString', '#People', '#term?x'])('“%s” is no address of ours and leads to the start', (hash) => {
  expect(routeOf(hash)).toEqual({ place: 'look-up', id: '' });
});

test('every place and whatever is open there comes back from its address', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.string({ unit: 'grapheme' }), (place, id) => {
      expect(routeOf(hashOf(place, id))).toEqual({ place, id });
      expect(URL.parse(hashOf(place, id), 'https://example.org/')?.hash).toBe(hashOf(place, id));
    }),
  );
});
