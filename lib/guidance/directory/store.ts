import { browser } from '../../platform/browser.ts';
import { follow, type Live } from '../../platform/live.ts';
import type { DirectoryEntry } from '../../rule-set/schema.ts';
import { type OwnDirectory, readStored } from './stored.ts';

const KEY = 'directory';

/** The person's own accounts as stored on this machine; a storage that fails gives `before`. */
const loadDirectory = async (before: OwnDirectory = { entries: [], damaged: true }): Promise<OwnDirectory> => {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return before;
  }
};

/** Stores all of the person's accounts in one write, so that there are never half of them. Rejects where the browser could not write. */
export const saveDirectory = (entries: readonly DirectoryEntry[]): Promise<void> => browser.storage.local.set({ [KEY]: entries });

const watch = (onChange: () => void): void => browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && KEY in changes) onChange();
});

/** The person's own accounts, kept as they are, in whichever page they are changed. */
export const followDirectory = (): Promise<Live<OwnDirectory>> => follow(loadDirectory, watch);
