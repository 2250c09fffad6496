import { fold } from '../../text/fold.ts';
import type { Row } from '../../table/parse-table.ts';
import type { PostNetwork } from '../figures.ts';
import type { DateOrder, Places } from './fields.ts';
import { formatOf, guessPlaces, isPostByDay } from './formats.ts';

/** A title, a note on dates and blank rows may stand above the headings. */
const HEADING_SEARCH_ROWS = 10;

/** What the columns of a table hold. `top`: the place of its headings among its rows, from 0. */
export type ColumnMapping = {
  readonly network: PostNetwork;
  readonly places: Places;
  /** Null: as most dates of the file tell, else as `network` writes them. */
  readonly dateOrder: DateOrder | null;
  readonly top: number;
};

/** A table of known columns. */
export type KnownTable = ColumnMapping & { readonly usualOrder: DateOrder };

/** Finds the headings of a network’s export; null where there are none. */
export const detectColumns = (rows: readonly Row[]): KnownTable | null => {
  for (const [top, { cells }] of rows.slice(0, HEADING_SEARCH_ROWS).entries()) {
    const format = formatOf(cells);
    if (format)
      return { network: format.network, places: format.places, dateOrder: null, usualOrder: format.dateOrder, top };
  }
  return null;
};

const filled = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length;

/** The row of the headings where none is known: the first with as many cells as most rows near it have. */
const likelyTop = (rows: readonly Row[]): number => {
  const near = rows.slice(0, HEADING_SEARCH_ROWS);
  const most = Math.max(0, ...near.map(filled));
  return Math.max(
    0,
    near.findIndex((row) => filled(row) > 1 && filled(row) * 2 > most),
  );
};

/** What can be said of columns that are no known export’s, for a person to put right. */
export const guessColumns = (rows: readonly Row[]): ColumnMapping => {
  const top = likelyTop(rows);
  return { network: 'other', places: guessPlaces(rows[top]?.cells ?? []), dateOrder: null, top };
};

/** Whether a mapping names what every post needs: what tells it from others, its day, and a figure. */
export const isComplete = ({ places }: Pick<ColumnMapping, 'places'>): boolean => {
  const { id, address, date, text: _text, more: _more, account: _account, form: _form, ...figures } = places;
  return (id !== undefined || address !== undefined) && date !== undefined && Object.keys(figures).length > 0;
};

const DAYS: ReadonlySet<string> = new Set(['date', 'day', 'dyddiad']);

/**
 * Whether a table has figures of days and not of posts: a day first, and nothing that names a post; or a network’s
 * figures of each post by day.
 */
export const isByDay = (rows: readonly Row[]): boolean => {
  const cells = rows[likelyTop(rows)]?.cells ?? [];
  if (isPostByDay(cells)) return true;
  const headings = cells.map(fold);
  return (
    DAYS.has(headings[0] ?? '') && !headings.some((heading) => /post|tweet|link|content|video|title|id$/.test(heading))
  );
};
