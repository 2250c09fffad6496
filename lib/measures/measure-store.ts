import * as z from 'zod';
import { POST_NETWORKS } from './figures.ts';
import type { ImportedPost, Post } from './post.ts';

/** Days from the first to the last, both included, as in 2026-11-02. */
export type DayPeriod = { readonly from: string; readonly to: string };

/** One import that was done. */
export const importRecordSchema = z.object({
  id: z.string().min(1).max(100),
  /** When it was done, in ms since 1970. */
  at: z.number(),
  /** The name of the file. */
  file: z.string().max(300),
  network: z.enum(POST_NETWORKS),
  /** ISO day; see Post. */
  exportedOn: z.string(),
  /** How many posts of it were new, and how many took the place of older figures. */
  added: z.int().min(0),
  replaced: z.int().min(0),
});
export type ImportRecord = Readonly<z.output<typeof importRecordSchema>>;

/**
 * What a person wrote by hand: the value of a measure for a period, or a note of a report. `key`: made by whoever
 * writes it, such as measure/press-calls/2026-Q4 or note/2026-Q4/reach.
 */
export const writtenSchema = z.object({
  key: z.string().min(1).max(300),
  value: z.number().nullable(),
  text: z.string().max(20_000),
  /** When it was written, in ms since 1970. */
  at: z.number(),
});
export type Written = Readonly<z.output<typeof writtenSchema>>;

/**
 * Columns of a file of another shape, as a person chose them. `headings`: those of the file, folded, in their order.
 */
export const presetSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  network: z.enum(POST_NETWORKS),
  headings: z.array(z.string().max(300)).max(300).readonly(),
  places: z.record(z.string(), z.int().min(0)).readonly(),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
});
export type Preset = Readonly<z.output<typeof presetSchema>>;

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
  /** Everything as the text of a JSON file. */
  readonly exportAll: () => Promise<string>;
  /** Puts everything of such a file in the place of what is stored, all or nothing; false where it is no such file. */
  readonly importAll: (text: string) => Promise<boolean>;
  /** Calls back after every change, in whichever tab it was made; returns what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
};
