import type { Context } from '../../draft/draft.ts';
import { parseCsv, type Row } from '../../table/parse-table.ts';
import { fold } from '../../text/fold.ts';
import { toIsoDate } from '../../text/time/calendar.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import type { DraftInput, ReadDrafts } from './draft-input.ts';

/** Headings, folded, in English and Welsh, of what is read of a row. The first that fits counts. */
const HEADINGS = {
  text: /^(?:text|posts?|posttext|posttitle|postmessage|tweets?|tweettext|fulltext|messages?|caption|body|content|drafts?|copy|neges|testun)$/,
  alt: /^(?:alt|alttext|imagedescription|picturedescription|testunamgen)$/,
  account: /^(?:account|profile|handle|socialprofile|cyfrif)$/,
  scheduled:
    /^(?:scheduled|scheduledfor|scheduledat|date|dateandtime|datetime|time|createdat|publishedat|sentat|postat|sendat|dyddiad)$/,
  reply: /^(?:reply|isreply|inreplyto)$/,
} as const;
type Column = keyof typeof HEADINGS;

type Columns = Readonly<Partial<Record<Column, number>>> & { readonly text: number };

const columnsOf = (cells: readonly string[]): Partial<Record<Column, number>> =>
  Object.fromEntries(
    Object.entries(HEADINGS).flatMap(([column, heading]) => {
      const place = cells.findIndex((cell) => heading.test(fold(cell)));
      return place < 0 ? [] : [[column, place]];
    }),
  );

const isYes = (cell: string): boolean => /^(?:yes|y|true|1|x|ie)$/i.test(cell.trim());

const clock = (part: number): string => String(part).padStart(2, '0');

/**
 * The time in a cell, as ISO writes it or with the name of the month, as exports of X do. Days as numbers alone are
 * left out: 05/11 may be in May or November.
 */
const timeIn = (cell: string): Pick<Context, 'scheduledFor'> => {
  const iso = cell.replace(/ (?=[+-]\d{2}:?\d{2}$)/, '');
  if (toPlainDateTime(iso) !== null) return { scheduledFor: iso };
  const named = /\p{L}{3}/u.test(cell) && /\d{4}/.test(cell) ? toPlainDateTime(new Date(cell)) : null;
  return named === null ? {} : { scheduledFor: `${toIsoDate(named)}T${clock(named.hour)}:${clock(named.minute)}` };
};

const contextOf = ({ cells }: Row, columns: Columns): Context => {
  const cellOf = (column: Column): string => {
    const place = columns[column];
    return place === undefined ? '' : (cells[place]?.trim() ?? '');
  };
  const [alt, account, scheduledFor] = [cellOf('alt'), cellOf('account'), cellOf('scheduled')];
  return {
    ...(alt !== '' && { media: [{ kind: 'image' as const, alt }] }),
    ...(account !== '' && { account }),
    ...timeIn(scheduledFor),
    ...(isYes(cellOf('reply')) && { reply: true }),
  };
};

/** The place of the column that a person named, by its heading or its number from 1; -1 where there is none. */
const placeOf = (headings: readonly string[], wanted: string): number => {
  const named = headings.findIndex((heading) => heading.trim() === wanted);
  if (named >= 0) return named;
  const folded = headings.findIndex((heading) => fold(heading) === fold(wanted));
  return folded >= 0 || !/^\d+$/.test(wanted) || Number(wanted) > headings.length ? folded : Number(wanted) - 1;
};

/** The columns, by the name given or by their headings, or a sentence about why the text cannot be found. */
const findColumns = (headings: readonly string[], wanted: string | undefined): Columns | string => {
  const known = columnsOf(headings);
  const text = wanted === undefined ? known.text : placeOf(headings, wanted);
  const named = headings.map((heading) => `“${heading.trim()}”`).join(', ');
  if (text === undefined)
    return `no heading says which column holds the posts. Name it with --column. Headings: ${named}.`;
  return text < 0 ? `there is no column “${wanted}”. Headings: ${named}.` : { ...known, text };
};

/** `heading`: that of the column with the texts; `blank`: how many rows have none. */
type ReadCsv = ReadDrafts & { readonly heading: string; readonly blank: number };

/**
 * Reads the drafts of a CSV or TSV text, one a row. `column`: the heading of the column with the texts, where it is not
 * found by its name. Rows without a text are left out.
 */
export const readCsvDrafts = (text: string, file: string | null, column?: string): ReadCsv => {
  const { rows } = parseCsv(text, (cells) => Object.keys(columnsOf(cells)).length);
  const [headings, ...posts] = rows;
  const columns = headings ? findColumns(headings.cells, column) : 'it has no rows.';
  if (typeof columns === 'string') return { drafts: [], problems: [columns], heading: '', blank: 0 };
  const filled = posts.filter(({ cells }) => (cells[columns.text] ?? '').trim() !== '');
  return {
    drafts: filled
      .filter(({ broken }) => !broken)
      .map((row): DraftInput => ({
        file,
        id: null,
        text: row.cells[columns.text]!.trim(),
        context: contextOf(row, columns),
        at: { line: row.at, column: 1 },
        start: null,
      })),
    problems: filled
      .filter(({ broken }) => broken)
      .map(({ at }) => `line ${at}: a quotation mark has no partner. Close it, or write it twice.`),
    heading: headings!.cells[columns.text]!.trim(),
    blank: posts.length - filled.length,
  };
};
