import { expect, test } from 'vitest';
import { isAllowedShortcut, DEFAULT_SHORTCUT, shortcutFromEvent } from '../../../lib/platform/shortcut.ts';
import {
  invalidSettings,
  isIgnored,
  parseSettings,
  defaultSettings,
  addIgnoredWord,
} from '../../../lib/settings/settings.ts';

test.each([
  [undefined],
  [null],
  [7],
  ['settings'],
  [[]],
  [{ accounts: 'all', ignoredWords: { a: 1 }, preflight: 'no', key: 'C', language: 'fr' }],
])('%j gives the usual settings', (stored) => {
  expect(parseSettings(stored)).toEqual({
    accounts: [],
    ignoredWords: [],
    rulesOff: [],
    preflight: 'on',
    showBadge: true,
    offSites: [],
    key: 'Alt+Shift+C',
    language: 'en',
  });
});

test('what is whole is kept where something beside it is damaged', () => {
  const read = parseSettings({
    accounts: [
      { handle: '@Warm_Homes', limit: 4_000 },
      { handle: 'two words', limit: 300 },
      { handle: 'over', limit: 25_001 },
      null,
    ],
    ignoredWords: ['utilise', '', 7, ' key worker '],
    rulesOff: ['hash/too-many', 7, '', 'hash/too-many'],
    preflight: false,
    showBadge: false,
    offSites: ['https://pro.x.com', 'https://example.org', 'https://pro.x.com'],
    key: 7,
    language: 'cy',
  });
  expect(read).toEqual({
    accounts: [{ handle: 'Warm_Homes', limit: 4_000 }],
    ignoredWords: ['utilise', 'key worker'],
    rulesOff: ['hash/too-many'],
    preflight: 'off',
    showBadge: false,
    offSites: ['https://pro.x.com'],
    key: DEFAULT_SHORTCUT,
    language: 'cy',
  });
});

test('reading what was read changes nothing', () => {
  const read = parseSettings({ accounts: [{ handle: 'a', limit: 280 }], ignoredWords: ['x'], key: 'F8' });
  expect(parseSettings(read)).toEqual(read);
});

test('a word is ignored once and whatever its capitals', () => {
  const once = addIgnoredWord(defaultSettings, 'Utilise');
  expect(addIgnoredWord(once, 'utilise')).toEqual(once);
  expect([isIgnored(once, 'UTILISE'), isIgnored(once, 'utilised')]).toEqual([true, false]);
});

const pressed = (code: string, held: readonly ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[] = []) =>
  shortcutFromEvent({
    code,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    ...Object.fromEntries(held.map((name) => [name, true])),
  });

test('a pressed key is written with what was held, and not before more than that is down', () => {
  expect(pressed('KeyC', ['altKey', 'shiftKey'])).toBe(DEFAULT_SHORTCUT);
  expect(pressed('Digit7', ['ctrlKey'])).toBe('Ctrl+7');
  expect(pressed('F8')).toBe('F8');
  expect(pressed('ShiftLeft', ['shiftKey'])).toBeNull();
});

test.each(['Alt+Shift+C', 'Alt+Shift+7', 'F2', 'F8'])('%s is free', (key) => expect(isAllowedShortcut(key)).toBe(true));
test.each([
  'C',
  'Ctrl+C',
  'Ctrl+Enter',
  'Alt+C',
  'Ctrl+Alt+W',
  'Alt+Shift+I',
  'Alt+Shift+T',
  'Alt+Shift+Tab',
  'F5',
  'F6',
  '',
])('“%s” is somebody else’s', (key) => expect(isAllowedShortcut(key)).toBe(false));

test.each([
  ['nothing stored yet', undefined, false],
  ['whole settings', defaultSettings, false],
  ['settings from before a later choice came', { preflight: false }, false],
  ['a choice this version does not know', { ...defaultSettings, colour: 'green' }, false],
  [
    'one account of two that cannot be read',
    {
      ...defaultSettings,
      accounts: [
        { handle: 'dept', limit: 25_000 },
        { handle: 'no such!', limit: 1 },
      ],
    },
    true,
  ],
  ['a language that does not exist', { ...defaultSettings, language: 'xx' }, true],
  ['something else altogether', 'garbage', true],
])('tells whether a choice was lost: %s', (_, stored, lost) => expect(invalidSettings(stored)).toBe(lost));
