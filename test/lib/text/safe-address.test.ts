import { expect, test } from 'vitest';
import { safeAddress } from '../../../lib/text/safe-address.ts';
import { hostileAddresses } from './hostile.ts';

test('an address of a listed host is a link, with its host', () => {
  expect(safeAddress('https://www.gov.uk/guidance?a=1#b', ['www.gov.uk'])).toEqual({
    href: 'https://www.gov.uk/guidance?a=1#b',
    host: 'www.gov.uk',
  });
});

test('a hundred and fifty others are not', () => {
  expect(new Set(hostileAddresses).size).toBeGreaterThanOrEqual(150);
  expect(hostileAddresses.filter((address) => safeAddress(address, ['www.gov.uk']))).toEqual([]);
});

test('a listed host is not enough: https alone, nobody’s name and no port', () => {
  expect(
    ['http://example.org', 'https://me@example.org', 'https://example.org:444', 'example.org', ''].filter((address) =>
      safeAddress(address, ['example.org']),
    ),
  ).toEqual([]);
});
