import { beforeEach, expect, test, vi } from 'vitest';
import { addReason, changeSettings, loadReasons, loadSettings } from '../../../lib/settings/store.ts';

/** What a browser stores, and whether it can be read and written just now. */
const disk = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, reads: true, writes: true }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => (disk.reads ? structuredClone(disk.stored) : Promise.reject(new Error('Cannot read'))),
        set: async (values: object) => (disk.writes ? void Object.assign(disk.stored, values) : Promise.reject(new Error('Cannot write'))),
      },
    },
  },
}));

beforeEach(() => Object.assign(disk, { stored: {}, reads: true, writes: true }));

test('a change is made to the newest settings and stored', async () => {
  await changeSettings((old) => ({ ...old, language: 'cy' }));
  await changeSettings((old) => ({ ...old, ignoredWords: ['utilise'] }));
  expect(await loadSettings()).toMatchObject({ language: 'cy', ignoredWords: ['utilise'] });
});

test('settings and reasons that cannot be read just now are not written over', async () => {
  await changeSettings((old) => ({ ...old, ignoredWords: ['utilise'] }));
  await addReason({ at: '2026-11-23T09:00:00Z', reason: 'A quotation' });
  const before = structuredClone(disk.stored);
  disk.reads = false;
  await expect(changeSettings((old) => ({ ...old, language: 'cy' }))).rejects.toThrow('Cannot read');
  await expect(addReason({ at: '2026-11-23T10:00:00Z', reason: 'Another' })).rejects.toThrow('Cannot read');
  expect(disk.stored).toEqual(before);
  disk.reads = true;
  await addReason({ at: '2026-11-23T10:00:00Z', reason: 'Another' });
  expect((await loadReasons()).map(({ reason }) => reason)).toEqual(['A quotation', 'Another']);
});

test('what stood before stays where storage fails, else the usual', async () => {
  const before = await changeSettings((old) => ({ ...old, language: 'cy' }));
  disk.reads = false;
  expect(await loadSettings(undefined, before)).toBe(before);
  expect(await loadSettings()).toMatchObject({ language: 'en' });
});

test('repaired settings hold though they cannot be stored, and that some were lost is told', async () => {
  disk.stored = { settings: { language: 'cy', preflight: 'yes' } };
  disk.writes = false;
  const onLost = vi.fn();
  expect(await loadSettings(onLost)).toMatchObject({ language: 'cy', preflight: 'on' });
  expect(onLost).toHaveBeenCalledOnce();
});
