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
      waiting: {
        title: 'Waiting for you',
        about:
          'You asked for these beside a post box, where a web page could have led you to press. They are ignored in that post only.',
        confirm: 'Always ignore',
        confirmOne: (word: string): string => `Always ignore “${word}”`,
      },
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
        'Press it while you write to move to the panel. Up and Down go from hint to hint, Left and Right to its fixes, and Enter presses one. Press Escape to go back to your text. On a Mac, Alt is the Option key.',
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
      save: 'Save as CSV',
      fileName: 'countersign-reasons.csv',
      ruleId: 'Rule ID',
      clear: 'Delete all reasons',
      cleared: 'All reasons deleted.',
    },
    contents: 'On this page',
    data: {
      title: 'Your settings as a file',
      about:
        'Move your settings, the accounts you added and the figures you imported to another computer, or start again. Drafts are never saved, so they are never in the file.',
      export: 'Export settings',
      import: 'Import settings',
      reset: 'Reset all settings',
      imported: 'Settings imported.',
      resetDone:
        'All settings are back to their defaults. The accounts you added and the figures you imported are removed.',
      notExported: 'Not exported: the figures you imported could not be read. Delete them on the page “Objectives”.',
      undone: 'Your settings are as they were before.',
      locked: (names: string): string => `Not changed, because your department sets it: ${names}.`,
      notSaved: 'Not saved on this computer. Free some disk space, then try again.',
      problems: {
        'too-large': 'The file is larger than 256MB. Choose a file that was saved with “Export settings”.',
        'not-text': 'The file could not be read. Choose a file that was saved with “Export settings”.',
        'not-settings': 'This is not a settings file. Choose a file that was saved with “Export settings”.',
        newer: 'This file is from a newer Countersign. Update Countersign on this computer, then import it again.',
      },
      badJson: (line: number): string =>
        `Line ${line} of the file is not valid JSON. Correct it, or export your settings again.`,
      unknown: (name: string): string =>
        `There is no setting “${name}”. Delete it from the file, then import it again.`,
      badValue: (place: string, expected: string): string =>
        `“${place}” is not valid. ${expected} Then import the file again.`,
      expected: {
        accounts: 'Write a handle of up to 15 letters, and a limit from 280 to 25,000.',
        ignoredWords: 'Write words of 1 to 100 characters.',
        rulesOff: 'Write the ID of a rule.',
        preflight: 'Write “off”, “on” or “required”.',
        showBadge: 'Write true or false.',
        offSites: 'Write the address of a site that Countersign works on, such as “https://x.com”.',
        key: 'Write a shortcut such as “Alt+Shift+C”.',
        language: 'Write “en” or “cy”.',
        directory: 'Write an account as “Accounts” exports it.',
        measures: 'Export your settings again on the other computer.',
      },
      names: {
        accounts: 'Character limits',
        ignoredWords: 'Ignored words',
        rulesOff: 'Rules turned off',
        preflight: 'Check before posting',
        showBadge: 'Number on the toolbar button',
        offSites: 'Sites',
        key: 'Keyboard shortcut for the panel',
        language: 'Language',
      },
    },
    details: {
      title: 'Details for IT',
      about: 'Send these to your IT team when something does not work. They hold no draft and none of your words.',
      copy: 'Copy details for IT',
      show: 'Show the details',
      copied: 'Details copied. Paste them into a message to your IT team.',
      notices: 'Licences of the software that Countersign contains',
      notCopied: 'Details not copied. Open “Show the details”, select the text and copy it.',
    },
  },
};

export type OptionsTexts = typeof optionsTexts;
