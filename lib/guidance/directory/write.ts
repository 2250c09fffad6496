import type { DirectoryEntry } from '../../rule-set/schema.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { fields } from './columns.ts';

/** The accounts as CSV, in the columns that reading knows. */
export const toCsv = (entries: readonly DirectoryEntry[]): string =>
  writeCsv(
    fields,
    entries.map((entry) => fields.map((field) => (field === 'tags' ? entry.tags.join('; ') : (entry[field] ?? '')))),
  );

/** JSON as a rule set holds it, so that it can be pasted into one. */
export const toJson = (entries: readonly DirectoryEntry[]): string =>
  `${JSON.stringify({ directory: entries }, null, 2)}\n`;
