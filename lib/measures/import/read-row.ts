import type { Row } from '../../table/parse-table.ts';
import { FIGURES, type FigureName } from '../figures.ts';
import { type Figures, type ImportedPost, MAX_LINKS, MAX_POST_TEXT } from '../post.ts';
import type { ColumnMapping } from './columns.ts';
import { type DateOrder, scaleOf, type TextField } from './fields.ts';
import { figureOf } from './figure-value.ts';
import { accountInAddress, idInAddress, isRounded, postKey, tidyAddress, timeOfXPost } from './post-key.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';
import { dateAt, parseWrittenDate, type WrittenDate } from './written-date.ts';
import { DAY_MS } from '../../text/time/durations.ts';

/** A post as a file has it, before it is known whose and of which import it is. */
export type PostRow = Omit<ImportedPost, 'exportedOn' | 'importId'>;

/** What reading a row takes. `today`: in ms since 1970. */
export type RowReading = {
  readonly columns: ColumnMapping;
  readonly headings: readonly string[];
  readonly dateOrder: DateOrder;
  readonly today: number;
};

const LINK = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]’']/g;

/** The addresses in a text, each once. */
export const linksIn = (text: string): readonly string[] => [...new Set(text.match(LINK))].slice(0, MAX_LINKS);

/** A text of any number of lines, without what no text holds. */
export const textOf = (cell: string): string =>
  cell
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .slice(0, MAX_POST_TEXT)
    .toWellFormed();

type Cell = (field: TextField) => string;

/** What tells a post from others, or why nothing does. The address is asked first: no spreadsheet rounds it. */
const identityOf = ({ network }: ColumnMapping, cell: Cell, at: number) => {
  const address = tidyAddress(cell('address'));
  const written = cell('id').trim().replace(/^'/, '');
  const inAddress = address === null ? null : idInAddress(network, address);
  if (inAddress === null && isRounded(written) && address === null) return rowProblem(at, 'rounded-id', written, 'id');
  const own = written === '' || isRounded(written) ? null : written.slice(0, 200);
  const id = inAddress ?? own;
  const key = postKey(network, id, address);
  return key === null ? rowProblem(at, 'no-key', cell('id') || cell('text') || cell('date')) : { key, id, address };
};

/**
 * X writes a day without a time, and 04/10/2025 can be read in two ways: the number of the post tells the moment,
 * unless that is yet to come, so that it is no number of X.
 */
const dateOf = ({ columns, dateOrder, today }: RowReading, written: string, id: string | null): WrittenDate | null => {
  const at = columns.network === 'x' && id !== null ? timeOfXPost(id) : null;
  return at === null || at > today + DAY_MS ? parseWrittenDate(written, dateOrder) : dateAt(at);
};

const figuresOf = (row: Row, { columns, headings }: RowReading): Figures | RowProblem => {
  const figures: Partial<Record<FigureName, number | null>> = {};
  for (const name of Object.keys(FIGURES) as readonly FigureName[]) {
    const place = columns.places[name];
    if (place === undefined) continue;
    const cell = row.cells[place] ?? '';
    const value = figureOf(name, cell, scaleOf(headings[place] ?? ''));
    if (value === undefined) return rowProblem(row.at, 'bad-number', cell, name);
    figures[name] = value;
  }
  return Object.values(figures).some((value) => value !== null) ? figures : rowProblem(row.at, 'no-figures');
};

/** Why the form of a row is wrong; null where it is not. */
const formProblem = ({ at, cells, broken }: Row, { headings }: RowReading): RowProblem | null => {
  if (broken) return rowProblem(at, 'quote', cells.join(' '));
  const beyond = cells.slice(headings.length).join(' ').trim();
  return beyond === '' ? null : rowProblem(at, 'too-wide', beyond);
};

const roleOf = ({ network }: ColumnMapping, text: string): PostRow['role'] => {
  if (network !== 'x') return null;
  return text.startsWith('@') ? 'reply' : 'post';
};

const accountOf = (cell: Cell, address: string | null): string | null => {
  const written = cell('account').replace(/\s+/g, ' ').trim().slice(0, 200);
  return written === '' ? (address === null ? null : accountInAddress(address)) : written;
};

/** Reads one row below the headings: a post, or why it is none. */
export const readRow = (row: Row, reading: RowReading): PostRow | RowProblem => {
  const { columns, today } = reading;
  const wrong = formProblem(row, reading);
  if (wrong) return wrong;
  const cell: Cell = (field) => row.cells[columns.places[field] ?? -1] ?? '';
  const identity = identityOf(columns, cell, row.at);
  if ('what' in identity) return identity;
  const written = cell('date').trim();
  if (written === '') return rowProblem(row.at, 'no-date', identity.key, 'date');
  const date = dateOf(reading, written, identity.id);
  if (date === null) return rowProblem(row.at, 'bad-date', written, 'date');
  if (date.at > today + DAY_MS) return rowProblem(row.at, 'future', written, 'date');
  const figures = figuresOf(row, reading);
  if ('what' in figures) return figures as RowProblem;
  const text = textOf(cell('text')) || textOf(cell('more'));
  return {
    ...identity,
    ...date,
    network: columns.network,
    account: accountOf(cell, identity.address),
    text,
    links: linksIn(text),
    form: cell('form').trim().slice(0, 100) || null,
    role: roleOf(columns, text),
    figures,
  };
};
