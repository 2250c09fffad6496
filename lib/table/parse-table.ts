import Papa from 'papaparse';
import { isObject } from '../text/is-object.ts';

/**
 * One row of a file. `at`: its line in a CSV file, its number in JSON, both from 1. `broken`: a quotation mark in it
 * has no partner.
 */
export type Row = { readonly at: number; readonly cells: readonly string[]; readonly broken: boolean };

/** What a file holds before anybody knows what its columns mean. */
export type Table = { readonly form: 'csv' | 'json'; readonly rows: readonly Row[] };

const MAX_COLUMNS = 100;

/** Headings are looked for in as many rows: a title may stand above them. */
export const HEADING_SEARCH_ROWS = 5;

const DELIMITERS = [',', '\t', ';', '|'];

/**
 * The delimiter that gives the most known headings near the top; '' where none gives any, and the library guesses by
 * how rows repeat.
 */
const delimiterOf = (text: string, knownIn: (cells: readonly string[]) => number): string => {
  const known = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<readonly string[]>(text, { newline: '\n', delimiter, preview: HEADING_SEARCH_ROWS });
    return { delimiter, count: Math.max(0, ...data.map(knownIn)) };
  });
  const best = known.reduce((most, candidate) => (candidate.count > most.count ? candidate : most));
  return best.count > 0 ? best.delimiter : '';
};

/**
 * Reads CSV by RFC 4180, with commas, semicolons, tabs or bars, whichever it uses. Rows of nothing are left out.
 * `knownIn`: how many cells of a row are headings that we know.
 */
export const parseCsv = (text: string, knownIn: (cells: readonly string[]) => number): Table => {
  const whole = text.replace(/\r\n?/g, '\n');
  // Excel's own way to name the delimiter.
  const named = /^sep=(.)\n/i.exec(whole);
  const body = named ? whole.slice(named[0].length) : whole;
  const { data, errors } = Papa.parse<readonly string[]>(body, {
    newline: '\n',
    delimiter: named?.[1] ?? delimiterOf(body, knownIn),
    delimitersToGuess: DELIMITERS,
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  let line = named ? 2 : 1;
  const rows = data.map((cells, index): Row => {
    const at = line;
    line += 1 + cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
    return { at, cells, broken: broken.has(index) };
  });
  return {
    form: 'csv',
    rows: rows.filter(({ cells, broken: unclosed }) => unclosed || cells.some((cell) => cell.trim() !== '')),
  };
};

const cellOf = (value: unknown): string => {
  if (Array.isArray(value))
    return value.map((one) => (isObject(one) || Array.isArray(one) ? '' : cellOf(one))).join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/**
 * Reads JSON: a list of objects or of handles, or an object such as a rule set that holds one as `directory`. Null
 * where there is none.
 */
export const parseJsonTable = (text: string): Table | null => {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  const list = isObject(document) && Object.hasOwn(document, 'directory') ? document['directory'] : document;
  if (!Array.isArray(list)) return null;
  const names = new Set(list.some((entry) => typeof entry === 'string') ? ['handle'] : []);
  for (const entry of list)
    if (isObject(entry)) for (const name of Object.keys(entry)) if (names.size < MAX_COLUMNS) names.add(name);
  const columns = [...names];
  const rows = list.map((entry: unknown, index): Row => ({
    at: index + 1,
    cells: isObject(entry)
      ? columns.map((name) => (Object.hasOwn(entry, name) ? cellOf(entry[name]) : ''))
      : [cellOf(entry)],
    broken: false,
  }));
  return { form: 'json', rows: [{ at: 0, cells: columns, broken: false }, ...rows] };
};
