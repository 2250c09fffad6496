import type { ExternalStore } from '../../platform/live.ts';
import { storageItem } from '../../platform/storage-item.ts';
import type { DirectoryEntry } from '../../rule-set/schema.ts';
import { type OwnDirectory, parseStoredDirectory } from './stored.ts';

const item = storageItem<OwnDirectory, readonly DirectoryEntry[]>('directory', parseStoredDirectory);

/**
 * Stores all of the person's accounts in one write, so that there are never half of them. Rejects where the browser
 * could not write.
 */
export const saveDirectory = item.save;

/**
 * The person's own accounts as stored on this machine, kept as they are, in whichever page they are changed. Never
 * rejects.
 */
export const watchDirectory = (): Promise<ExternalStore<OwnDirectory>> => item.follow({ entries: [], damaged: true });
