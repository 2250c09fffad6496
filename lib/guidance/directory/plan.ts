import { DEFAULT_NETWORK, networkOf } from '../../networks/index.ts';
import { MAX_DIRECTORY_ENTRIES } from '../../rule-set/directory-schema.ts';
import type { DirectoryEntry } from '../../rule-set/schema.ts';

const { handle: handles } = networkOf(DEFAULT_NETWORK);

/** What adding some accounts to a directory comes to. */
type ImportPlan = {
  readonly added: readonly DirectoryEntry[];
  /** Those that take the place of an account of the same handle. */
  readonly changed: readonly DirectoryEntry[];
  /** How many are there already, in every word, or come with the department's rules. */
  readonly kept: number;
  /** The directory afterwards; null where it would hold too many. */
  readonly result: readonly DirectoryEntry[] | null;
};

const byHandle = (entries: readonly DirectoryEntry[]): ReadonlyMap<string, DirectoryEntry> =>
  new Map(entries.map((entry) => [handles.key(entry.handle), entry]));

const same = (one: DirectoryEntry, other: DirectoryEntry): boolean => {
  const { tags, ...rest } = one;
  return (
    tags.join(';') === other.tags.join(';') &&
    Object.entries({ why: undefined, organisation: undefined, notes: undefined, ...rest }).every(
      ([field, value]) => other[field as keyof DirectoryEntry] === value,
    )
  );
};

/** Whether both hold the same accounts, in every word and in the same order. */
export const isSameList = (one: readonly DirectoryEntry[], other: readonly DirectoryEntry[]): boolean =>
  one.length === other.length && one.every((entry, at) => same(entry, other[at]!));

/**
 * Plans how accounts from a file join the person's own: whole or not at all. The department's own entries stay as its
 * rules have them.
 */
export const planImport = (
  entries: readonly DirectoryEntry[],
  own: readonly DirectoryEntry[],
  department: readonly DirectoryEntry[],
): ImportPlan => {
  const [mine, theirs] = [byHandle(own), byHandle(department)];
  const fresh = entries.filter((entry) => !theirs.has(handles.key(entry.handle)));
  const added = fresh.filter(({ handle }) => !mine.has(handles.key(handle)));
  const changed = fresh.filter((entry) => {
    const before = mine.get(handles.key(entry.handle));
    return before !== undefined && !same(entry, before);
  });
  const result = [...new Map([...mine, ...byHandle(changed), ...byHandle(added)]).values()];
  return {
    added,
    changed,
    kept: entries.length - added.length - changed.length,
    result: result.length > MAX_DIRECTORY_ENTRIES ? null : result,
  };
};
