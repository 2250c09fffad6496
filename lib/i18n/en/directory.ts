import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';

const accounts = { one: 'account', other: 'accounts' };
const rows = { one: 'row', other: 'rows' };

/** The texts of the view of the popup that lists the accounts to follow; in English. */
export const peopleTexts = {
  people: {
    lead: 'Accounts to follow and to mention in posts. Listing an account is not endorsement.',
    loading: 'Loading accounts…',
    find: 'Find an account',
    category: 'Category',
    all: 'All categories',
    other: 'Other',
    dueOnly: (count: number): string => `Show only accounts due for review (${count})`,
    count: (shown: number, all: number): string =>
      shown === all ? formatCount(all, accounts) : `${formatNumber(shown)} of ${formatCount(all, accounts)}`,
    none: 'No accounts found. Try fewer words or another category.',
    noneHere: 'There are no accounts in this category yet.',
    empty: 'There are no accounts yet. Import a list, or ask your department to add accounts to its rules.',
    guide: 'How to choose accounts to follow',
    choose: (how: string): string => `How to choose: ${how}`,
    more: (count: number): string => `Show ${formatCount(count, { one: 'more account', other: 'more accounts' })}`,
    own: 'Added by you',
    reviewBy: (date: string): string => `Review by ${date}`,
    due: (date: string): string => `Review was due by ${date}. Check the details are still right.`,
    stillHolds: 'Mark as reviewed',
    held: (name: string, date: string): string => `${name} marked as reviewed. Next review: ${date}.`,
    mention: (handle: string): string => `Add @${handle} to your draft`,
    copied: (handle: string): string =>
      `@${handle} copied, because no draft is open in this tab. Paste it into your post.`,
    notCopied: (handle: string): string => `@${handle} not added or copied. Type it into your post.`,
    profile: (handle: string): string => `View @${handle} on X`,
    remove: 'Remove',
    removeOne: (name: string): string => `Remove ${name}`,
    removed: (name: string): string => `${name} removed.`,
    removeAll: 'Remove all accounts you added',
    removedAll: (count: number): string => `${formatCount(count, accounts)} removed.`,
    undo: 'Undo',
    undone: 'Change undone.',
    notUndone: 'Not undone: your list has changed in another tab.',
    notSaved: 'Not saved on this computer. Your list has not changed.',
    damaged: 'Some imported accounts could not be read and are missing. Import your list again.',
    importList: 'Import a list',
    exportAs: (form: string): string => `Export as ${form}`,
    fileName: 'accounts',
    kept: 'Accounts you import are saved on this computer only.',
    from: {
      title: 'Import a list',
      about:
        'Choose a CSV or JSON file. It must have a column of handles, for example @yourdepartment. It can also have names, organisations, categories, reasons, tags, review dates and notes.',
      inTab: 'Open a tab to choose a file',
      whyTab: 'Some browsers close this window when you choose a file.',
      file: 'File',
      reading: 'Reading the file…',
      problem: {
        'too-large': 'The file is larger than 2MB. Delete columns you do not need, or split the file.',
        workbook: 'This is a spreadsheet workbook. Save it as “CSV UTF-8”, then import the CSV file.',
        'not-text': 'This file is not text. Save your list as CSV or JSON, then import it.',
        empty: 'The file is empty. Save your list again, then import it.',
        'bad-json':
          'This JSON file has no list of accounts. Name the list “directory” and check for a missing comma or bracket.',
        'no-handles': 'There is no column of handles. Choose the column below.',
        'no-rows': 'The file has headings but no accounts. Add a row for each account.',
        'too-many': 'The file has more than 2,000 accounts. Delete some, then import it again.',
      },
      full: 'Your list would have more than 2,000 accounts. Remove some, or delete some from the file.',
      added: (count: number): string => `${formatCount(count, accounts)} to add`,
      changed: (count: number): string => `${formatCount(count, accounts)} to change`,
      keptAsIs: (count: number): string => `${formatCount(count, accounts)} already in your list`,
      left: (count: number): string => `${formatCount(count, rows)} with errors`,
      guessed: 'The file is not UTF-8. Check names with accents before you add them.',
      undated: (count: number, date: string): string =>
        `${formatCount(count, { one: 'account has', other: 'accounts have' })} no review date. It will be set to ${date}.`,
      chooseColumns: 'Choose the columns',
      noColumn: 'Not in this file',
      columnAt: (place: number, label: string): string =>
        label === '' ? `Column ${place}` : `Column ${place}: “${label}”`,
      headed: 'The first row contains headings',
      columns: 'Columns used',
      column: (field: string, heading: string): string => (heading === '' ? field : `${field}: “${heading}”`),
      unused: (headings: string): string => `Columns not used: ${headings}`,
      field: {
        handle: 'Handle',
        name: 'Name',
        category: 'Category',
        organisation: 'Organisation',
        why: 'Reason',
        tags: 'Tags',
        reviewBy: 'Review by',
        notes: 'Notes',
      },
      rowsLeft: 'Rows with errors',
      line: (at: number): string => `Line ${at}`,
      entry: (at: number): string => `Entry ${at}`,
      row: {
        quote: (given: string): string => `The quotation mark at “${given}” is not closed. Close it or delete it.`,
        'too-wide': (given: string): string =>
          `“${given}” is in a column with no heading. Put quotation marks around text that contains commas.`,
        'odd-character': (given: string, field: string): string =>
          `Delete ${given}, from “${field}”. Nobody can see it.`,
        'no-handle': (given: string): string =>
          given === ''
            ? 'Enter the handle, for example @yourdepartment.'
            : `Enter the handle for “${given}”, for example @yourdepartment.`,
        'bad-handle': (given: string, max: number): string =>
          `“${given}” is not a handle. Use up to ${max} letters, numbers and underscores.`,
        twice: (given: string, first: string): string =>
          `@${given} is already in the file (${first}). Delete one of them.`,
        'bad-date': (given: string): string => `“${given}” is not a date. Enter the day first, for example 2/11/2026.`,
        'too-long': (given: string, field: string, max: number): string =>
          `${field} must be ${max} characters or fewer: “${given}”.`,
        'too-many-tags': (max: number): string => `Enter ${max} tags or fewer.`,
      },
      andMore: (count: number): string => `And ${formatNumber(count)} more.`,
      preview: 'Accounts to add or change',
      add: (added: number, changed: number, left: number): string => {
        const what = `${changed === 0 ? 'Add' : added === 0 ? 'Change' : 'Add or change'} ${formatCount(added + changed, accounts)}`;
        return left === 0 ? what : `${what} (skip ${formatCount(left, rows)} with errors)`;
      },
      nothing: 'There are no accounts to add.',
      another: 'Choose another file',
      done: (count: number): string => `${formatCount(count, accounts)} added or changed.`,
    },
  },
};

export type PeopleTexts = typeof peopleTexts;
