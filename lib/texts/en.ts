import { shortDate } from './dates.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Everything the interface says, in English; complete, so that it is what a missing Welsh entry falls back to. */
export const en = {
  name: 'Countersign',
  severity: { error: 'Must fix', warning: 'Should fix', suggestion: 'Consider' },
  date: (iso: string): string => shortDate(iso, months),

  desk: {
    hints: (count: number): string => (count === 0 ? 'No hints' : some(count, 'hint', 'hints')),
    ofSeverity: { error: (count: number) => `${count} must fix`, warning: (count: number) => `${count} should fix`, suggestion: (count: number) => `${count} to consider` },
    of: (limit: string): string => `of ${limit}`,
    length: (used: string, limit: string): string => `${used} of ${limit} characters`,
    left: (count: string): string => `${count} left`,
    over: (count: string): string => `${count} over`,
    number: (value: number): string => value.toLocaleString('en-GB'),
    fold: 'Fold the panel away',
    unfold: 'Open the panel',
    start: 'Hints appear here as you write.',
    clear: 'Nothing to put right.',
    list: 'Hints',
    dismiss: 'Dismiss',
  },

  hint: {
    remove: 'Remove',
    space: 'One space',
    newLine: 'New line',
    blankLine: 'Blank line',
    cost: (change: number): string => (change === 0 ? 'same length' : change < 0 ? some(-change, 'character shorter', 'characters shorter') : some(change, 'character longer', 'characters longer')),
    copy: 'Copy',
    ignoreHere: 'Ignore here',
    ignoreWord: 'Ignore this word',
    checked: (date: string): string => `checked ${date}`,
    read: { read: 'read at its source', 'second-hand': 'known from others who quote it', recalled: 'known from memory', ours: 'our own practice' },
    newTab: 'opens in a new tab',
  },

  checklist: {
    title: 'Only you can say',
    done: (done: number, all: number): string => `${done} of ${all}`,
  },

  preflight: {
    title: (count: number): string => (count === 1 ? 'One thing to look at before you post' : `${count} things to look at before you post`),
    next: 'Press Post again to post it as it is.',
    reason: 'A reason, if you like:',
    reasonKept: 'kept on this computer only',
    anyway: 'Post anyway',
  },

  notices: {
    notFixed: 'That could not be put in safely, so your words are as they were.',
    copied: 'Copied: paste it where it belongs.',
    notCopied: 'That could not be copied, so please type it in.',
    notSaved: 'That could not be kept on this computer. It holds until you close this tab.',
    ruleFault: (rule: string): string => `One check (${rule}) is not working and is left out. The others go on.`,
    postReady: 'Press Post again and it goes as it is.',
  },

  popup: {
    views: { label: 'Views', 'look-up': 'Look up', check: 'Check a draft', people: 'People' },
    noPeople: 'No people are listed yet. A department brings its own list with its rules.',
    search: 'Look up a term',
    ask: 'Ask what a word means: by its name, by one it had once, such as purdah, or by what it is about.',
    today: 'Begin with one of these',
    results: 'Terms found',
    count: (count: number): string => some(count, 'term found', 'terms found'),
    none: (typed: string): string => `There is no term “${typed}” here.`,
    near: 'Did you mean',
    tryOther: 'Try another word, or only its first letters.',
    noGlossary: 'Your department’s rules bring no glossary.',
    back: 'Back',
    past: 'A word of 2009, kept to help read what was written then.',
    synonyms: 'Also called',
    oldNames: 'Once called',
    inEnglish: 'In English',
    inWelsh: 'In Welsh',
    since2009: 'Since 2009',
    seeAlso: 'See also',
    licence: (licence: string): string => `Licence: ${licence}`,
    inForce: (department: string, version: number, since: string): string => `${department}, version ${version}, since ${since}`,
    settings: 'Settings',
  },

  check: {
    title: 'Paste or write a draft',
    start: 'Any text will do: a colleague’s, or one for a scheduling tool. Hints appear here as you write.',
    about: 'About this post',
    reply: 'It is a reply',
    picture: 'It has a picture',
    alt: 'Alt text of the picture',
    account: 'Account',
    anyAccount: 'Any account',
    accountWith: (handle: string, limit: string): string => `@${handle}, ${limit} characters`,
    loading: 'Getting the rules ready…',
    kept: 'Your words stay in this window alone: closing it loses them.',
    openTab: 'Open in a tab',
    report: 'Copy a report',
    reported: 'The report is copied: paste it into a mail or a document.',
    notReported: 'The report could not be copied. Please try once more.',
  },

  report: {
    title: 'Draft checked with Countersign',
    by: (when: string, rules: string): string => `Checked on ${when} by the rules of ${rules}.`,
    draft: 'The draft',
    found: (message: string, excerpt: string): string => `${message} Found: “${excerpt}”`,
    yes: 'yes',
    open: 'not yet answered',
  },

  options: {
    title: 'Your settings',
    lead: 'These settings stay on this computer.',
    undo: 'Undo',
    remove: 'Remove',
    limits: {
      title: 'Longer posts',
      about: 'X lets most accounts write 280 characters. If an account of yours may write more, say so here.',
      handle: 'Account',
      handleHint: 'Its handle, such as @yourdepartment',
      limit: 'Characters it may write',
      limitHint: 'From 280 to 25,000',
      add: 'Add account',
      none: 'Every account may write 280 characters.',
      needHandle: 'Write the account’s handle, such as @yourdepartment.',
      badHandle: 'Write the handle as X shows it: letters, numbers and underscores, at most 15.',
      twice: (handle: string): string => `@${handle} is in the list already. Remove it first to change its limit.`,
      badLimit: 'Write a whole number from 280 to 25,000.',
      full: 'The list is full. Remove an account you no longer need.',
      removeOne: (handle: string): string => `Remove @${handle}`,
      removed: (handle: string): string => `@${handle} was removed.`,
    },
    words: {
      title: 'Ignored words',
      about: 'Words you chose to ignore in a hint. They are left alone in every draft.',
      none: 'You have not ignored any words.',
      removeOne: (word: string): string => `Remove “${word}”`,
      removed: (word: string): string => `“${word}” will be checked again.`,
    },
    preflight: {
      title: 'Before you post',
      switch: 'Show me what must be fixed when I press Post',
      about: 'The next press posts, whatever you decide.',
      locked: 'Your department has turned this off.',
    },
    key: {
      title: 'Key that moves into the panel',
      about: 'Press it while you write. Arrow keys and Enter work in the panel; Escape takes you back to your words. On a Mac, Alt is the Option key.',
      change: 'Change key',
      press: 'Press the new key now, or Escape to keep the old one.',
      cancel: 'Keep the old one',
      usual: 'Use Alt+Shift+C again',
      refused: 'That one belongs to the browser, X or a screen reader. Hold Alt and Shift and press a letter or a number, or press F2 or F8.',
      changed: (key: string): string => `The key is now ${key}.`,
    },
    language: {
      title: 'Language',
      about: 'The language of Countersign itself, not of your posts.',
      begun: 'Begun: what is not translated yet shows in English.',
    },
    reasons: {
      title: 'Reasons for posting anyway',
      about: 'What you wrote when you posted with something still to fix. It is kept on this computer only; your posts are not kept.',
      none: 'Nothing is kept.',
      when: 'When',
      reason: 'Reason',
      clear: 'Clear all',
      cleared: 'The list has been cleared.',
    },
  },
};

/** The catalogue's shape: every language has these entries. */
export type Texts = typeof en;
