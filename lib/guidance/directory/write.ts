import Papa from 'papaparse';
import type { DirectoryEntry } from '../../rule-set/schema.ts';
import { escapeFormula, normaliseCell } from '../../table/cells.ts';
import { fields } from './columns.ts';

/**
 * CSV by RFC 4180, in UTF-8 with the mark that Excel needs. Nothing in it calculates: such a cell gets an apostrophe,
 * which reading takes back.
 */
export const toCsv = (entries: readonly DirectoryEntry[]): string => {
  const rows = entries.map((entry) =>
    fields.map((field) =>
      escapeFormula(normaliseCell(field === 'tags' ? entry.tags.join('; ') : (entry[field] ?? ''))),
    ),
  );
  return `\ufeff${Papa.unparse([fields.slice(), ...rows], { newline: '\r\n' })}\r\n`;
};

/** JSON as a rule set holds it, so that it can be pasted into one. */
export const toJson = (entries: readonly DirectoryEntry[]): string =>
  `${JSON.stringify({ directory: entries }, null, 2)}\n`;
