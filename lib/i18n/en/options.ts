import { formatNumber } from '../../text/number.ts';
import { plural } from '../../text/plural.ts';

/** The texts of the settings page, but for its section about rules, which is rules.ts; in English. */
export const optionsTexts = {
  options: {
    title: 'Your settings',
    lead: 'These settings stay on this computer.',
    howItWorks: 'How Countersign works',
    undo: 'Undo',
    remove: 'Remove',
    limits: {
      title: 'Longer posts',
      about: (post: number): string =>
        `X lets most accounts write ${formatNumber(post)} characters. If an account of yours may write more, say so here.`,
      handle: 'Account',
      handleHint: 'Its handle, such as @yourdepartment',
      limit: 'Characters it may write',
      limitHint: (post: number, longPost: number): string => `From ${formatNumber(post)} to ${formatNumber(longPost)}`,
      add: 'Add account',
      none: (post: number): string => `Every account may write ${formatNumber(post)} characters.`,
      fromRules: 'The rules in force set these limits. One that you add below replaces theirs.',
      needHandle: 'Write the account’s handle, such as @yourdepartment.',
      badHandle: (max: number): string =>
        `Write the handle as X shows it: letters, numbers and underscores, at most ${max}.`,
      twice: (handle: string): string => `@${handle} is in the list already. Remove it first to change its limit.`,
      badLimit: (post: number, longPost: number): string =>
        `Write a whole number from ${formatNumber(post)} to ${formatNumber(longPost)}.`,
      full: 'The list is full. Remove an account you no longer need.',
      removeOne: (handle: string): string => `Remove @${handle}`,
      removed: (handle: string): string => `@${handle} was removed.`,
    },
    words: {
      title: 'Ignored words',
      about:
        'Countersign does not flag these words in any draft. Add words from a hint. “Must fix” hints are always shown.',
      noEffect:
        'Your department has turned off ignored words. They have no effect now. “Must fix” hints are always shown.',
      none: 'You have not ignored any words.',
      removeOne: (word: string): string => `Remove “${word}”`,
      removed: (word: string): string => `“${word}” will be checked again.`,
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
    key: {
      title: 'Key that moves into the panel',
      about:
        'Press it while you write. Arrow keys and Enter work in the panel; Escape takes you back to your words. On a Mac, Alt is the Option key.',
      change: 'Change key',
      press: 'Press the new key now, or Escape to keep the old one.',
      cancel: 'Keep the old one',
      usual: 'Use Alt+Shift+C again',
      refused:
        'That one belongs to the browser, X or a screen reader. Hold Alt and Shift and press a letter or a number, or press F2 or F8.',
      changed: (key: string): string => `The key is now ${key}.`,
    },
    language: {
      title: 'Language',
      about: 'The language of Countersign itself, not of your posts.',
      begun: 'Partly translated: the rest shows in English.',
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
