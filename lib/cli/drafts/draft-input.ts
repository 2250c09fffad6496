import type { Context } from '../../draft/draft.ts';

/** A place in a file: line and column from 1, columns in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

/** A draft to check, and where it stands. */
export type DraftInput = {
  /** The file as it was named, with forward slashes; null for words given on the command line or standard input. */
  readonly file: string | null;
  readonly id: string | number | null;
  readonly text: string;
  readonly context: Context;
  /** Where the draft begins in its file. */
  readonly at: Place;
  /** The offset of the draft in the text of its file; null where it is written otherwise there, as in JSON and CSV. */
  readonly start: number | null;
};

/** The drafts of one input, and sentences about what in it could not be read. */
export type ReadDrafts = { readonly drafts: readonly DraftInput[]; readonly problems: readonly string[] };
