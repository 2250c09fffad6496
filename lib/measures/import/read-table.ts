import { fold } from '../../text/fold.ts';
import type { Row } from '../../table/parse-table.ts';
import type { ColumnMapping } from './columns.ts';
import type { DateOrder } from './fields.ts';
import { type PostRow, readRow, type RowReading } from './read-row.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';
import { orderOf } from './written-date.ts';

/** What a table came to: its posts, each once, and the rows that are none. */
export type TableReading = {
  readonly posts: readonly PostRow[];
  readonly problems: readonly RowProblem[];
  /** Rows of a post that a later row has too; the later one counts. */
  readonly repeated: number;
  /** How dates in numbers were read. */
  readonly dateOrder: DateOrder;
  /** No date of the file told which part of dates in numbers stands first. */
  readonly orderGuessed: boolean;
};

/** Progress is told after so many rows. */
const STEP_ROWS = 1_000;

const TOTAL: ReadonlySet<string> = new Set(['total', 'totals', 'grandtotal', 'cyfanswm']);

/** Whether a row is the sum of the others, as YouTube writes one below its headings. */
const isTotal = ({ cells }: Row, { places }: ColumnMapping): boolean =>
  [cells[0] ?? '', cells[places.id ?? -1] ?? ''].some((cell) => TOTAL.has(fold(cell))) &&
  (cells[places.date ?? -1] ?? '').trim() === '';

/**
 * Meta can write a row for each day of a post. Its column Date says Lifetime where the figures are of all days. Null
 * where there is no such column.
 */
const onDay = (headings: readonly string[], { network, places }: ColumnMapping): ((row: Row) => string | null) => {
  const place = network === 'facebook' || network === 'instagram' ? headings.map(fold).indexOf('date') : -1;
  if (place < 0 || place === places.date) return () => null;
  return ({ cells }) => {
    const cell = (cells[place] ?? '').trim();
    return /\d/.test(cell) ? cell : null;
  };
};

/**
 * Reads the rows of a table whose columns are known. `usualOrder`: of dates in numbers where the file does not tell.
 * `onProgress`: called now and then with the number of rows that were read.
 */
export const readTable = (
  rows: readonly Row[],
  columns: ColumnMapping,
  { usualOrder, today }: { readonly usualOrder: DateOrder; readonly today: number },
  onProgress: (rows: number) => void = () => undefined,
): TableReading => {
  const headings = rows[columns.top]?.cells ?? [];
  const below = rows.slice(columns.top + 1);
  const told = columns.dateOrder ?? orderOf(below.map(({ cells }) => cells[columns.places.date ?? -1] ?? ''));
  const reading: RowReading = { columns, headings, dateOrder: told ?? usualOrder, today };
  const dayOf = onDay(headings, columns);
  const posts = new Map<string, PostRow>();
  const problems: RowProblem[] = [];
  let repeated = 0;
  for (const [index, row] of below.entries()) {
    if (index % STEP_ROWS === 0) onProgress(index);
    if (isTotal(row, columns)) continue;
    const day = dayOf(row);
    const read = day === null ? readRow(row, reading) : rowProblem(row.at, 'one-day', day);
    if ('what' in read) {
      problems.push(read);
      continue;
    }
    if (posts.has(read.key)) repeated++;
    posts.set(read.key, read);
  }
  const inNumbers = below.some(({ cells }) => /^\d{1,2}[/.-]\d{1,2}[/.-]/.test(cells[columns.places.date ?? -1] ?? ''));
  return {
    posts: [...posts.values()],
    problems,
    repeated,
    dateOrder: reading.dateOrder,
    orderGuessed: told === null && inNumbers,
  };
};
