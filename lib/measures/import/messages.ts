import type { Preset, PutResult } from '../measure-store.ts';
import type { ColumnChoice, FileReading, ReadFacts } from './read-file.ts';
import type { PostRow } from './read-row.ts';

/** How a file was read, and enough of its posts to check it by. Days as in 2026-11-02. */
export type ImportPreview =
  | Exclude<FileReading, { readonly kind: 'posts' }>
  | {
      readonly kind: 'preview';
      readonly facts: ReadFacts;
      /** How many rows have a problem; `facts` holds the first of them. */
      readonly problemCount: number;
      readonly count: number;
      readonly sample: readonly PostRow[];
      readonly days: { readonly from: string; readonly to: string };
      /** The accounts that the file names, the most frequent first; a few of them. */
      readonly accounts: readonly string[];
      /** How many posts name no account. */
      readonly withoutAccount: number;
    };

/** What a person confirms: the day of export, and the account of posts that name none. */
export type ImportConfirmation = {
  readonly file: string;
  readonly exportedOn: string;
  readonly account: string | null;
};

/** What the page asks of the worker. */
export type WorkerRequest =
  | {
      readonly kind: 'read';
      readonly file: Blob;
      readonly choice: ColumnChoice | null;
      readonly presets: readonly Preset[];
    }
  | { readonly kind: 'store'; readonly confirmation: ImportConfirmation }
  | { readonly kind: 'cancel' };

/** What the worker tells the page. failed: the browser cannot store, and nothing was. */
export type WorkerReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly preview: ImportPreview }
  | { readonly kind: 'stored'; readonly result: PutResult }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };
