import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';

const accounts = { one: 'account', other: 'accounts' };
const rows = { one: 'row', other: 'rows' };

/** The texts of the view of the popup that lists the accounts to follow; in English. */
export const peopleTexts = {
  people: {
    lead: 'Whom to follow, and whom to name in a post. Listing or following an account does not mean agreeing with it.',
    loading: 'Getting the list ready…',
    find: 'Find an account',
    category: 'Category',
    all: 'All',
    other: 'Others',
    dueOnly: (count: number): string => `Only those due for review (${count})`,
    count: (shown: number, all: number): string =>
      shown === all ? formatCount(all, accounts) : `${formatNumber(shown)} of ${formatCount(all, accounts)}`,
    none: 'No account matches. Try fewer words, or another category.',
    noneHere: 'Nobody is listed in this category yet.',
    empty:
      'Nobody is listed yet. Your department can bring accounts with its rules, or you can import a list of your own.',
    guide: 'Whom to look for, and how to choose',
    choose: (how: string): string => `How to choose: ${how}`,
    more: (count: number): string => `Show ${count} more`,
    own: 'Yours',
    reviewBy: (date: string): string => `Review by ${date}`,
    due: (date: string): string => `Review was due by ${date}. Make sure that it still holds.`,
    stillHolds: 'It still holds',
    held: (name: string, date: string): string => `${name} is due for review by ${date}.`,
    mention: (handle: string): string => `Mention @${handle}`,
    copied: (handle: string): string =>
      `No draft is open on X in this tab, so @${handle} was copied. Paste it where it belongs.`,
    notCopied: (handle: string): string =>
      `No draft is open on X in this tab, and @${handle} could not be copied. Please type it in.`,
    profile: 'Open profile',
    remove: 'Remove',
    removeOne: (name: string): string => `Remove ${name}`,
    removed: (name: string): string => `${name} was removed.`,
    removeAll: 'Remove all of yours',
    removedAll: (count: number): string =>
      `${formatCount(count, { one: 'account was', other: 'accounts were' })} removed.`,
    undo: 'Undo',
    undone: 'The list is as it was.',
    notUndone: 'Your list was changed in another tab since, so this was not undone.',
    notSaved: 'That could not be kept on this computer, so the list is as it was.',
    damaged:
      'Some of the accounts you imported could not be read. Those that could are here; import your list again to have the others back.',
    importList: 'Import a list',
    exportAs: (form: string): string => `Export as ${form}`,
    fileName: 'directory',
    kept: 'Accounts you import stay on this computer.',
    from: {
      title: 'Import a list',
      about:
        'A spreadsheet saved as CSV, or a JSON file. One column must hold the handles, such as @yourdepartment; names, organisations, categories, reasons, tags, review dates and notes are taken where there are any.',
      inTab: 'Choose a file in a tab',
      whyTab: 'Some browsers close this window as soon as a file is chosen, so it goes on in a tab.',
      file: 'File',
      reading: 'Reading the file.',
      problem: {
        'too-large': 'The file is larger than 2 MB. Save only the columns you need, or divide it.',
        workbook: 'This is a workbook. In your spreadsheet choose “Save as” and “CSV UTF-8”, then import that file.',
        'not-text': 'This file holds no text. Save your list as CSV or JSON and import that.',
        empty: 'The file is empty. Save your list again, then import it.',
        'bad-json':
          'This JSON holds no list of accounts. Look for a missing comma or bracket, or name the list “directory”.',
        'no-handles': 'No column was found that holds handles. Choose it below.',
        'no-rows': 'Only headings were found. Add a row for each account below them.',
        'too-many': 'A directory holds at most 2,000 accounts. Leave some out, then import the file again.',
      },
      full: 'With these your list would hold more than 2,000 accounts. Remove some first, or leave some out of the file.',
      added: (count: number): string => `${formatNumber(count)} to add`,
      changed: (count: number): string => `${formatNumber(count)} to change`,
      keptAsIs: (count: number): string => `${formatNumber(count)} already listed`,
      left: (count: number): string => `${formatCount(count, rows)} to put right`,
      guessed: 'The file was not saved as UTF-8. Look at names with accents before you add them.',
      undated: (count: number, date: string): string =>
        `${formatCount(count, { one: 'account has', other: 'accounts have' })} no review date. It will be set to ${date}.`,
      chooseColumns: 'Choose the columns yourself',
      noColumn: 'Not in this file',
      columnAt: (place: number, label: string): string =>
        label === '' ? `Column ${place}` : `Column ${place}: “${label}”`,
      headed: 'The first row holds the headings',
      columns: 'Columns used',
      column: (field: string, heading: string): string => (heading === '' ? field : `${field}: “${heading}”`),
      unused: (headings: string): string => `Not used: ${headings}`,
      field: {
        handle: 'Handle',
        name: 'Name',
        category: 'Category',
        organisation: 'Organisation',
        why: 'Why',
        tags: 'Tags',
        reviewBy: 'Review by',
        notes: 'Notes',
      },
      rowsLeft: 'Rows to put right',
      line: (at: number): string => `Line ${at}`,
      entry: (at: number): string => `Entry ${at}`,
      row: {
        quote: (given: string): string =>
          `A quotation mark has no partner, from “${given}” on. Close it, or take it out.`,
        'too-wide': (given: string): string =>
          `“${given}” is in a column without a heading. Put quotation marks around a text that has commas in it.`,
        'no-handle': (given: string): string =>
          given === ''
            ? 'Write the handle, such as @yourdepartment.'
            : `Write the handle beside “${given}”, such as @yourdepartment.`,
        'bad-handle': (given: string, max: number): string =>
          `“${given}” is not a handle. Write it as X shows it: letters, numbers and underscores, at most ${max}.`,
        twice: (given: string, first: string): string =>
          `@${given} is in the file already (${first}). Take one of them out.`,
        'bad-date': (given: string): string => `“${given}” is not a date. Write the day first, as in 2/11/2026.`,
        'too-long': (given: string, field: string, max: number): string =>
          `${field} is longer than ${max} characters: “${given}”. Shorten it.`,
        'too-many-tags': (max: number): string => `There are more than ${max} tags. Keep those people look for.`,
      },
      andMore: (count: number): string => `And ${formatNumber(count)} more.`,
      preview: 'To be added or changed',
      add: (added: number, changed: number, left: number): string => {
        const what = `${changed === 0 ? 'add' : added === 0 ? 'change' : 'add or change'} ${formatCount(added + changed, accounts)}`;
        return left === 0
          ? `${what.charAt(0).toUpperCase()}${what.slice(1)}`
          : `Leave out ${formatCount(left, rows)} and ${what}`;
      },
      nothing: 'There is nothing to add.',
      another: 'Or choose another file',
      done: (count: number): string =>
        `${formatCount(count, { one: 'account was', other: 'accounts were' })} added or changed.`,
    },
  },
};

export type PeopleTexts = typeof peopleTexts;
