import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { ImportRecord, Preset, Written } from './records.ts';
import type { Post } from './post.ts';

const NAME = 'countersign-measures';
const VERSION = 1;

/** What is stored, by the kinds of it. Values come as they are: whoever reads them checks them. */
export type MeasureSchema = DBSchema & {
  readonly posts: { key: string; value: Post; indexes: { day: string } };
  readonly imports: { key: string; value: ImportRecord };
  readonly written: { key: string; value: Written };
  readonly presets: { key: string; value: Preset };
};

export type MeasureDatabase = IDBPDatabase<MeasureSchema>;

/** The names of all kinds. */
export const KINDS = ['posts', 'imports', 'written', 'presets'] as const;

/**
 * Opens the database, made where there is none. Rejects where the browser cannot. `onGone`: it must be opened again.
 */
export const openDatabase = (onGone: () => void): Promise<MeasureDatabase> =>
  openDB<MeasureSchema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('posts', { keyPath: 'key' }).createIndex('day', 'day');
      database.createObjectStore('imports', { keyPath: 'id' });
      database.createObjectStore('written', { keyPath: 'key' });
      database.createObjectStore('presets', { keyPath: 'id' });
    },
    // Another tab deletes or upgrades it: to hold on to it would keep that tab waiting.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });

/** Deletes the database with everything in it. */
export const deleteDatabase = (): Promise<void> => deleteDB(NAME);
