import { DEFAULT_NETWORK, networkOf } from '../../networks/index.ts';
import { fold } from '../../text/fold.ts';
import { describeOddCharacter } from '../../text/odd-characters.ts';
import { directoryEntrySchema, MAX_DIRECTORY_ENTRIES } from '../../rule-set/directory-schema.ts';
import type { DirectoryCategory, DirectoryEntry } from '../../rule-set/schema.ts';
import { normaliseCell, unescapeFormula } from '../../table/cells.ts';
import {
  type ColumnMapping,
  applyColumnMapping,
  type ColumnField,
  fields,
  guessColumns,
  countKnownHeadings,
  type Columns,
  detectColumns,
  oddField,
} from './columns.ts';
import { decode, type DecodeProblem } from '../../table/decode.ts';
import { nextReview, parseDate } from './review-date.ts';
import { parseCsv, parseJsonTable, type Row } from '../../table/parse-table.ts';

const { handle: handles } = networkOf(DEFAULT_NETWORK);

/** Why nothing of a file can be taken. */
type FileProblem = DecodeProblem | 'bad-json' | 'no-handles' | 'no-rows' | 'too-many';

/**
 * Why one row cannot be taken. `given`: what stands there, shortened by whoever shows it; `first`: the row that has the
 * handle already.
 */
export type RowProblem = {
  readonly at: number;
  readonly what:
    | 'quote'
    | 'too-wide'
    | 'odd-character'
    | 'no-handle'
    | 'bad-handle'
    | 'twice'
    | 'bad-date'
    | 'too-long'
    | 'too-many-tags';
  readonly given: string;
  readonly field?: ColumnField;
  readonly most?: number;
  readonly first?: number;
};

/** What a person may choose of the columns: a text from each, by its place, and how they are taken now. */
export type ColumnOptions = {
  readonly form: 'csv' | 'json';
  readonly labels: readonly string[];
  readonly choice: ColumnMapping;
};

/** A file as read: accounts fit to add, and each row that is not. Without an offer, no choice of columns would help. */
export type ImportResult =
  | { readonly ok: false; readonly problem: FileProblem; readonly offer?: ColumnOptions }
  | {
      readonly ok: true;
      readonly form: 'csv' | 'json';
      readonly offer: ColumnOptions;
      readonly entries: readonly DirectoryEntry[];
      readonly problems: readonly RowProblem[];
      /** What each column in use was called; '' where it had no heading. */
      readonly columns: readonly { readonly field: ColumnField; readonly heading: string }[];
      readonly unused: readonly string[];
      /** It was not UTF-8, so letters with accents want a look. */
      readonly guessed: boolean;
      /** How many had no review date and were given one. */
      readonly undated: number;
    };

type Given = { readonly today: string; readonly categories: readonly DirectoryCategory[] };

/** The category of an account that was given none. */
export const OTHER_CATEGORY = 'other';

const MAX_FIELD_LENGTHS: Readonly<Partial<Record<ColumnField, number>>> = {
  name: 80,
  category: 80,
  organisation: 80,
  why: 300,
  notes: 300,
};
const MAX_TAGS = 20;

const categoryOf = (written: string, categories: readonly DirectoryCategory[]): string => {
  if (written === '') return OTHER_CATEGORY;
  const same = (text: string): string => fold(text).replace(/s$/, '');
  return categories.find(({ id, title }) => id === written || same(title) === same(written))?.id ?? written;
};

const tagsIn = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[;,|]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

type Checked = { readonly handle: string; readonly tags: readonly string[]; readonly reviewBy: string };

/** The account of a row whose cells were checked. */
const entryOf = (
  { handle, tags, reviewBy }: Checked,
  cellOf: (field: ColumnField) => string,
  categories: readonly DirectoryCategory[],
): DirectoryEntry => {
  const optional = Object.fromEntries(
    (['why', 'organisation', 'notes'] as const).flatMap((field) =>
      cellOf(field) === '' ? [] : [[field, cellOf(field)]],
    ),
  );
  return directoryEntrySchema.parse({
    category: categoryOf(cellOf('category'), categories),
    name: cellOf('name') || handle,
    handle,
    tags,
    reviewBy,
    ...optional,
  });
};

type RowResult = { readonly entry: DirectoryEntry; readonly undated: boolean } | RowProblem;

const readRow = (
  row: Row,
  cellOf: (field: ColumnField) => string,
  { places, headings }: Columns,
  { today, categories }: Given,
): RowResult => {
  const { at, cells, broken } = row;
  const no = (what: RowProblem['what'], given: string, more: Partial<RowProblem> = {}): RowProblem => ({
    at,
    what,
    given,
    ...more,
  });
  if (broken) return no('quote', normaliseCell(cells.join(' ')));
  const beyond = headings.length > 0 ? normaliseCell(cells.slice(headings.length).join(' ')) : '';
  if (beyond !== '') return no('too-wide', beyond);
  const odd = oddField(row, places);
  if (odd) return no('odd-character', describeOddCharacter(odd.character), { field: odd.field });
  const written = cellOf('handle');
  const handle = handles.parse(written);
  if (handle === null)
    return written === ''
      ? no('no-handle', normaliseCell(cells.join(' ')))
      : no('bad-handle', written, { most: handles.maxLength });
  const long = fields.find((field) => cellOf(field).length > (MAX_FIELD_LENGTHS[field] ?? Infinity));
  if (long) return no('too-long', cellOf(long), { field: long, most: MAX_FIELD_LENGTHS[long]! });
  const tags = tagsIn(cellOf('tags'));
  if (tags.length > MAX_TAGS) return no('too-many-tags', '', { most: MAX_TAGS });
  const longTag = tags.find((tag) => tag.length > 80);
  if (longTag !== undefined) return no('too-long', longTag, { field: 'tags', most: 80 });
  const reviewBy = cellOf('reviewBy') === '' ? nextReview(today) : parseDate(cellOf('reviewBy'));
  if (reviewBy === null) return no('bad-date', cellOf('reviewBy'));
  return { entry: entryOf({ handle, tags, reviewBy }, cellOf, categories), undated: cellOf('reviewBy') === '' };
};

const MAX_LABELS = 100;

/** A text from each column, whichever stands first in it. */
const labelsOf = (rows: readonly Row[]): readonly string[] => {
  const labels: string[] = [];
  for (const { cells } of rows)
    for (const [place, cell] of cells.slice(0, MAX_LABELS).entries()) labels[place] ||= normaliseCell(cell);
  return labels;
};

type Rows = {
  readonly entries: readonly DirectoryEntry[];
  readonly problems: readonly RowProblem[];
  readonly undated: number;
};

/** Reads each row by itself, and refuses an account that an earlier row has. */
const readRows = (rows: readonly Row[], read: (row: Row) => RowResult): Rows => {
  const entries: DirectoryEntry[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  let undated = 0;
  for (const row of rows) {
    const result = read(row);
    const first = 'what' in result ? undefined : seen.get(handles.key(result.entry.handle));
    if ('what' in result) problems.push(result);
    else if (first !== undefined) problems.push({ at: row.at, what: 'twice', given: result.entry.handle, first });
    else {
      seen.set(handles.key(result.entry.handle), row.at);
      entries.push(result.entry);
      if (result.undated) undated++;
    }
  }
  return { entries, problems, undated };
};

/** Reads the rows below the headings. */
const readColumns = (form: ColumnOptions['form'], columns: Columns, given: Given): Rows => {
  const { places, rows } = columns;
  const guarded = form === 'csv' ? unescapeFormula : (cell: string): string => cell;
  return readRows(rows, (row) => {
    const values = new Map(
      fields.map((field) => [field, guarded(normaliseCell(row.cells[places[field] ?? -1] ?? ''))]),
    );
    return readRow(row, (field) => values.get(field)!, columns, given);
  });
};

const readTable = (text: string) =>
  /^[\s\ufeff]*[[{]/.test(text) ? parseJsonTable(text) : parseCsv(text, countKnownHeadings);

/**
 * Reads a CSV or JSON file of accounts. Whatever stands in it comes back as values: it never throws and takes no row in
 * part. `today`: ISO date. `choice`: what a person said of the columns; without one they are found out.
 */
export const parseDirectoryFile = (bytes: Uint8Array, given: Given, choice?: ColumnMapping): ImportResult => {
  const no = (problem: FileProblem, offer?: ColumnOptions): ImportResult => ({
    ok: false,
    problem,
    ...(offer && { offer }),
  });
  const decoded = decode(bytes);
  if (!decoded.ok) return no(decoded.problem);
  const table = readTable(decoded.text);
  if (!table) return no('bad-json');
  const columns = choice ? applyColumnMapping(table.rows, choice) : detectColumns(table.rows);
  const { places: taken, headed } = choice ?? columns ?? guessColumns(table);
  const offer: ColumnOptions = { form: table.form, labels: labelsOf(table.rows), choice: { places: taken, headed } };
  if (!columns) return no('no-handles', offer);
  const { places, headings, unused, rows } = columns;
  if (rows.length === 0) return no('no-rows', choice && offer);
  if (rows.length > MAX_DIRECTORY_ENTRIES) return no('too-many');

  const read = readColumns(table.form, columns, given);
  const used = fields.flatMap((field) =>
    places[field] === undefined ? [] : [{ field, heading: headings[places[field]] ?? '' }],
  );
  return { ok: true, form: table.form, offer, ...read, columns: used, unused, guessed: decoded.guessed };
};
