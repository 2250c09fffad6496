import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addReason, clearReasons, deleteOldReasons, loadReasons } from '../../../lib/settings/reasons-store.ts';
import { changeSettings, loadSettings } from '../../../lib/settings/store.ts';

/** What a browser stores, and whether it can be read and written just now. */
const disk = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  reads: true,
  writes: true,
  wait: async () => {},
  sets: 0,
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => {
          await disk.wait();
          if (!disk.reads) throw new Error('Cannot read');
          return structuredClone(disk.stored);
        },
        set: async (values: object) => {
          await disk.wait();
          if (!disk.writes) throw new Error('Cannot write');
          disk.sets++;
          Object.assign(disk.stored, structuredClone(values));
        },
        remove: async (key: string) => {
          await disk.wait();
          delete disk.stored[key];
        },
      },
    },
  },
}));

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 86_400_000;

beforeEach(() => Object.assign(disk, { stored: {}, reads: true, writes: true, wait: async () => {}, sets: 0 }));

test('a change is made to the newest settings and stored', async () => {
  await changeSettings((old) => ({ ...old, language: 'cy' }));
  await changeSettings((old) => ({ ...old, ignoredWords: ['utilise'] }));
  expect(await loadSettings()).toMatchObject({ language: 'cy', ignoredWords: ['utilise'] });
});

test('settings and reasons that cannot be read just now are not written over', async () => {
  await changeSettings((old) => ({ ...old, ignoredWords: ['utilise'] }));
  await addReason({ at: '2026-11-23T09:00:00Z', reason: 'A quotation' }, 90, NOW);
  const before = structuredClone(disk.stored);
  disk.reads = false;
  await expect(changeSettings((old) => ({ ...old, language: 'cy' }))).rejects.toThrow('Cannot read');
  await expect(addReason({ at: '2026-11-23T10:00:00Z', reason: 'Another' }, 90, NOW)).rejects.toThrow('Cannot read');
  expect(disk.stored).toEqual(before);
  disk.reads = true;
  await addReason({ at: '2026-11-23T10:00:00Z', reason: 'Another' }, 90, NOW);
  expect((await loadReasons(90, NOW)).map(({ reason }) => reason)).toEqual(['A quotation', 'Another']);
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

// That two pages keep each other's changes is tried in test/lib/platform/turns.test.ts.
describe('changes at the same time', () => {
  beforeEach(() => {
    disk.wait = () => new Promise((done) => setTimeout(done, Math.random() * 4));
  });

  test('of settings are all kept', async () => {
    const words = Array.from({ length: 20 }, (__, index) => `word ${index}`);
    await Promise.all(
      words.map((word) => changeSettings((old) => ({ ...old, ignoredWords: [...old.ignoredWords, word] }))),
    );
    expect((await loadSettings()).ignoredWords.toSorted()).toEqual(words.toSorted());
  });

  test('of reasons are all kept, one or several at once', async () => {
    const one = (reason: string) => ({ at: '2026-11-23T09:00:00Z', reason });
    await Promise.all([
      ...Array.from({ length: 10 }, (__, index) => addReason(one(`${index}`), 90, NOW)),
      addReason([one('x'), one('y')], 90, NOW),
      deleteOldReasons(90, NOW),
      addReason([], 90, NOW),
      loadReasons(90, NOW),
    ]);
    expect((await loadReasons(90, NOW)).map(({ reason }) => reason).toSorted()).toEqual([...'0123456789xy']);
  });

  test('do not bring back what was deleted', async () => {
    await addReason({ at: '2026-11-23T09:00:00Z', reason: 'Before' }, 90, NOW);
    await Promise.all([
      addReason({ at: '2026-11-23T09:00:00Z', reason: 'Also before' }, 90, NOW),
      clearReasons(),
      addReason({ at: '2026-11-23T09:00:00Z', reason: 'After' }, 90, NOW),
    ]);
    expect((await loadReasons(90, NOW)).map(({ reason }) => reason)).toEqual(['After']);
  });

  test('that fail do not stop later ones, and are done once', async () => {
    const tried = vi.fn(() => {
      throw new Error('No such change');
    });
    const [failed, done] = await Promise.allSettled([
      changeSettings(tried),
      changeSettings((old) => ({ ...old, language: 'cy' })),
    ]);
    expect([failed, done.status]).toEqual([{ status: 'rejected', reason: new Error('No such change') }, 'fulfilled']);
    expect(tried).toHaveBeenCalledOnce();
    expect((await loadSettings()).language).toBe('cy');
  });
});

test('lost settings are repaired without writing over a change made meanwhile', async () => {
  disk.stored = { settings: { language: 'xx' } };
  disk.wait = () => new Promise((done) => setTimeout(done, 1));
  await Promise.all([loadSettings(() => undefined), changeSettings((old) => ({ ...old, ignoredWords: ['utilise'] }))]);
  expect(disk.stored['settings']).toMatchObject({ ignoredWords: ['utilise'], language: 'en' });
});

describe('reasons that are too old', () => {
  const reason = (days: number, text: string) => ({ at: new Date(NOW - days * DAY).toISOString(), reason: text });
  const stored = (): unknown => disk.stored['reasons'];

  test.each<[string, () => Promise<unknown>]>([
    ['are deleted when reasons are read', () => loadReasons(7, NOW)],
    ['are deleted by themselves', () => deleteOldReasons(7, NOW)],
    ['are deleted when one is added', () => addReason([], 7, NOW)],
  ])('%s', async (_, act) => {
    disk.stored = { reasons: [reason(8, 'old'), reason(6, 'new'), 'damaged'] };
    await act();
    expect(stored()).toEqual([reason(6, 'new')]);
  });

  test('are not shown even if they cannot be deleted', async () => {
    disk.stored = { reasons: [reason(8, 'old'), reason(6, 'new')] };
    disk.writes = false;
    expect(await loadReasons(7, NOW)).toEqual([reason(6, 'new')]);
    await expect(deleteOldReasons(7, NOW)).rejects.toThrow('Cannot write');
  });

  test('a time far ahead is written as now, once', async () => {
    disk.stored = { reasons: [reason(-400, 'ahead')] };
    await deleteOldReasons(90, NOW);
    expect(stored()).toEqual([reason(0, 'ahead')]);
    await deleteOldReasons(90, NOW + DAY);
    expect(disk.sets).toBe(1);
  });

  test('nothing is written if there is nothing to delete, in whatever order a browser gives the fields', async () => {
    const { at, reason: text } = reason(1, 'new');
    for (const before of [{}, { reasons: [] }, { reasons: [{ rule: 'a/b', reason: text, account: 'x', at }] }]) {
      disk.stored = before;
      await deleteOldReasons(90, NOW);
      await loadReasons(90, NOW);
    }
    expect(disk.sets).toBe(0);
  });
});
