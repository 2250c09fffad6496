import type { MeasureData } from './measure-data.ts';
import type { ImportedPost, Post } from './post.ts';
import type { ImportRecord, Preset, Written } from './records.ts';

export type { ImportRecord, Preset, Written } from './records.ts';

/** Days from the first to the last, both included, as in 2026-11-02. */
export type DayPeriod = { readonly from: string; readonly to: string };

/** What is stored of a kind, and how many entries were damaged and are left out. */
export type Stored<Entry> = { readonly entries: readonly Entry[]; readonly damaged: number };

/** What an import came to. `older`: posts whose stored figures were exported later, so that these stay. */
export type PutResult = { readonly added: number; readonly replaced: number; readonly older: number };

/** How storing an import is followed and ended. Ended early, it has stored nothing. */
export type PutOptions = { readonly onProgress?: (posts: number) => void; readonly signal?: AbortSignal };

/**
 * The posts and what belongs to them, on this machine only. Every function rejects where the browser cannot store, and
 * then has changed nothing.
 */
export type MeasureStore = {
  /** The posts of some days, the oldest first. Without a period: all. */
  readonly list: (period?: DayPeriod) => Promise<Stored<Post>>;
  /** The first and last day of all posts; null where there are none. */
  readonly days: () => Promise<DayPeriod | null>;
  /** Stores the posts of an import, all or none; of one post, the figures exported last win. */
  readonly put: (
    record: Omit<ImportRecord, 'added' | 'replaced'>,
    posts: readonly ImportedPost[],
    options?: PutOptions,
  ) => Promise<PutResult>;
  /** Sets what a person chose for some posts. */
  readonly choose: (
    keys: readonly string[],
    choice: Partial<Pick<Post, 'chosenKind' | 'chosenObjective'>>,
  ) => Promise<void>;
  readonly imports: () => Promise<Stored<ImportRecord>>;
  /** Deletes an import with the posts that it brought last. */
  readonly deleteImport: (id: string) => Promise<void>;
  readonly written: () => Promise<Stored<Written>>;
  readonly write: (entry: Written) => Promise<void>;
  readonly deleteWritten: (key: string) => Promise<void>;
  readonly presets: () => Promise<Stored<Preset>>;
  readonly savePreset: (preset: Preset) => Promise<void>;
  readonly deletePreset: (id: string) => Promise<void>;
  /** Deletes everything, damaged storage too. */
  readonly clear: () => Promise<void>;
  /** Everything that can be read of what is stored. */
  readonly loadAll: () => Promise<MeasureData>;
  /** Puts this in the place of all that is stored, all or nothing. */
  readonly replaceAll: (data: MeasureData) => Promise<void>;
  /** Calls back after every change, in whichever tab it was made; returns what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
};
