import Papa from 'papaparse';
import { escapeFormula, normaliseCell } from './cells.ts';

/**
 * Rows as CSV by RFC 4180, in UTF-8 with the mark that Excel needs. Nothing in it calculates: such a cell gets an
 * apostrophe, which reading takes back.
 */
export const writeCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = rows.map((row) => row.map((cell) => escapeFormula(normaliseCell(cell))));
  return `\ufeff${Papa.unparse([[...headings], ...cells], { newline: '\r\n' })}\r\n`;
};
