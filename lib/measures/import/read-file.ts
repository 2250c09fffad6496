import { fold } from '../../text/fold.ts';
import type { FigureName, PostNetwork } from '../figures.ts';
import type { Preset } from '../measure-store.ts';
import { type ColumnMapping, detectColumns, guessColumns, isByDay, isComplete } from './columns.ts';
import type { DateOrder, ImportField, Places } from './fields.ts';
import { type FileProblem, type NamedTable, openFile } from './open-file.ts';
import type { PostRow } from './read-row.ts';
import { readTable } from './read-table.ts';
import { readXPosts } from './read-x-posts.ts';
import type { RowProblem } from './row-problem.ts';

/** The most posts that one import takes. */
export const MAX_POSTS = 200_000;

/** What a person chose: a table of the file by its place from 0, and what its columns hold. */
export type ColumnChoice = { readonly table: number; readonly mapping: ColumnMapping };

/** What there is to choose: the tables of the file, the headings of the one chosen, and how they are taken now. */
export type ColumnOffer = ColumnChoice & {
  readonly tables: readonly string[];
  readonly headings: readonly string[];
  readonly form: NamedTable['form'];
};

/** How a file was read, for the person to check. */
export type ReadFacts = {
  readonly network: PostNetwork;
  readonly form: NamedTable['form'] | 'x-archive';
  readonly problems: readonly RowProblem[];
  readonly repeated: number;
  /** Posts of others that the account passed on, left out. */
  readonly reposts: number;
  /** The order of dates in numbers, where no date of the file tells it; null where one does or none is in numbers. */
  readonly guessedOrder: DateOrder | null;
  /** It was not UTF-8, so letters with accents want a look. */
  readonly guessedEncoding: boolean;
  readonly figures: readonly FigureName[];
  /** Null for X’s archive, which has no columns. */
  readonly offer: ColumnOffer | null;
  /** The name of the preset by which its columns are known; null where none was used. */
  readonly preset: string | null;
};

/**
 * A file as read. columns: its columns are no known export’s, and the person must say what they hold. `file` and
 * `line`, from 1: where an archive is damaged.
 */
export type FileReading =
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly file?: number; readonly line?: number }
  | { readonly kind: 'columns'; readonly offer: ColumnOffer }
  | { readonly kind: 'posts'; readonly posts: readonly PostRow[]; readonly facts: ReadFacts };

/** What reading a file takes beside it. `today`: in ms since 1970. */
type Given = {
  readonly today: number;
  readonly presets: readonly Preset[];
  readonly choice: ColumnChoice | null;
  /** Called now and then with how many rows of how many were read. */
  readonly onProgress: (done: number, total: number) => void;
};

const USUAL_ORDER: DateOrder = 'day-first';

type Chosen = ColumnChoice & { readonly usualOrder: DateOrder; readonly preset: string | null };

/** The columns by a preset whose headings are the table’s. */
const byPreset = (tables: readonly NamedTable[], presets: readonly Preset[]): Chosen | null => {
  for (const [table, { rows }] of tables.entries()) {
    const { top } = guessColumns(rows);
    const headings = (rows[top]?.cells ?? []).map(fold).join('\n');
    const preset = presets.find((one) => one.headings.join('\n') === headings);
    if (preset) {
      const { network, places, dateOrder, name } = preset;
      return { table, mapping: { network, places, dateOrder, top }, usualOrder: USUAL_ORDER, preset: name };
    }
  }
  return null;
};

/** The first table that is a network’s export. */
const byHeadings = (tables: readonly NamedTable[]): Chosen | null => {
  for (const [table, { rows }] of tables.entries()) {
    const known = detectColumns(rows);
    if (known) {
      const { usualOrder, ...mapping } = known;
      return { table, mapping, usualOrder, preset: null };
    }
  }
  return null;
};

