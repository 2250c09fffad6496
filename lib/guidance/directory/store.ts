import type { ExternalStore } from '../../platform/live.ts';
import { storageItem } from '../../platform/storage-item.ts';
import type { DirectoryEntry } from '../../rule-set/schema.ts';
import { isSameList } from './plan.ts';
import { type OwnDirectory, parseStoredDirectory } from './stored.ts';

const item = storageItem<OwnDirectory, readonly DirectoryEntry[]>('directory', parseStoredDirectory);

/**
 * Stores all of the person's accounts in one write, so that there are never half of them. Rejects, and changes nothing,
 * where the browser cannot write or another page has changed them since they were `before`.
 */
export const saveDirectory = (own: readonly DirectoryEntry[], before: readonly DirectoryEntry[]): Promise<void> =>
  item
    .change(({ entries }) => {
      if (!isSameList(entries, before)) throw new Error('changed in another page');
      return own;
    })
    .then(() => undefined);

/**
 * The person's own accounts as stored on this machine, kept as they are, in whichever page they are changed. Never
 * rejects.
 */
export const watchDirectory = (): Promise<ExternalStore<OwnDirectory>> => item.follow({ entries: [], damaged: true });
