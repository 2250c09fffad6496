import { fold } from '../glossary/letters.ts';
import { isPlainlyHandle } from './handle.ts';
import { type Row, top as mostAbove } from './table.ts';

/** What a directory knows of an account. */
export const fields = ['handle', 'name', 'category', 'organisation', 'why', 'tags', 'reviewBy', 'notes'] as const;
export type Field = (typeof fields)[number];

/** Which column is which, by its place from 0; what it was called; which ones nobody asked for; and the rows below the headings. */
export type Columns = {
  readonly places: Readonly<Partial<Record<Field, number>>>;
  readonly headings: readonly string[];
  readonly unused: readonly string[];
  readonly rows: readonly Row[];
};

/** Headings, folded, in English and Welsh. */
const HEADINGS: Readonly<Record<Field, RegExp>> = {
  handle: /^(?:(?:x|twitter|xtwitter|twitterx)?(?:handle|username|screenname|account|accountname|cyfrif|enwdefnyddiwr)s?|(?:x|twitter|xtwitter|twitterx)(?:name|user|profile|url|link|address|profileurl)|twitter|xtwitter|twitterx)$/,
  name: /^(?:name|fullname|displayname|person|contact|contactname|enw|enwllawn)$/,
  category: /^(?:category|type|group|kind|sector|list|categori|math|grwp)$/,
  organisation: /^(?:organi[sz]ation|org|outlet|publication|employer|department|company|body|sefydliad|adran)$/,
  why: /^(?:why|whyfollow|reason|reasontofollow|purpose|relevance|role|jobtitle|pam|rheswm|rol)$/,
  tags: /^(?:tags?|topics?|keywords?|subjects?|interests?|labels?|tagiau|pynciau)$/,
  reviewBy: /^(?:review|reviewby|reviewdate|reviewon|nextreview|checkby|duedate|adolygu|adolyguerbyn)$/,
  notes: /^(?:notes?|comments?|remarks?|nodiadau|sylwadau)$/,
};

const placesIn = (cells: readonly string[]): Partial<Record<Field, number>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const place = cells.findIndex((cell) => HEADINGS[field].test(fold(cell)));
      return place < 0 ? [] : [[field, place]];
    }),
  );

/** How many cells of a row are headings of ours. */
export const knownHeadings = (cells: readonly string[]): number => Object.keys(placesIn(cells)).length;

/** The column in which at least half of what is written is plainly a handle, where no heading says so. */
const handleColumn = (rows: readonly Row[]): number => {
  const handles: number[] = [];
  const filled: number[] = [];
  for (const { cells } of rows) {
    for (const [place, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      filled[place] = (filled[place] ?? 0) + 1;
      if (isPlainlyHandle(cell)) handles[place] = (handles[place] ?? 0) + 1;
    }
  }
  return filled.findIndex((count, place) => count > 0 && (handles[place] ?? 0) * 2 >= count);
};

/** Finds out what the columns mean, by their headings or, for the handles, by what stands in them; null where none holds handles. */
export const readColumns = (all: readonly Row[]): Columns | null => {
  const headed = all.slice(0, mostAbove).findIndex(({ cells }) => placesIn(cells).handle !== undefined);
  const top = Math.max(headed, 0);
  const handle = headed < 0 ? handleColumn(all) : -1;
  const first = all[top];
  if (!first || (headed < 0 && handle < 0)) return null;
  const bare = headed < 0 && isPlainlyHandle(first.cells[handle] ?? '');
  const named = bare ? {} : placesIn(first.cells);
  const places: Partial<Record<Field, number>> = headed < 0 ? { ...named, handle } : named;
  // Without headings, what stands beside the handle is the name.
  if (bare && first.cells.length > 1) places.name = handle === 0 ? 1 : 0;
  const used = new Set(Object.values(places));
  const headings = bare ? [] : first.cells.map((cell) => cell.trim());
  return { places, headings, unused: headings.filter((heading, place) => heading !== '' && !used.has(place)), rows: all.slice(bare ? 0 : top + 1) };
};
