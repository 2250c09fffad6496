import type { ImportField } from './fields.ts';

/**
 * Why a row of a file cannot be imported. quote: a quotation mark has no partner. too-wide: more cells than headings.
 * no-key: neither an id nor an address. rounded-id: a spreadsheet has rounded the id. no-date, bad-date: none, or none
 * that can be read. future: later than today. bad-number: a figure that is no number. one-day: the figures are of one
 * day. no-figures: every figure is blank. entry: an entry of X’s archive that cannot be read.
 */
export type RowProblemKind =
  | 'quote'
  | 'too-wide'
  | 'no-key'
  | 'rounded-id'
  | 'no-date'
  | 'bad-date'
  | 'future'
  | 'bad-number'
  | 'one-day'
  | 'no-figures'
  | 'entry';

/** One such row. `at`: its line in a text file, or its row in a workbook. `given`: what stands there, cut short. */
export type RowProblem = {
  readonly at: number;
  readonly what: RowProblemKind;
  readonly given: string;
  readonly field: ImportField | null;
};

const MAX_GIVEN = 80;

/** A problem with a row. */
export const rowProblem = (
  at: number,
  what: RowProblemKind,
  given = '',
  field: ImportField | null = null,
): RowProblem => ({ at, what, given: given.replace(/\s+/g, ' ').trim().slice(0, MAX_GIVEN).toWellFormed(), field });
