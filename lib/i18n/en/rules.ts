import type { IssueFacts } from '../../delivery/issues.ts';
import { POLICY_SETTINGS, type SettingName } from '../../delivery/policy/settings.ts';
import { plural } from '../../text/plural.ts';
import { date } from './date.ts';

const day = (iso: string | undefined): string => (iso === undefined ? '' : date(iso));
const v = (version: number | undefined): string => (version === undefined ? 'a new version' : `v${version}`);
/**
 * A sentence, and what is in force meanwhile where that is the department's; that general good practice is used is said
 * beside whose rules these are.
 */
const withKept = (sentence: string, still: string, { kept }: IssueFacts): string =>
  kept === undefined ? sentence : `${sentence} ${still} v${kept}.`;
const still = (sentence: string, facts: IssueFacts): string => withKept(sentence, 'Still using', facts);
const keeping = (sentence: string, facts: IssueFacts): string => withKept(sentence, 'Keeping', facts);

/**
 * What is said of where the rules come from, in English; complete, so that it is what a missing Welsh entry falls back
 * to.
 */
export const enRules = {
  title: 'Rules',
  about: 'What is checked, who says so, and where it came from.',
  whose: (department: string, version: number): string => `${department}, version ${version}`,
  origin: {
    inline: 'These rules came with your department’s settings on this computer.',
    url: (host: string | null): string =>
      host === null
        ? 'Your department has signed these rules.'
        : `These rules come from ${host}, signed by your department.`,
    personal: 'You imported these rules from a file.',
    loading: 'Loading your department’s rules…',
    waiting: 'Using general good practice until your department’s rules are here.',
    starter: 'No department rules on this computer. Using general good practice.',
  },
  version: 'Version',
  published: 'Published',
  lastChecked: 'Last checked',
  never: 'Not yet',
  at: (date: string, time: string): string => `${date}, ${time}`,
  expires: 'To be reviewed by',
  noExpiry: 'No date set',
  changed: 'What changed',
  noNote: 'The department left no note.',
  since: (version: number): string => `What is different from version ${version}`,
  problems: 'What to know',
  severity: { red: 'Needs doing:', amber: 'Take care:', info: 'Note:' },
  checkNow: 'Check now',
  checking: 'Looking for new rules…',
  checked: {
    new: (version: number): string => `Version ${version} is in use now.`,
    same: (version: number): string => `Checked: version ${version} is what your department offers.`,
    unreached: (host: string | null): string =>
      `${host ?? 'The server'} could not be reached just now. Your rules stay as they are.`,
    refused: 'Checked: what was offered was refused, for the reason above. Your rules stay as they are.',
    'not-saved': 'New rules are there, but could not be kept on this computer. Your rules stay as they are.',
    'not-allowed': 'Your browser has to allow it first: press the button above.',
    nothing: 'Checked: there is nothing new on this computer.',
  },
  notChecked: 'That could not be checked just now. Please try again.',
  allow: (host: string): string => `Allow updates from ${host}`,
  notAllowed: 'Not allowed. Your rules stay as they are.',
  help: 'Get help (opens a new tab)',
  file: 'Rules from a file',
  fileAbout: 'Choose a rule set file from someone you trust. You see what it changes before it is used.',
  fileLocked: 'Your department chooses the rules on this computer.',
  fileForbidden: 'Your department does not allow rules from a file.',
  choose: 'Choose a file',
  reading: 'Reading the file…',
  unopened: 'The file could not be opened. Please choose it again.',
  unreadable: 'This file is not a rule set that can be used:',
  needsNewer: 'Update the extension to use these rules.',
  slow: 'These rules take too long to start.',
  preview: (department: string, version: number): string =>
    `If you use ${department}, version ${version}, this changes:`,
  noChange: (department: string, version: number): string =>
    `If you use ${department}, version ${version}, nothing changes.`,
  same: (department: string, version: number): string =>
    `${department}, version ${version}, is what you have: nothing changes.`,
  beforeUse: {
    older: (version: number): string => `This is older than version ${version}, which you have.`,
    expired: (date: string): string => `These rules were due for review on ${date}. Treat with care.`,
    other: (department: string): string => `These rules replace those of ${department}.`,
  },
  more: (count: number): string => `${count} more`,
  use: 'Use these rules',
  keep: 'Keep what I have',
  inUse: (name: string): string => `${name} is in use now.`,
  goodPractice: 'General good practice',
  back: (name: string): string => `Go back to ${name}`,
  backToStarter: 'Go back to general good practice',
  notKept: 'That could not be kept on this computer. Free some space and try again.',
  settings: 'How rules reach this computer',
  setting: 'Setting',
  value: 'Value',
  by: 'Set by',
  byPolicy: 'Your department (locked)',
  byNobody: 'Usual value',
  names: Object.fromEntries(POLICY_SETTINGS.map(({ name, label, title }) => [name, label ?? title])) as Readonly<
    Record<SettingName, string>
  >,
  /** Values of the setting `preflight`; without one each person chooses. */
  preflights: { off: 'Off', on: 'On', required: 'On, with a reason', free: 'Each person chooses' },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  log: 'For IT: recent problems',
  logAbout: 'Kept on this computer only. Nothing of a draft is in it.',
  when: 'When',
  what: 'What',
  switches: {
    title: 'Single rules',
    about:
      'Switch off a rule that does not help you, and it gives no hints on this computer. Rules for what must be fixed stay on.',
    locked: 'Your department keeps all of its rules on.',
    lockedAgain: 'Your department keeps all of its rules on, so those you switched off give hints again.',
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
      pictures: 'Pictures',
      words: 'Words',
      figures: 'Dates and numbers',
      links: 'Links',
      hashtags: 'Hashtags',
      emoji: 'Emoji',
      length: 'Length and threads',
      campaigns: 'Campaign tags',
    },
    find: 'Find a rule',
    none: 'No rule has these words. Try fewer of them.',
    isOff: (title: string): string => `“${title}” is off.`,
    isOn: (title: string): string => `“${title}” is on again.`,
    allOn: 'Switch all on again',
    allAreOn: 'All rules are on again.',
    areOffAgain: 'Those rules are off, as before.',
  },
  /** Issues. When each is shown, and which rules are used meanwhile, is in lib/delivery/README.md. */
  faults: {
    vanished: (): string => 'Your department’s settings have gone. Keeping its rules for 72 hours.',
    'wrong-setting': ({ name = '' }: IssueFacts): string => `A setting could not be read: ${name}.`,
    'bad-key': ({ needed }: IssueFacts): string =>
      needed === undefined
        ? 'The signing key in your settings is not valid. Ask IT.'
        : `Your settings ask for ${plural(needed, { one: 'a signature and list no key', other: `${needed} signatures and list fewer keys` })}. Ask IT.`,
    'no-key': (): string => 'Your settings name an address for rules, but no signing key. Ask IT.',
    offline: (facts: IssueFacts): string =>
      still(
        facts.since === undefined
          ? 'Couldn’t fetch your department’s rules yet.'
          : `Couldn’t check for new rules since ${day(facts.since)}.`,
        facts,
      ),
    unreadable: (facts: IssueFacts): string => still('A new rule set could not be read and was refused.', facts),
    unusable: (facts: IssueFacts): string =>
      still('The rules kept on this computer cannot be read by this version of the extension.', facts),
    unsigned: (facts: IssueFacts): string =>
      still('A rule set was refused: it was not signed by your department.', facts),
    'wrong-id': (facts: IssueFacts): string => still('A rule set for another department was refused.', facts),
    older: (facts: IssueFacts): string => keeping(`The server offered an older rule set (${v(facts.offered)}).`, facts),
    twin: ({ offered, name = 'your department' }: IssueFacts): string =>
      `Two different copies of ${v(offered)} exist. Keeping yours. Tell ${name}.`,
    withdrawn: ({ wanted }: IssueFacts): string => `Your rules are withdrawn; waiting for ${v(wanted)}.`,
    pinned: ({ wanted }: IssueFacts): string => `Waiting for ${v(wanted)}, chosen by your department.`,
    'offered-expired': (facts: IssueFacts): string =>
      keeping(`The server offered rules that are past their review date (${v(facts.offered)}).`, facts),
    expired: ({ since }: IssueFacts): string => `These rules were due for review on ${day(since)}. Treat with care.`,
    'newer-extension': ({ offered }: IssueFacts): string => `Update the extension to get ${v(offered)}.`,
    'unknown-kinds': ({ count = 0, of = 0 }: IssueFacts): string =>
      `${count} of ${of} rules ${plural(count, { one: 'needs', other: 'need' })} a newer version.`,
    examples: (facts: IssueFacts): string =>
      keeping(
        `${v(facts.offered)} failed its own examples${facts.name === undefined ? '' : ` (rule ${facts.name})`}.`,
        facts,
      ),
    slow: (facts: IssueFacts): string => keeping(`${v(facts.offered)} takes too long to start.`, facts),
    'not-saved': (facts: IssueFacts): string => keeping(`Couldn’t save ${v(facts.offered)}.`, facts),
    damaged: (facts: IssueFacts): string =>
      still('Your rules were damaged on this computer and are being fetched again.', facts),
    repaired: (): string => 'Rules repaired.',
    'key-removed': (): string => 'Waiting for re-signed rules.',
    clock: (): string => 'Your computer’s clock looks wrong; dated rules may misfire.',
    'ask-origin': (): string => 'New rules can come from your department’s server once you allow it.',
  },
};

/** The catalogue's shape: every language has these entries. */
export type RulesMessages = typeof enRules;
