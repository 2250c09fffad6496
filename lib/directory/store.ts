import { browser } from '../browser.ts';
import type { DirectoryEntry } from '../rule-set/schema.ts';
import { type OwnDirectory, readStored } from './stored.ts';

const KEY = 'directory';

/** The person's own accounts as stored on this machine; a storage that fails counts as damaged. */
export const loadDirectory = async (): Promise<OwnDirectory> => {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return { entries: [], damaged: true };
  }
};

/** Stores all of the person's accounts in one write, so that there are never half of them. Rejects where the browser could not write. */
export const saveDirectory = (entries: readonly DirectoryEntry[]): Promise<void> => browser.storage.local.set({ [KEY]: entries });

/** Calls back after every change, in whichever page it was made. Returns what ends it. */
export const watchDirectory = (onChange: (directory: OwnDirectory) => void): (() => void) => {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(readStored(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
};
