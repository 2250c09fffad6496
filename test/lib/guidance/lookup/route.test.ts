import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHash, ROUTE_NAMES, parseHash } from '../../../../lib/guidance/lookup/route.ts';

test('an address leads to its place', () => {
  expect(parseHash('#people')).toEqual({ place: 'people', id: '' });
  expect(parseHash('#term/alt-text')).toEqual({ place: 'term', id: 'alt-text' });
  expect(parseHash('#look-up/purdah%20%2F%20PEP')).toEqual({ place: 'look-up', id: 'purdah / PEP' });
});

test.each(['', '#', '#nowhere', '#term/%', '#__proto__', '#toString', '#People', '#term?x'])(
  '“%s” is no address of ours and leads to the start',
  (hash) => {
    expect(parseHash(hash)).toEqual({ place: 'look-up', id: '' });
  },
);

test('every place and whatever is open there comes back from its address', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROUTE_NAMES), fc.string({ unit: 'grapheme' }), (place, id) => {
      expect(parseHash(toHash(place, id))).toEqual({ place, id });
      expect(URL.parse(toHash(place, id), 'https://example.org/')?.hash).toBe(toHash(place, id));
    }),
  );
});
