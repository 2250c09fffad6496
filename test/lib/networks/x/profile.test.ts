import { expect, test } from 'vitest';
import { parseHandle, profileAddress } from '../../../../lib/networks/x/profile.ts';

test.each([
  ['@Warm_Homes', 'Warm_Homes'],
  [' warm_homes ', 'warm_homes'],
  ['https://x.com/Warm_Homes', 'Warm_Homes'],
  ['https://www.twitter.com/warm_homes/', 'warm_homes'],
  ['twitter.com/warm_homes?lang=en', 'warm_homes'],
  ['x.com/@warm_homes', 'warm_homes'],
  ['http://mobile.twitter.com/warm_homes', 'warm_homes'],
  ['123456789012345', '123456789012345'],
])('%s is a handle', (written, handle) => expect(parseHandle(written)).toBe(handle));

test.each([
  '',
  '@',
  'two words',
  '1234567890123456',
  'naïve',
  'a-b',
  '@@a',
  'https://example.org/warm',
  'https://x.com.example.org/warm',
  'javascript:alert(1)',
  'https://x.com/warm/status/1',
  'https://x.com/home',
  'x.com/i/lists',
  '＠warm',
])('“%s” is none', (written) => expect(parseHandle(written)).toBeNull());

test('a profile is on x.com and nowhere else', () =>
  expect(profileAddress('Warm_Homes')).toBe('https://x.com/Warm_Homes'));
