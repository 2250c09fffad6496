import { expect, test } from 'vitest';
import { foldRows, toRows } from '../../../lib/check/rows.ts';
import type { Severity } from '../../../lib/rule-set/severity.ts';

/** Hints of the rules named, such as “a” and “b!” (must fix) or “c?” (to consider). */
const hintsOf = (names: string) =>
  names.split(' ').map((name, at) => {
    const severity: Severity = name.endsWith('!') ? 'error' : name.endsWith('?') ? 'suggestion' : 'warning';
    return { id: `${at}`, rule: name.replace(/[!?]$/, ''), severity };
  });
const fold = (names: string) => {
  const { open, folded } = foldRows(toRows(hintsOf(names)));
  const shown = (rows: typeof open) => rows.map(({ rule, hints }) => `${rule}${hints.length > 1 ? hints.length : ''}`);
  return [shown(open).join(' '), shown(folded).join(' ')];
};

test('hints of one rule are one row, at the place of the first, as severe as the worst', () => {
  expect(toRows(hintsOf('b a? b a! c'))).toMatchObject([
    { rule: 'b', severity: 'warning', hints: [{ id: '0' }, { id: '2' }] },
    { rule: 'a', severity: 'error', hints: [{ id: '1' }, { id: '3' }] },
    { rule: 'c', severity: 'warning', hints: [{ id: '4' }] },
  ]);
});

test('what is said about a row is said by the first of its worst hints', () => {
  expect(toRows(hintsOf('a? a a! a! b b?')).map(({ worst }) => worst.id)).toEqual(['2', '4']);
});

test.each([
  ['a b c d e?', 'a b c', 'd e'],
  ['e? a', 'a', 'e'],
  ['a b! c d', 'b a c', 'd'],
  ['m! n! o! p! a e?', 'm n o p', 'a e'],
  ['a a a a b c d', 'a4 b c', 'd'],
  ['e? e? f?', '', 'e2 f'],
])('of “%s” these are open: “%s”, and these are folded: “%s”', (names, open, folded) => {
  expect(fold(names)).toEqual([open, folded]);
});
