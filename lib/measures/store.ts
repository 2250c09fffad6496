import { unwrap } from 'idb';
import type * as z from 'zod';
import { deleteDatabase, KINDS, type MeasureDatabase, openDatabase } from './database.ts';
import type { MeasureStore, PutOptions, PutResult, Stored } from './measure-store.ts';
import { isNewer, mergePost } from './merge-post.ts';
import { type ImportedPost, type Post, postSchema } from './post.ts';
import { importRecordSchema, presetSchema, writtenSchema } from './records.ts';

/** Tells other tabs of a change. */
const CHANNEL = 'countersign-measures';

/** Progress is told after so many posts. */
const STEP_POSTS = 1_000;

const checked = <Entry>(schema: z.ZodType, values: readonly unknown[]): Stored<Entry> => {
  const entries = values.flatMap((value) => {
    const { success, data } = schema.safeParse(value);
    return success ? [data as Entry] : [];
  });
  return { entries, damaged: values.length - entries.length };
};

const inOrder = ({ entries, damaged }: Stored<Post>): Stored<Post> => ({
  entries: entries.toSorted((one, other) => one.at - other.at),
  damaged,
});

/** All keys that begin with the network, as postKey writes them. */
const ofNetwork = (network: string): IDBKeyRange => IDBKeyRange.bound(`${network}:`, `${network};`, false, true);

/** Stores an import in one transaction, which the browser gives to one writer at a time, in whatever tab. */
const putPosts = async (
  database: MeasureDatabase,
  record: Parameters<MeasureStore['put']>[0],
  posts: readonly ImportedPost[],
  { onProgress, signal }: PutOptions,
): Promise<PutResult> => {
  signal?.throwIfAborted();
  const transaction = database.transaction(['posts', 'imports'], 'readwrite');
  const abort = (): void => transaction.abort();
  signal?.addEventListener('abort', abort);
  const store = transaction.objectStore('posts');
  const plain = unwrap(store) as IDBObjectStore;
  const { done } = transaction;
  // What it rejects with is thrown below.
  done.catch(() => undefined);
  try {
    const stored = checked<Post>(postSchema, await store.getAll(ofNetwork(record.network)));
    const before = new Map(stored.entries.map((post) => [post.key, post]));
    let [added, replaced, older] = [0, 0, 0];
    for (const [index, post] of posts.entries()) {
      const same = before.get(post.key);
      if (!same) added++;
      else if (isNewer(same, post)) older++;
      else replaced++;
      const merged = mergePost(same, post);
      // Without a promise for each, which would take as long again. What fails ends the whole transaction.
      if (index % STEP_POSTS < STEP_POSTS - 1) plain.put(merged);
      else {
        await store.put(merged);
        onProgress?.(index + 1);
      }
    }
    await transaction.objectStore('imports').put({ ...record, added, replaced });
    await done;
    return { added, replaced, older };
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already: a full disk ends it, and so does a press on Cancel.
    }
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
};

/** The store in this browser’s IndexedDB. It opens the database when it is first asked. */
export const createMeasureStore = (): MeasureStore => {
  let opened: Promise<MeasureDatabase> | null = null;
  const open = (): Promise<MeasureDatabase> => {
    opened ??= openDatabase(() => (opened = null)).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const channel = new BroadcastChannel(CHANNEL);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', tell);
  const changing = async <Value>(change: (database: MeasureDatabase) => Promise<Value>): Promise<Value> => {
    const value = await change(await open());
    channel.postMessage('changed');
    tell();
    return value;
  };
  const list: MeasureStore['list'] = async (period) => {
    const database = await open();
    const values = period
      ? await database.getAllFromIndex('posts', 'day', IDBKeyRange.bound(period.from, period.to))
      : await database.getAll('posts');
    return inOrder(checked(postSchema, values));
  };
  const written: MeasureStore['written'] = async () => checked(writtenSchema, await (await open()).getAll('written'));
  const imports: MeasureStore['imports'] = async () =>
    checked(importRecordSchema, await (await open()).getAll('imports'));
  const presets: MeasureStore['presets'] = async () => checked(presetSchema, await (await open()).getAll('presets'));

  return {
    list,
    days: async () => {
      const index = (await open()).transaction('posts').store.index('day');
      const [first, last] = [await index.openKeyCursor(), await index.openKeyCursor(null, 'prev')];
      return first && last ? { from: first.key, to: last.key } : null;
    },
    put: (record, posts, options = {}) => changing((database) => putPosts(database, record, posts, options)),
    choose: (keys, choice) =>
      changing(async (database) => {
        const transaction = database.transaction('posts', 'readwrite');
        for (const key of keys) {
          const post = await transaction.store.get(key);
          if (post) await transaction.store.put({ ...post, ...choice });
        }
        await transaction.done;
      }),
    imports,
    deleteImport: (id) =>
      changing(async (database) => {
        const transaction = database.transaction(['posts', 'imports'], 'readwrite');
        for (let cursor = await transaction.objectStore('posts').openCursor(); cursor; cursor = await cursor.continue())
          if (cursor.value.importId === id) await cursor.delete();
        await transaction.objectStore('imports').delete(id);
        await transaction.done;
      }),
    written,
    write: (entry) => changing(async (database) => void (await database.put('written', entry))),
    deleteWritten: (key) => changing((database) => database.delete('written', key)),
    presets,
    savePreset: (preset) => changing(async (database) => void (await database.put('presets', preset))),
    deletePreset: (id) => changing((database) => database.delete('presets', id)),
    clear: async () => {
      const database = await opened?.catch(() => null);
      database?.close();
      opened = null;
      await deleteDatabase();
      channel.postMessage('changed');
      tell();
    },
    loadAll: async () => ({
      posts: (await list()).entries,
      imports: (await imports()).entries,
      written: (await written()).entries,
      presets: (await presets()).entries,
    }),
    replaceAll: (data) =>
      changing(async (database) => {
        const transaction = database.transaction(KINDS, 'readwrite');
        for (const kind of KINDS) {
          const store = unwrap(transaction.objectStore(kind)) as IDBObjectStore;
          store.clear();
          for (const entry of data[kind]) store.put(entry);
        }
        await transaction.done;
      }),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};
