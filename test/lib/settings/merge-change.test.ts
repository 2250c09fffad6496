import { expect, test } from 'vitest';
import { mergeChange } from '../../../lib/settings/merge-change.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';

const shown = parseSettings({ ignoredWords: ['utilise', 'leverage'], accounts: [{ handle: 'one', limit: 1_000 }] });

test('a change on the screen is made to the newest settings', () => {
  const newest = { ...shown, language: 'cy' as const };
  expect(mergeChange(newest, shown, { key: 'Alt+Shift+K', preflight: 'off' })).toEqual({
    ...newest,
    key: 'Alt+Shift+K',
    preflight: 'off',
  });
});

test('what another page has added to a list stays, and what it has removed stays away', () => {
  const newest = { ...shown, ignoredWords: ['leverage', 'synergy'] };
  expect(mergeChange(newest, shown, { ignoredWords: ['utilise', 'leverage', 'gubbins'] }).ignoredWords).toEqual([
    'leverage',
    'synergy',
    'gubbins',
  ]);
  expect(mergeChange(newest, shown, { ignoredWords: ['utilise'] }).ignoredWords).toEqual(['synergy']);
});

test('a limit that was changed here takes the place of the old one alone', () => {
  const newest = { ...shown, accounts: [...shown.accounts, { handle: 'two', limit: 500 }] };
  expect(mergeChange(newest, shown, { accounts: [{ handle: 'one', limit: 900 }] }).accounts).toEqual([
    { handle: 'two', limit: 500 },
    { handle: 'one', limit: 900 },
  ]);
});

test('where nobody else has changed a list, it becomes exactly what the person made of it', () => {
  expect(mergeChange(shown, shown, { ignoredWords: ['leverage', 'utilise'] }).ignoredWords).toEqual([
    'leverage',
    'utilise',
  ]);
});

test('the same entry added in two pages is there once', () => {
  const newest = { ...shown, rulesOff: ['a/b', 'c/d'] };
  expect(mergeChange(newest, shown, { rulesOff: ['c/d'] }).rulesOff).toEqual(['a/b', 'c/d']);
});
