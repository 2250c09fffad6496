import { formatNumber } from '../../text/number.ts';
import { plural } from '../../text/plural.ts';

/** The texts of the settings page, but for its section about rules, which is rules.ts; in English. */
export const optionsTexts = {
  options: {
    title: 'Settings',
    lead: 'Your settings are saved on this computer only.',
    howItWorks: 'How Countersign works',
    undo: 'Undo',
    remove: 'Remove',
    limits: {
      title: 'Character limits',
      about: (post: number): string =>
        `X allows most accounts ${formatNumber(post)} characters. Add any account that is allowed more.`,
      handle: 'Account',
      handleHint: 'The handle, for example @yourdepartment',
      limit: 'Character limit',
      limitHint: (post: number, longPost: number): string =>
        `A number from ${formatNumber(post)} to ${formatNumber(longPost)}`,
      add: 'Add account',
      none: (post: number): string => `All accounts have the standard limit of ${formatNumber(post)} characters.`,
      fromRules: 'Your department’s rules set these limits. A limit you add below replaces them.',
      needHandle: 'Enter the account’s handle, for example @yourdepartment.',
      badHandle: (max: number): string =>
        `Handle must be ${max} characters or fewer, and only letters, numbers and underscores.`,
      twice: (handle: string): string => `@${handle} is already in the list. Remove it before you change its limit.`,
      badLimit: (post: number, longPost: number): string =>
        `Enter a whole number from ${formatNumber(post)} to ${formatNumber(longPost)}.`,
      full: 'The list is full. Remove an account before you add another.',
      removeOne: (handle: string): string => `Remove @${handle}`,
      removed: (handle: string): string => `@${handle} removed.`,
    },
    words: {
      title: 'Ignored words',
      about:
        'Countersign does not flag these words in any draft. Add words from a hint. “Must fix” hints are always shown.',
      noEffect:
        'Your department has turned off ignored words. They have no effect now. “Must fix” hints are always shown.',
      none: 'You have no ignored words.',
      removeOne: (word: string): string => `Remove “${word}”`,
      removed: (word: string): string => `“${word}” removed. Countersign will check it again.`,
    },
    preflight: {
      title: 'Check before posting',
      about: 'Choose what happens when you press Post while there is a “must fix” hint.',
      choices: {
        off: 'Off: Post works as usual',
        on: 'On: the first press on Post shows what must be fixed',
        required: 'On, with a reason: the next press needs a reason',
      },
      setByPolicy: 'Your department has set this.',
      locked: 'Your department has turned this off.',
    },
    badge: {
      title: 'Number on the toolbar button',
      about: 'The Countersign button in the toolbar can show how many hints the draft in a tab has.',
      choices: { on: 'Show the number', off: 'Show no number' },
    },
    sites: {
      title: 'Sites',
      about: 'Countersign checks posts on the sites you tick.',
      siteLocked: 'Your department keeps Countersign off on this site.',
      locked: 'Your department does not let you turn off sites.',
    },
    key: {
      title: 'Keyboard shortcut for the panel',
      about:
        'Press it while you write to move to the panel. Use the arrow keys and Enter. Press Escape to go back to your text. On a Mac, Alt is the Option key.',
      change: 'Change shortcut',
      press: 'Press the new shortcut now, or Escape to cancel.',
      cancel: (key: string): string => `Keep ${key}`,
      usual: 'Reset to Alt+Shift+C',
      refused:
        'The browser, X or a screen reader uses that shortcut. Use Alt+Shift and a letter or number, or F2 or F8.',
      changed: (key: string): string => `Shortcut changed to ${key}.`,
    },
    language: {
      title: 'Language',
      about: 'The language Countersign uses. It does not change your posts.',
      begun: 'No native speaker has read the Welsh yet.',
    },
    reasons: {
      title: 'Reasons you gave',
      about: (days: number): string =>
        `Reasons you gave for not fixing a “must fix” hint. They are saved on this computer only and deleted after ${days} ${plural(days, { one: 'day', other: 'days' })}. Your posts are not saved.`,
      none: 'You have no saved reasons.',
      when: 'Time',
      at: (date: string, time: string): string => `${date}, ${time}`,
      rule: 'Rule',
      account: 'Account',
      reason: 'Reason',
      /** In a list of reasons, for a rule or an account that is not known. */
      unknown: 'Not known',
      clear: 'Delete all reasons',
      cleared: 'All reasons deleted.',
    },
  },
};

export type OptionsTexts = typeof optionsTexts;
