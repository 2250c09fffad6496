import { beforeEach, expect, test, vi } from 'vitest';
import { changeImported, loadImported, loadStored, saveStored, watchStored } from '../../../lib/delivery/store.ts';
import { newSigner } from './signing/signers.ts';
import { documentOf } from '../rule-set/document.ts';
import { policyOf, sealed, slotOf, START } from './update-world.ts';

type Heard = (changes: object, area: string) => void;

/** What a browser stores, how often it is asked to, and whether it can. */
const disk = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  writes: 0,
  full: false,
  heard: [] as Heard[],
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (names: readonly string[] | string) =>
          Object.fromEntries([names].flat().map((name) => [name, disk.stored[name]])),
        set: async (values: object) => {
          disk.writes++;
          if (disk.full) throw new Error('No room');
          Object.assign(disk.stored, values);
        },
      },
      onChanged: { addListener: (listener: Heard) => disk.heard.push(listener) },
    },
  },
}));

const anne = await newSigner();
const slot = await slotOf(await sealed(documentOf(42), anne), anne.key);
const kept = {
  ...(await loadStored()).kept,
  active: 'a' as const,
  lastOk: START,
  policy: policyOf({ keys: [anne.key] }),
};

beforeEach(() => Object.assign(disk, { stored: {}, writes: 0, full: false, heard: [] }));

test('a new rule set and all that is kept beside it are written at once, or there would be a moment between', async () => {
  expect(await saveStored({ kept, a: slot, b: null })).toBe(true);
  expect(disk.writes).toBe(1);
  expect(await loadStored()).toEqual({ kept, a: slot, b: null });
});

test('what is not named stays', async () => {
  await saveStored({ kept, a: slot, b: slot });
  await saveStored({ b: null });
  expect(await loadStored()).toEqual({ kept, a: slot, b: null });
  await saveStored({ a: null, b: slot });
  expect(await loadStored()).toEqual({ kept, a: null, b: slot });
});

test('a disk that is full says so, and nothing is changed', async () => {
  await saveStored({ kept, a: slot, b: null });
  disk.full = true;
  expect(await saveStored({ a: null })).toBe(false);
  expect((await loadStored()).a).toEqual(slot);
  await expect(changeImported(() => ({ text: '{}', before: null }))).rejects.toThrow('No room');
});

test('what a person imported is kept with what is gone back to, and neither is there to begin with', async () => {
  expect(await loadImported()).toEqual({ text: null, before: null });
  await changeImported(() => ({ text: '{"a":1}', before: '{}' }));
  expect(await loadImported()).toEqual({ text: '{"a":1}', before: '{}' });
  for (const damaged of ['text', { text: 7, before: [] }, null]) {
    disk.stored['rulesPersonal'] = damaged;
    expect(await loadImported()).toEqual({ text: null, before: null });
  }
});

test('reports changes of rules only', () => {
  let told = 0;
  watchStored(() => told++);
  for (const [changes, area] of [
    [{ rules: 1 }, 'local'],
    [{ rulesB: 1 }, 'local'],
    [{ rulesPersonal: 1 }, 'local'],
    [{ settings: 1 }, 'local'],
    [{ rules: 1 }, 'session'],
  ] as const)
    disk.heard.forEach((listener) => listener(changes, area));
  expect(told).toBe(3);
});
