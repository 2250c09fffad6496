import type { IssueFacts } from '../../delivery/issues.ts';
import { POLICY_SETTINGS, type SettingName } from '../../delivery/policy/settings.ts';
import { plural } from '../../text/plural.ts';
import { date } from './date.ts';

const day = (iso: string | undefined): string => (iso === undefined ? '' : date(iso));
const v = (version: number | undefined): string => (version === undefined ? 'a new version' : `version ${version}`);
const SETTING_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  POLICY_SETTINGS.map(({ name, label, title }) => [name, label ?? title]),
);
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
/**
 * A sentence, and which of the department's rules are used meanwhile. That the starter rules are used is said beside
 * whose rules these are.
 */
const still = (sentence: string, { kept }: IssueFacts): string =>
  kept === undefined ? sentence : `${sentence} You are still using version ${kept}.`;

/**
 * What is said of where the rules come from, in English; complete, so that it is what a missing Welsh entry falls back
 * to.
 */
export const enRules = {
  title: 'Rules',
  about: 'The rules your posts are checked against, and where they come from.',
  whose: (department: string, version: number): string => `${department}, version ${version}`,
  origin: {
    inline: 'Your department set these rules on this computer.',
    url: (host: string | null): string =>
      host === null ? 'Your department has signed these rules.' : `From ${host}, signed by your department.`,
    personal: 'You imported these rules from a file.',
    loading: 'Loading your department’s rules…',
    waiting: 'Using the starter rules until your department’s rules arrive.',
    starter: 'Your department has not set any rules. Using the starter rules.',
  },
  version: 'Version',
  published: 'Published',
  lastChecked: 'Last checked',
  never: 'Not checked yet',
  at: (date: string, time: string): string => `${date}, ${time}`,
  expires: 'Review date',
  noExpiry: 'No date set',
  changed: 'What changed',
  noNote: 'There is no note from your department.',
  since: (version: number): string => `Changes since version ${version}`,
  problems: 'Messages about your rules',
  severity: { red: 'Action needed:', amber: 'Warning:', info: 'Information:' },
  checkNow: 'Check for new rules',
  checking: 'Checking for new rules…',
  checked: {
    new: (version: number): string => `Version ${version} is now in use.`,
    same: (version: number): string => `You have the latest rules (version ${version}).`,
    unreached: (host: string | null): string =>
      `${host ?? 'The server'} did not respond. Your rules have not changed. Try again later.`,
    refused: 'New rules were refused. The message above says why. Your rules have not changed.',
    'not-saved': 'New rules could not be saved on this computer. Your rules have not changed.',
    'not-allowed': 'Allow updates first: press the button above.',
    nothing: 'There are no new rules.',
  },
  notChecked: 'The check did not work. Try again.',
  allow: (host: string): string => `Allow updates from ${host}`,
  notAllowed: 'Updates not allowed. Your rules have not changed.',
  help: 'Get help (opens a new tab)',
  file: 'Use rules from a file',
  fileAbout: 'Choose a rule set file from someone you trust. You will see the changes before you use it.',
  fileLocked: 'You cannot import rules, because your department sets them.',
  fileForbidden: 'Your department does not allow imported rules.',
  choose: 'Choose a file',
  reading: 'Reading the file…',
  unopened: 'The file could not be opened. Choose it again.',
  unreadable: 'This file is not a valid rule set.',
  needsNewer: 'Update Countersign to use these rules.',
  slow: 'You cannot use these rules because they take too long to load.',
  preview: (department: string, version: number): string => `Changes if you use ${department}, version ${version}:`,
  noChange: (department: string, version: number): string => `No changes if you use ${department}, version ${version}.`,
  same: (department: string, version: number): string => `You already use ${department}, version ${version}.`,
  beforeUse: {
    older: (version: number): string => `These rules are older than yours (version ${version}).`,
    expired: (date: string): string => `These rules passed their review date on ${date}. They may be out of date.`,
    other: (department: string): string => `These rules will replace the rules from ${department}.`,
  },
  more: (count: number): string => `Show ${count} more`,
  use: 'Use these rules',
  keep: 'Keep my current rules',
  inUse: (name: string): string => `Now using ${name}.`,
  goodPractice: 'Starter rules',
  back: (name: string): string => `Go back to ${name}`,
  backToStarter: 'Go back to the starter rules',
  notKept: 'Not saved. Free some disk space, then try again.',
  settings: 'Settings from your IT team',
  setting: 'Setting',
  value: 'Value',
  by: 'Set by',
  byPolicy: 'Your department (you cannot change it)',
  byNobody: 'Default',
  names: SETTING_TITLES as Readonly<Record<SettingName, string>>,
  /** Values of the setting `preflight`; without one each person chooses. */
  preflights: { off: 'Off', on: 'On', required: 'On, with a reason', free: 'Each person chooses' },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  log: 'Error log for IT',
  logAbout: 'Saved on this computer only. It contains no text from drafts.',
  when: 'Time',
  what: 'Error',
  switches: {
    title: 'Turn rules on or off',
    about: 'Turn off rules you do not find useful. You cannot turn off “must fix” rules.',
    locked: 'Your department does not allow rules to be turned off.',
    lockedAgain: 'Your department does not allow rules to be turned off. The rules you turned off are on again.',
    count: (off: number, all: number): string =>
      off === 0
        ? plural(all, { one: 'The one rule is on', other: `All ${all} rules are on` })
        : `${off} of ${all} rules ${plural(off, { one: 'is', other: 'are' })} off`,
    on: (on: number, all: number): string => `${on} of ${all} on`,
    alwaysOn: 'always on',
    groups: {
      privacy: 'Privacy and security',
      propriety: 'Law and propriety',
      accessibility: 'Accessibility',
      pictures: 'Images',
      words: 'Words',
      figures: 'Dates and numbers',
      links: 'Links',
      hashtags: 'Hashtags',
      emoji: 'Emoji',
      length: 'Length and threads',
      campaigns: 'Campaign tags',
    },
    find: 'Find a rule',
    none: 'No rules found. Try fewer words.',
    isOff: (title: string): string => `Turned off: “${title}”.`,
    isOn: (title: string): string => `Turned on: “${title}”.`,
    allOn: 'Turn on all rules',
    allAreOn: 'All rules are on.',
    areOffAgain: 'Change undone. Those rules are off.',
  },
  /** Issues. When each is shown, and which rules are used meanwhile, is in lib/delivery/README.md. */
  faults: {
    vanished: (): string =>
      'Your department’s settings are missing. Its rules stay in use for 72 hours. Tell your IT team.',
    'wrong-setting': ({ name = '', written }: IssueFacts): string =>
      written === undefined
        ? `The setting “${SETTING_TITLES[name] ?? name}” is not valid and was not used. Tell your IT team.`
        : `There is no setting “${written}”. Its name should be “${name}”. Tell your IT team.`,
    'bad-key': ({ needed }: IssueFacts): string =>
      needed === undefined
        ? 'The signing key in your settings is not valid. Tell your IT team.'
        : `Your settings need ${plural(needed, { one: '1 signature but have no key', other: `${needed} signatures but have fewer keys` })}. Tell your IT team.`,
    'no-key': (): string => 'Your settings have a web address for rules but no signing key. Tell your IT team.',
    offline: (facts: IssueFacts): string =>
      still(
        facts.since === undefined
          ? 'Your department’s rules have not arrived yet. Check your internet connection.'
          : `Could not check for new rules since ${day(facts.since)}.`,
        facts,
      ),
    unreadable: (facts: IssueFacts): string => still('A new rule set was refused because it could not be read.', facts),
    unusable: (facts: IssueFacts): string =>
      still('The saved rules do not work with this version of Countersign.', facts),
    unsigned: (facts: IssueFacts): string =>
      still('A rule set was refused because your department did not sign it. Tell your IT team.', facts),
    'wrong-id': (facts: IssueFacts): string =>
      still('A rule set was refused because it is for another department. Tell your IT team.', facts),
    older: (facts: IssueFacts): string => still(`An older rule set (${v(facts.offered)}) was refused.`, facts),
    twin: ({ offered, name = 'your department' }: IssueFacts): string =>
      `There are two different copies of ${v(offered)}. You are still using yours. Tell ${name}.`,
    withdrawn: ({ wanted }: IssueFacts): string => `Your department has withdrawn its rules. Waiting for ${v(wanted)}.`,
    pinned: ({ wanted }: IssueFacts): string => `Waiting for ${v(wanted)}, which your department chose.`,
    'offered-expired': (facts: IssueFacts): string =>
      still(`Rules past their review date (${v(facts.offered)}) were refused.`, facts),
    expired: ({ since }: IssueFacts): string =>
      `These rules passed their review date on ${day(since)}. They may be out of date.`,
    'newer-extension': ({ offered }: IssueFacts): string => `Update Countersign to get ${v(offered)} of your rules.`,
    'unknown-kinds': ({ count = 0, of = 0 }: IssueFacts): string =>
      `${count} of ${of} rules ${plural(count, { one: 'is off because it needs', other: 'are off because they need' })} a newer version of Countersign.`,
    examples: (facts: IssueFacts): string =>
      still(
        `${capital(v(facts.offered))} was refused because ${facts.name === undefined ? 'it' : `rule “${facts.name}”`} failed its own tests.`,
        facts,
      ),
    slow: (facts: IssueFacts): string =>
      still(`${capital(v(facts.offered))} was refused because it takes too long to load.`, facts),
    'not-saved': (facts: IssueFacts): string =>
      still(`${capital(v(facts.offered))} could not be saved on this computer. Free some disk space.`, facts),
    damaged: (facts: IssueFacts): string =>
      still('The saved rules are damaged. Countersign is fetching them again.', facts),
    repaired: (): string => 'The saved rules are repaired.',
    'key-removed': (): string => 'Waiting for rules signed with a current key.',
    clock: (): string => 'The clock on this computer may be wrong. Rules with dates may not work.',
    'ask-origin': (): string => 'Allow updates to get new rules from your department’s server.',
  },
};

/** The catalogue's shape: every language has these entries. */
export type RulesMessages = typeof enRules;
