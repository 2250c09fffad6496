import { storedList } from '../../platform/stored-list.ts';
import { directoryEntrySchema, MAX_DIRECTORY_ENTRIES } from '../../rule-set/directory-schema.ts';
import type { DirectoryEntry } from '../../rule-set/schema.ts';

/** The person's own accounts. `damaged`: something stored could not be read; what could is here. */
export type OwnDirectory = { readonly entries: readonly DirectoryEntry[]; readonly damaged: boolean };

const entriesSchema = storedList(directoryEntrySchema);

/** Parses stored accounts and keeps every valid one; never throws. */
export const parseStoredDirectory = (stored: unknown): OwnDirectory => {
  if (stored === undefined) return { entries: [], damaged: false };
  if (!Array.isArray(stored)) return { entries: [], damaged: true };
  const entries = entriesSchema.parse(stored.slice(0, MAX_DIRECTORY_ENTRIES));
  return { entries, damaged: entries.length < stored.length };
};
