import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { loadTogether, saveTogether, storageItem, watchTogether } from '../../../lib/platform/storage-item.ts';
import { storedList } from '../../../lib/platform/stored-list.ts';

type Heard = (changes: object, area: string) => void;

const disk = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, works: true, heard: [] as Heard[] }));
vi.mock('../../../lib/platform/browser.ts', () => {
  const whenItWorks = <Value>(value: Value): Promise<Value> =>
    disk.works ? Promise.resolve(value) : Promise.reject(new Error('No disk'));
  return {
    browser: {
      storage: {
        local: {
          get: (names: readonly string[]) =>
            whenItWorks(
              Object.fromEntries(names.filter((name) => name in disk.stored).map((name) => [name, disk.stored[name]])),
            ),
          set: (values: object) => whenItWorks(values).then(() => void Object.assign(disk.stored, values)),
          remove: (name: string) => whenItWorks(name).then(() => void delete disk.stored[name]),
        },
        onChanged: { addListener: (listener: Heard) => disk.heard.push(listener) },
      },
    },
  };
});
beforeEach(() => Object.assign(disk, { stored: {}, works: true, heard: [] }));

const words = storageItem('words', (stored) => storedList(z.string().min(1)).parse(stored));
const change = (changes: object, area = 'local'): void => disk.heard.forEach((listener) => listener(changes, area));

test('of a list that is damaged what is whole is kept', async () => {
  expect(await words.load()).toEqual([]);
  await words.save(['a', 'b']);
  expect(await words.load()).toEqual(['a', 'b']);
  disk.stored['words'] = ['a', 7, null, '', 'b'];
  expect(await words.load()).toEqual(['a', 'b']);
  for (const damaged of [7, null, 'a', { 0: 'a' }]) {
    disk.stored['words'] = damaged;
    expect(await words.load()).toEqual([]);
  }
  await words.remove();
  expect(disk.stored).toEqual({});
});

test('a disk that fails is told, and changes nothing', async () => {
  await words.save(['a']);
  disk.works = false;
  await expect(words.load()).rejects.toThrow('No disk');
  await expect(words.save([])).rejects.toThrow('No disk');
  await expect(words.remove()).rejects.toThrow('No disk');
  expect(disk.stored).toEqual({ words: ['a'] });
});

test('a value that is followed is read again after its own changes alone, and stays as it is where the disk fails', async () => {
  disk.works = false;
  const live = await words.follow(['before']);
  expect(live.now()).toEqual(['before']);
  const told = vi.fn();
  live.subscribe(told);
  disk.works = true;
  disk.stored['words'] = ['a'];
  change({ others: {} });
  change({ words: {} }, 'session');
  change({ words: {} });
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(live.now()).toEqual(['a']);
  disk.works = false;
  change({ words: {} });
  await Promise.resolve();
  expect(live.now()).toEqual(['a']);
});

test('whoever watches gets the new value, read as on loading', () => {
  const told = vi.fn();
  words.watch(told);
  change({ words: { newValue: ['a', 7] } });
  change({ words: {} });
  expect(told.mock.calls).toEqual([[['a']], [[]]]);
});

test('values that are written together leave the others as they are', async () => {
  await saveTogether({ a: 1, b: 2 });
  await saveTogether({ a: null, b: undefined });
  expect(await loadTogether(['a', 'b', 'c'])).toEqual({ a: null, b: 2 });
  const told = vi.fn();
  watchTogether(['a', 'b'], told);
  change({ a: {}, b: {} });
  change({ c: {} });
  expect(told).toHaveBeenCalledTimes(1);
});
