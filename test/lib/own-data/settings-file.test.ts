import { NO_MEASURES, type MeasureData } from '../../../lib/measures/measure-data.ts';
import { expect, test } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../../lib/own-data/settings-file.ts';
import { defaultSettings, parseSettings } from '../../../lib/settings/settings.ts';

const settings = parseSettings({
  accounts: [{ handle: 'warmhomes', limit: 4_000 }],
  ignoredWords: ['utilise'],
  rulesOff: ['sent/too-long'],
  preflight: 'off',
  showBadge: false,
  offSites: ['https://pro.x.com'],
  key: 'Alt+Shift+K',
  language: 'cy',
});
const directory = [{ handle: 'example_dept', name: 'Example', category: 'other', reviewBy: '2027-11-02' }];

const fileWith = (part: object, more: object = {}): string =>
  JSON.stringify({ countersign: 'settings', version: 1, settings: part, ...more });
const problemOf = (text: string): unknown => {
  const read = readSettingsFile(text);
  return read.ok ? null : read.problem;
};

test('a file that was written is read back as it was, with every setting', () => {
  const text = writeSettingsFile({ settings, directory: [], measures: NO_MEASURES });
  expect(readSettingsFile(text)).toEqual({ ok: true, data: { settings, directory: [] } });
  expect(Object.keys((JSON.parse(text) as { settings: object }).settings).toSorted()).toEqual(
    Object.keys(defaultSettings).toSorted(),
  );
  expect(readSettingsFile(`\ufeff${text.replaceAll('\n', '\r\n')}`).ok).toBe(true);
});

test('a file with some settings changes those alone', () => {
  expect(readSettingsFile(fileWith({ language: 'cy' }))).toEqual({ ok: true, data: { settings: { language: 'cy' } } });
  expect(readSettingsFile(fileWith({ ignoredWords: ['One', 'one', ' two '] }))).toEqual({
    ok: true,
    data: { settings: { ignoredWords: ['One', 'two'].map((word) => (word === 'One' ? 'one' : word)) } },
  });
});

test.each([
  [
    'a bad limit',
    fileWith({
      accounts: [
        { handle: 'a', limit: 280 },
        { handle: 'b', limit: 1 },
      ],
    }),
    ['accounts', '2', 'limit'],
    'accounts',
  ],
  [
    'a bad handle',
    fileWith({ accounts: [{ handle: 'two words', limit: 280 }] }),
    ['accounts', '1', 'handle'],
    'accounts',
  ],
  ['a word that is a number', fileWith({ ignoredWords: ['one', 2] }), ['ignoredWords', '2'], 'ignoredWords'],
  ['a value that there is not', fileWith({ preflight: 'maybe' }), ['preflight'], 'preflight'],
  ['a text for yes', fileWith({ showBadge: 'yes' }), ['showBadge'], 'showBadge'],
  ['a site of others', fileWith({ offSites: ['https://example.com'] }), ['offSites', '1'], 'offSites'],
  ['a key that is taken', fileWith({ key: 'Control+C' }), ['key'], 'key'],
  ['a language', fileWith({ language: 'fr' }), ['language'], 'language'],
  [
    'an account',
    fileWith({}, { directory: [directory[0], { ...directory[0], handle: 'two words' }] }),
    ['directory', '2', 'handle'],
    'directory',
  ],
])('%s is named with its place', (_, text, place, field) => {
  expect(problemOf(text)).toEqual({ kind: 'value', place, field });
});

test.each([
  ['{ "countersign": "settings",\n  "version": 1,\n  "settings": {,} }', { kind: 'not-json', line: 3 }],
  ['', { kind: 'not-json', line: 1 }],
  ['[]', { kind: 'not-settings' }],
  ['null', { kind: 'not-settings' }],
  ['{ "schemaVersion": 1, "rules": [] }', { kind: 'not-settings' }],
  ['{ "countersign": "settings", "version": 1 }', { kind: 'not-settings' }],
  ['{ "countersign": "settings", "version": 2, "settings": {} }', { kind: 'newer' }],
  [fileWith({ colour: 'red' }), { kind: 'unknown', name: 'colour' }],
])('%j is no such file, and says why', (text, problem) => {
  expect(problemOf(text)).toEqual(problem);
});

test('the figures of posts are read back as they were, whole or not at all', () => {
  const measures: MeasureData = {
    ...NO_MEASURES,
    written: [{ key: 'note/2026-Q4/reach', value: null, text: 'A “good” month', at: 1 }],
  };
  const text = writeSettingsFile({ settings, directory: [], measures });
  expect(readSettingsFile(text)).toEqual({ ok: true, data: { settings, directory: [], measures } });
  expect(problemOf(text.replace('"at":1', '"at":"then"'))).toMatchObject({ kind: 'value', field: 'measures' });
});