/** The columns as a person chose them, else as they are known; null where nobody knows them. */
const chosenColumns = (
  tables: readonly NamedTable[],
  choice: ColumnChoice | null,
  presets: readonly Preset[],
): Chosen | null => {
  if (choice === null) return byHeadings(tables) ?? byPreset(tables, presets);
  const known = byHeadings([tables[choice.table]!]);
  // Another table of the file alone was chosen, and not yet its columns.
  if (Object.keys(choice.mapping.places).length === 0) return known && { ...known, table: choice.table };
  return { ...choice, usualOrder: known?.usualOrder ?? USUAL_ORDER, preset: null };
};

const largest = (tables: readonly NamedTable[]): number =>
  tables.reduce((best, { rows }, at) => (rows.length > tables[best]!.rows.length ? at : best), 0);

const offerOf = (tables: readonly NamedTable[], { table, mapping }: ColumnChoice): ColumnOffer => {
  const { form, rows } = tables[table]!;
  const headings = (rows[mapping.top]?.cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 200));
  return { table, mapping, tables: tables.map(({ name }) => name), headings, form };
};

const figuresIn = (posts: readonly PostRow[], places: Places): readonly FigureName[] =>
  (Object.keys(places) as readonly ImportField[]).filter((field): field is FigureName =>
    posts.some(({ figures }) => typeof figures[field as FigureName] === 'number'),
  );

const readTables = (tables: readonly NamedTable[], guessedEncoding: boolean, given: Given): FileReading => {
  const { choice, presets, today, onProgress } = given;
  const chosen = chosenColumns(tables, choice, presets);
  if (chosen === null) {
    const table = choice?.table ?? largest(tables);
    const { rows } = tables[table]!;
    if (isByDay(rows)) return { kind: 'problem', problem: 'by-day' };
    return { kind: 'columns', offer: offerOf(tables, { table, mapping: guessColumns(rows) }) };
  }
  const offer = offerOf(tables, chosen);
  if (!isComplete(chosen.mapping)) return { kind: 'columns', offer };
  const { rows, form } = tables[chosen.table]!;
  if (rows.length <= chosen.mapping.top + 1) return { kind: 'problem', problem: 'no-rows' };
  if (rows.length > MAX_POSTS) return { kind: 'problem', problem: 'too-many' };
  const read = readTable(rows, chosen.mapping, { usualOrder: chosen.usualOrder, today }, (done) =>
    onProgress(done, rows.length),
  );
  const { posts, problems, repeated, dateOrder, orderGuessed } = read;
  const facts: ReadFacts = {
    network: chosen.mapping.network,
    form,
    problems,
    repeated,
    reposts: 0,
    guessedOrder: orderGuessed ? dateOrder : null,
    guessedEncoding,
    figures: figuresIn(posts, chosen.mapping.places),
    offer,
    preset: chosen.preset,
  };
  return { kind: 'posts', posts, facts };
};

const readArchive = (texts: readonly string[]): FileReading => {
  const read = readXPosts(texts);
  if (!read.ok) return { kind: 'problem', problem: 'damaged-archive', file: read.file, line: read.line };
  const { posts, problems, reposts } = read;
  if (posts.length > MAX_POSTS) return { kind: 'problem', problem: 'too-many' };
  if (posts.length === 0 && problems.length === 0) return { kind: 'problem', problem: 'no-rows' };
  const facts: ReadFacts = {
    network: 'x',
    form: 'x-archive',
    problems,
    repeated: 0,
    reposts,
    guessedOrder: null,
    guessedEncoding: false,
    figures: ['likes', 'reposts'],
    offer: null,
    preset: null,
  };
  return { kind: 'posts', posts, facts };
};

/** Reads a file of whatever form. Never rejects. */
export const readFile = async (file: Blob, given: Given): Promise<FileReading> => {
  const opened = await openFile(file);
  if (opened.kind === 'problem') return opened;
  if (opened.kind === 'x-archive') return readArchive(opened.texts);
  const tables = opened.tables.filter(({ rows }) => rows.length > 0);
  return tables.length === 0 ? { kind: 'problem', problem: 'empty' } : readTables(tables, opened.guessed, given);
};
