import type { FileProblem } from '../../measures/import/open-file.ts';
import type { RowProblemKind } from '../../measures/import/row-problem.ts';
import type { TextField } from '../../measures/import/fields.ts';
import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';
import { date } from './date.ts';
import { networkNames } from './networks.ts';

const posts = { one: 'post', other: 'posts' };
const rows = { one: 'row', other: 'rows' };

/** What is said while a network’s export is imported; in English. */
export const enImport = {
  about:
    'Choose a file that you exported from X, LinkedIn, Facebook, Instagram or YouTube. It is read on this computer and sent nowhere.',
  file: 'File',
  another: 'Choose another file',
  drop: 'You can also drop a file here.',
  reading: 'Reading the file…',
  storing: 'Importing…',
  rowsDone: (done: number, total: number): string => `${formatNumber(done)} of ${formatNumber(total)} rows`,
  postsDone: (done: number, total: number): string => `${formatNumber(done)} of ${formatNumber(total)} posts`,
  cancel: 'Cancel',
  cancelled: 'Import cancelled. Nothing was imported.',
  failed: 'Not imported. Nothing on this computer has changed. Check that the disk has free space, then try again.',
  network: networkNames,
  problem: {
    'too-large': 'The file is too large. Export a shorter period, then import each file.',
    'old-workbook':
      'This is an old Excel file (.xls). Open it in Excel, save it as “CSV UTF-8”, then import the CSV file.',
    'not-text': 'This file is not a table. Export the figures of your posts as CSV, then import that file.',
    empty: 'The file is empty. Export the figures again.',
    'damaged-zip': 'The file is damaged. Download it again.',
    password: 'The file has a password. Save it without one, then import it.',
    'no-posts':
      'There is no list of posts in this file. Choose the archive of X, or the zip file from YouTube with “Table data.csv”.',
    'other-archive': 'This part of the archive has no posts. Choose tweets.js, or the whole zip file.',
    'damaged-archive': 'The archive is damaged. Download it again.',
    'by-day':
      'This file has figures of days, not of posts. Export the figures of your posts (“Content” or “All posts”).',
    'no-rows': 'The file has headings but no posts. Export a longer period.',
    'too-many': 'The file has more than 200,000 posts. Export a shorter period, then import each file.',
    unreadable: 'The file could not be read. Choose it again.',
  } satisfies Readonly<Record<FileProblem, string>>,
  damagedAt: (file: number, line: number): string => `Part ${file}, line ${line}.`,
  /* The preview. */
  found: (count: number, network: string): string => `${formatCount(count, posts)} from ${network}`,
  days: (from: string, to: string): string => (from === to ? date(from) : `${date(from)} to ${date(to)}`),
  accounts: (names: string): string => `Account: ${names}`,
  figures: (names: string): string => `Figures: ${names}`,
  known: (name: string): string => `Columns chosen before, as “${name}”.`,
  forget: 'Forget these columns',
  forgotten: 'Columns forgotten.',
  repeated: (count: number): string =>
    `${formatCount(count, rows)} repeat a post of the file. The last row of each post is used.`,
  reposts: (count: number): string => `${formatCount(count, { one: 'repost', other: 'reposts' })} left out.`,
  archive:
    'The archive of X has likes and reposts only. For clicks and times seen, import the CSV file of X analytics.',
  guessedEncoding: 'The file is not UTF-8. Check letters with accents.',
  guessedOrder: {
    'day-first': 'Dates were read with the day first. Check them below.',
    'month-first': 'Dates were read with the month first, as this network writes them. Check them below.',
  },
  sample: 'First posts of the file',
  day: 'Day',
  text: 'Text',
  exportedOn: 'Day of export',
  exportedOnAbout: 'Figures grow. Of two exports, the later one is used.',
  exportedOnWrong: (from: string, to: string): string => `Enter a day from ${date(from)} to ${date(to)}.`,
  account: 'Account',
  accountAbout: 'The file does not say which account these posts are from.',
  import: (count: number, left: number): string =>
    left === 0
      ? `Import ${formatCount(count, posts)}`
      : `Import ${formatCount(count, posts)} (skip ${formatCount(left, rows)} with errors)`,
  nothing: 'There are no posts to import.',
  done: (added: number, replaced: number): string =>
    `${formatCount(added, posts)} added, ${formatNumber(replaced)} brought up to date.`,
  older: (count: number): string =>
    `${formatCount(count, { one: 'post has', other: 'posts have' })} later figures already. These were kept.`,
  presetNotSaved: 'The columns could not be saved for the next file.',
  /* Rows with errors. */
  problems: (count: number): string => `${formatCount(count, rows)} with errors`,
  andMore: (count: number): string => `And ${formatNumber(count)} more.`,
  place: {
    csv: (at: number): string => `Line ${at}`,
    sheet: (at: number): string => `Row ${at}`,
    'x-archive': (at: number): string => `Entry ${at}`,
  },
  row: {
    quote: (given: string): string => `The quotation mark at “${given}” is not closed. Export the file again.`,
    'too-wide': (given: string): string =>
      `“${given}” is in a column with no heading. Put quotation marks around text that contains commas.`,
    'no-key': (given: string): string =>
      given === '' ? 'Enter the id or address of the post.' : `Enter the id or address of the post “${given}”.`,
    'rounded-id': (given: string): string =>
      `Excel rounded the id “${given}”. Export the file again and import it without opening it in Excel.`,
    'no-date': (given: string): string => `Enter the date of “${given}”.`,
    'bad-date': (given: string): string => `“${given}” is not a date. Enter it as 2026-11-30.`,
    future: (given: string): string => `${given} has not come yet. Check the order of day and month.`,
    'bad-number': (given: string, field: string): string => `${field}: “${given}” is not a number. Enter digits only.`,
    'one-day': (given: string): string => `These are the figures of one day (${given}). Export “Lifetime” figures.`,
    'no-figures': (): string => 'Every figure is blank. Export the figures again.',
    entry: (): string => 'This is not a post. Download the archive again if posts are missing.',
  } satisfies Readonly<Record<RowProblemKind, (given: string, field: string) => string>>,
  /* What is stored. */
  stored: {
    title: (count: number): string => `Files imported on this computer: ${formatNumber(count)}`,
    one: (file: string, network: string, count: number, day: string): string =>
      `${file}: ${formatCount(count, posts)} from ${network}, exported on ${date(day)}`,
    remove: 'Delete',
    removeOne: (file: string): string => `Delete ${file}`,
    removed: (file: string): string => `${file} and its figures deleted. Import it again to bring them back.`,
    removeAll: 'Delete all figures',
    removeAllAbout: 'This deletes all imported figures, and the values and notes you wrote.',
    removeAllNow: 'Delete all figures now',
    removedAll: 'All figures deleted.',
    notRemoved: 'Not deleted. Close other Countersign tabs, then try again.',
    unreadable: 'The figures on this computer could not be read. Delete them, then import your files again.',
  },
  /* Choosing columns. */
  unknown: 'Countersign does not know these headings. Choose the columns below.',
  chooseColumns: 'Choose the columns',
  columnsAbout: 'Choose an id or address, a date, and at least one figure.',
  incomplete: 'Not complete: choose an id or address, a date, and at least one figure.',
  table: 'Table',
  networkOf: 'Network',
  noColumn: 'Not in this file',
  columnAt: (place: number, heading: string): string =>
    heading === '' ? `Column ${place}` : `Column ${place}: “${heading}”`,
  field: {
    id: 'Id of the post',
    address: 'Address of the post',
    date: 'Date',
    text: 'Text',
    more: 'Text, second column',
    account: 'Account',
    form: 'Type of post',
  } satisfies Readonly<Record<TextField, string>>,
  dateOrder: 'Order of dates',
  orders: { file: 'As in the file', 'day-first': 'Day first (31/12/2026)', 'month-first': 'Month first (12/31/2026)' },
  presetName: 'Name these columns to use them again (optional)',
  useColumns: 'Read the file with these columns',
};

/** The shape of these texts: every language has these entries. */
export type ImportMessages = typeof enImport;
