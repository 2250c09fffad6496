import { fold } from '../../text/fold.ts';
import { findOddCharacter } from '../../text/odd-characters.ts';
import { DEFAULT_NETWORK, networkOf } from '../../networks/index.ts';
import { type Row, type Table, HEADING_SEARCH_ROWS as mostAbove } from '../../table/parse-table.ts';

const { isUnmistakable } = networkOf(DEFAULT_NETWORK).handle;

/** What a directory knows of an account. */
export const fields = ['handle', 'name', 'category', 'organisation', 'why', 'tags', 'reviewBy', 'notes'] as const;
export type ColumnField = (typeof fields)[number];

/** Which column holds what, by its place from 0, and whether the first row of the list is its headings. */
export type ColumnMapping = {
  readonly places: Readonly<Partial<Record<ColumnField, number>>>;
  readonly headed: boolean;
};

/** What the columns are; what each was called; which ones nobody asked for; and the rows below the headings. */
export type Columns = ColumnMapping & {
  readonly headings: readonly string[];
  readonly unused: readonly string[];
  readonly rows: readonly Row[];
};

/** Headings, folded, in English and Welsh. */
const HEADINGS: Readonly<Record<ColumnField, RegExp>> = {
  handle:
    /^(?:(?:x|twitter|xtwitter|twitterx)?(?:handle|username|screenname|account|accountname|cyfrif|enwdefnyddiwr)s?|(?:x|twitter|xtwitter|twitterx)(?:name|user|profile|url|link|address|profileurl)|twitter|xtwitter|twitterx)$/,
  name: /^(?:name|fullname|displayname|person|contact|contactname|enw|enwllawn)$/,
  category: /^(?:category|type|group|kind|sector|list|categori|math|grwp)$/,
  organisation: /^(?:organi[sz]ation|org|outlet|publication|employer|department|company|body|sefydliad|adran)$/,
  why: /^(?:why|whyfollow|reason|reasontofollow|purpose|relevance|role|jobtitle|pam|rheswm|rol)$/,
  tags: /^(?:tags?|topics?|keywords?|subjects?|interests?|labels?|tagiau|pynciau)$/,
  reviewBy: /^(?:review|reviewby|reviewdate|reviewon|nextreview|checkby|duedate|adolygu|adolyguerbyn)$/,
  notes: /^(?:notes?|comments?|remarks?|nodiadau|sylwadau)$/,
};

const placesIn = (cells: readonly string[]): Partial<Record<ColumnField, number>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const place = cells.findIndex((cell) => HEADINGS[field].test(fold(cell)));
      return place < 0 ? [] : [[field, place]];
    }),
  );

/** How many cells of a row are headings of ours. */
export const countKnownHeadings = (cells: readonly string[]): number => Object.keys(placesIn(cells)).length;

/** The column in which at least half of what is written is plainly a handle, where no heading says so. */
const handleColumn = (rows: readonly Row[]): number => {
  const handles: number[] = [];
  const filled: number[] = [];
  for (const { cells } of rows) {
    for (const [place, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      filled[place] = (filled[place] ?? 0) + 1;
      if (isUnmistakable(cell)) handles[place] = (handles[place] ?? 0) + 1;
    }
  }
  return filled.findIndex((count, place) => count > 0 && (handles[place] ?? 0) * 2 >= count);
};

const columnsOf = (all: readonly Row[], top: number, { places, headed }: ColumnMapping): Columns => {
  const used = new Set(Object.values(places));
  const headings = headed ? (all[top]?.cells ?? []).map((cell) => cell.trim()) : [];
  return {
    places,
    headed,
    headings,
    unused: headings.filter((heading, place) => heading !== '' && !used.has(place)),
    rows: all.slice(headed ? top + 1 : 0),
  };
};

/** The row of the headings where we know none: a title above them stands in one cell alone. */
const topOf = (all: readonly Row[]): number =>
  Math.max(
    0,
    all.slice(0, mostAbove).findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1),
  );

/**
 * What can be said of columns none of which is known to hold handles. In JSON the names of fields always stand above.
 */
export const guessColumns = ({ form, rows }: Table): ColumnMapping => {
  const places = placesIn(rows[topOf(rows)]?.cells ?? []);
  return { places, headed: form === 'json' || Object.keys(places).length > 0 };
};

/** Takes the columns as a person chose them; null where none was chosen for the handles. */
export const applyColumnMapping = (all: readonly Row[], choice: ColumnMapping): Columns | null =>
  choice.places.handle === undefined ? null : columnsOf(all, topOf(all), choice);

/** The columns where no heading says which holds the handles, by what stands in them; null where none holds any. */
const columnsByHandles = (all: readonly Row[]): Columns | null => {
  const handle = handleColumn(all);
  const [first] = all;
  if (!first || handle < 0) return null;
  const bare = isUnmistakable(first.cells[handle] ?? '');
  const places: Partial<Record<ColumnField, number>> = { ...(bare ? {} : placesIn(first.cells)), handle };
  // Without headings, what stands beside the handle is the name.
  if (bare && first.cells.length > 1) places.name = handle === 0 ? 1 : 0;
  return columnsOf(all, 0, { places, headed: !bare });
};

/**
 * Finds out what the columns mean, by their headings or, for the handles, by what stands in them; null where none holds
 * handles.
 */
export const detectColumns = (all: readonly Row[]): Columns | null => {
  const top = all.slice(0, mostAbove).findIndex(({ cells }) => placesIn(cells).handle !== undefined);
  const headings = all[top];
  return headings ? columnsOf(all, top, { places: placesIn(headings.cells), headed: true }) : columnsByHandles(all);
};

/** The field with a character that deceives a reader or cannot be seen, and that character; null if there is none. */
export const oddField = ({ cells }: Row, places: ColumnMapping['places']) => {
  for (const field of fields) {
    const odd = findOddCharacter(cells[places[field] ?? -1] ?? '');
    if (odd) return { field, character: odd.character };
  }
  return null;
};
