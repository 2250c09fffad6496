import { expect, test } from 'vitest';
import { createOwnDataActions, type OwnDataDependencies } from '../../../lib/own-data/actions.ts';
import { type MeasureData, NO_MEASURES } from '../../../lib/measures/measure-data.ts';
import { lockedSettings } from '../../../lib/own-data/locked-settings.ts';
import { writeSettingsFile } from '../../../lib/own-data/settings-file.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import { directoryEntrySchema } from '../../../lib/rule-set/directory-schema.ts';
import { defaultSettings, parseSettings, type Settings } from '../../../lib/settings/settings.ts';

const own = parseSettings({ ignoredWords: ['ours'], rulesOff: ['sent/too-long'], preflight: 'off', language: 'cy' });
const account = directoryEntrySchema.parse({
  handle: 'example_dept',
  name: 'Example',
  category: 'other',
  reviewBy: '2027-11-02',
});

const written: MeasureData = { ...NO_MEASURES, written: [{ key: 'note', value: 4, text: 'Kept', at: 1 }] };

const open = (more: Partial<OwnDataDependencies> = {}) => {
  const stored: { settings: Settings; directory: readonly DirectoryEntry[]; measures: MeasureData } = {
    settings: own,
    directory: [account],
    measures: written,
  };
  const files: string[] = [];
  const actions = createOwnDataActions({
    now: () => ({ settings: stored.settings, directory: stored.directory }),
    measures: {
      loadAll: async () => stored.measures,
      replaceAll: async (measures) => void (stored.measures = measures),
    },
    changeSettings: async (change) => (stored.settings = change(stored.settings)),
    saveDirectory: async (directory) => void (stored.directory = directory),
    locked: () => new Set(),
    download: (_, __, text) => files.push(text),
    ...more,
  });
  return { ...actions, stored, files };
};

const fileOf = (settings: object): Blob =>
  new Blob([JSON.stringify({ countersign: 'settings', version: 1, settings })]);

test('export, reset and import give back the same file', async () => {
  const page = open();
  await page.exportAll();
  expect(await page.reset()).toEqual({ done: true, locked: [] });
  expect(page.stored).toEqual({ settings: defaultSettings, directory: [], measures: NO_MEASURES });
  expect(await page.importFrom(new Blob([page.files[0]!]))).toEqual({ done: true, locked: [] });
  await page.exportAll();
  expect(page.files[1]).toBe(page.files[0]);
  expect(page.files[0]).toBe(writeSettingsFile({ settings: own, directory: [account], measures: written }));
});

test('undo takes the last change back', async () => {
  const page = open();
  await page.reset();
  expect(await page.undo()).toEqual({ done: true, locked: [] });
  expect(page.stored).toEqual({ settings: own, directory: [account], measures: written });
});

test('undo leaves what the file did not replace as it is now', async () => {
  const page = open();
  await page.importFrom(fileOf({ key: 'Alt+Shift+K' }));
  const since: MeasureData = { ...NO_MEASURES, written: [{ key: 'since', value: 5, text: '', at: 2 }] };
  Object.assign(page.stored, { measures: since, directory: [], settings: { ...page.stored.settings, rulesOff: [] } });
  expect(await page.undo()).toEqual({ done: true, locked: [] });
  expect(page.stored).toEqual({ settings: { ...own, rulesOff: [] }, directory: [], measures: since });
});

test('undo writes no figures where those before could not be read', async () => {
  const wrote: MeasureData[] = [];
  const page = open({
    measures: {
      loadAll: () => Promise.reject(new Error('lost')),
      replaceAll: async (measures) => void wrote.push(measures),
    },
  });
  await page.reset();
  await page.undo();
  expect(wrote).toEqual([NO_MEASURES]);
  expect(page.stored.settings).toEqual(own);
});

test('undo takes back a change that stopped half way, and can be tried again', async () => {
  let full = true;
  const changeSettings: OwnDataDependencies['changeSettings'] = async (change) => {
    if (full) throw new Error('full');
    page.stored.settings = change(page.stored.settings);
  };
  const page = open({ changeSettings });
  expect(await page.reset()).toEqual({ done: false, problem: null });
  expect(page.stored.measures).toEqual(NO_MEASURES);
  expect(await page.undo()).toEqual({ done: false, problem: null });
  page.stored.measures = NO_MEASURES;
  full = false;
  expect(await page.undo()).toEqual({ done: true, locked: [] });
  expect(page.stored).toEqual({ settings: own, directory: [account], measures: written });
});

test('what a policy sets is not changed, and is named if the file has another value', async () => {
  const locked = lockedSettings({
    maySwitchOff: false,
    preflight: 'required',
    showBadge: true,
    ruleSet: { preflight: true },
  });
  const page = open({ locked: () => locked });
  expect(await page.importFrom(fileOf({ rulesOff: [], preflight: 'off', key: 'Alt+Shift+K' }))).toEqual({
    done: true,
    locked: ['rulesOff'],
  });
  expect(page.stored.settings).toEqual({ ...own, key: 'Alt+Shift+K' });
});

test('nothing is locked where nobody says so, and the check before posting where the rules turn it off', () => {
  const free = { maySwitchOff: true, preflight: null, showBadge: null };
  expect([...lockedSettings({ ...free, ruleSet: { preflight: true } })]).toEqual([]);
  expect([...lockedSettings({ ...free, ruleSet: { preflight: false } })]).toEqual(['preflight']);
});

const tooLarge = new Blob([new Uint8Array(256 * 1024 * 1024 + 1)]);

test('a bad file changes nothing, and a browser that cannot write is told', async () => {
  const page = open();
  expect(await page.importFrom(fileOf({ language: 'fr' }))).toMatchObject({ done: false, problem: { kind: 'value' } });
  expect(await page.importFrom(new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]))).toEqual({
    done: false,
    problem: { kind: 'not-text' },
  });
  expect(await page.importFrom(tooLarge)).toEqual({ done: false, problem: { kind: 'too-large' } });
  expect(page.stored).toEqual({ settings: own, directory: [account], measures: written });
  const full = open({ changeSettings: () => Promise.reject(new Error('full')) });
  expect(await full.reset()).toEqual({ done: false, problem: null });
});

test('figures that cannot be read are told, and do not keep a person from starting again', async () => {
  const page = open({ measures: { loadAll: () => Promise.reject(new Error('lost')), replaceAll: async () => {} } });
  expect(await page.exportAll()).toBe(false);
  expect(page.files).toEqual([]);
  expect(await page.reset()).toEqual({ done: true, locked: [] });
});
