import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { resolveOverlaps } from '../../../lib/check/resolve-overlaps.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { NOW } from './rule-sets.ts';

const checker = createChecker(starterRuleSet());
const check = (...alts: readonly (string | null)[]) =>
  checker.check('Our new library opens on Monday.', { media: alts.map((alt) => ({ kind: 'image', alt })) }, NOW).hints;

test.each([
  ['an NHS number', 'A letter for patient 943 476 5919.', 'priv/nhs-no', '943 476 5919'],
  ['a marking', 'A page marked OFFICIAL-SENSITIVE.', 'sec/marking', 'OFFICIAL-SENSITIVE'],
  ['a blank', 'A plan of the square with [TBC] on it.', 'sec/placeholder', '[TBC]'],
  ['a person’s address', 'A note: write to jane.smith@leeds.gov.uk', 'priv/email-personal', 'jane.smith@leeds.gov.uk'],
  ['a mobile number with a name', 'A card: call Sam on 07700 900123.', 'priv/phone-personal', '07700 900123'],
  ['a wrong day', 'Poster: come on Monday 3 December 2026.', 'date/weekday', 'Monday'],
])('the description of a picture is checked for %s', (_, alt, rule, excerpt) => {
  expect(check('A bridge at dusk.', alt)).toMatchObject([
    { rule, excerpt, id: `alt text 2: ${rule} ${excerpt}`, target: { media: 1 }, replacements: [] },
  ]);
  expect(check('A bridge.', alt)[0]!.message).toMatch(/^Alt text 2: /);
});

test('rules about style and about whole posts leave descriptions alone', () => {
  expect(check('Utilise the doors!! A RED DOOR, A GREEN DOOR.', null).map(({ rule }) => rule)).toEqual(['alt/missing']);
});

test('the same words in two descriptions are two hints, and both stay when overlaps are resolved', () => {
  const hints = check('A page marked OFFICIAL-SENSITIVE', 'One page marked OFFICIAL-SENSITIVE');
  expect(new Set(hints.map(({ id }) => id)).size).toBe(2);
  expect(resolveOverlaps(hints, { here: new Set(), words: new Set() })).toHaveLength(2);
});
