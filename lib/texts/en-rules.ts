import type { FaultFacts } from '../rule-set/faults.ts';
import { shortDate } from './dates.ts';
import { months } from './en.ts';

const day = (iso: string | undefined): string => (iso === undefined ? '' : shortDate(iso, months));
const v = (version: number | undefined): string => (version === undefined ? 'a new version' : `v${version}`);
/** What is in force meanwhile. */
const still = ({ kept }: FaultFacts): string => (kept === undefined ? 'Using general good practice.' : `Still using v${kept}.`);
const keeping = ({ kept }: FaultFacts): string => (kept === undefined ? 'Using general good practice.' : `Keeping v${kept}.`);

/** What is said of where the rules come from, in English; complete, so that it is what a missing Welsh entry falls back to. */
export const enRules = {
  title: 'Rules',
  about: 'What is checked, who says so, and where it came from.',
  whose: (department: string, version: number): string => `${department}, version ${version}`,
  origin: {
    inline: 'Your department’s settings on this computer brought them.',
    url: (host: string): string => `They come from ${host}, signed by your department.`,
    personal: 'You imported them from a file.',
    starter: 'No department rules on this computer. Using general good practice.',
  },
  published: 'Published',
  lastChecked: 'Last checked',
  never: 'Not yet',
  expires: 'To be reviewed by',
  noExpiry: 'No date set',
  changed: 'What changed',
  noNote: 'The department left no note.',
  problems: 'What to know',
  checkNow: 'Check now',
  checking: 'Looking for new rules…',
  checked: 'Checked.',
  notChecked: 'That could not be checked just now. Please try again.',
  allow: (host: string): string => `Allow updates from ${host}`,
  help: 'Get help',
  file: 'Rules from a file',
  fileAbout: 'Choose a rule set file that somebody gave you. You see what will change before it is used.',
  fileLocked: 'Your department chooses the rules on this computer.',
  choose: 'Choose a file',
  unreadable: 'This file is not a rule set that can be used:',
  more: (count: number): string => `and ${count} more.`,
  preview: (department: string, version: number): string => `If you use ${department}, version ${version}, this changes:`,
  noChange: 'Nothing changes.',
  use: 'Use these rules',
  keep: 'Keep what I have',
  used: 'These rules are in use now.',
  back: 'Go back to the rules before',
  wentBack: 'The rules from before are in use again.',
  notKept: 'That could not be kept on this computer. Free some space and try again.',
  settings: 'Settings from your department',
  setting: 'Setting',
  value: 'Value',
  by: 'Set by',
  byPolicy: 'Your department, fixed',
  byNobody: 'Nobody; the usual value',
  names: {
    ruleSetInline: 'Rule set within the settings', ruleSetUrl: 'Address of the rule set', ruleSetId: 'Id of the rule set', ruleSetKeys: 'Keys that may sign', ruleSetThreshold: 'Signatures needed',
    minVersion: 'Oldest version allowed', pinnedVersion: 'This version only', checkMinutes: 'Minutes between checks', departmentName: 'Department', allowPersonalRules: 'Rules from a file allowed',
    allowTurnOffRules: 'Switching rules off allowed', supportUrl: 'Where to get help',
  },
  values: { true: 'Yes', false: 'No', '…': 'Yes', '': 'None' },
  switches: {
    title: 'Single rules',
    about: 'Switch off a rule that does not help you, and it gives no hints on this computer. What must be fixed is always told.',
    locked: 'Your department keeps all of its rules on.',
    lockedAgain: 'Your department keeps all of its rules on, so those you switched off give hints again.',
    count: (off: number, all: number): string => (off === 0 ? `All ${all} rules are on` : `${off} of ${all} rules ${off === 1 ? 'is' : 'are'} off`),
    find: 'Find a rule',
    none: 'No rule has these words. Try fewer of them.',
    isOff: (title: string): string => `“${title}” is off.`,
    isOn: (title: string): string => `“${title}” is on again.`,
    allOn: 'Switch all on again',
    allAreOn: 'All rules are on again.',
    areOffAgain: 'Those rules are off, as before.',
  },
  faults: {
    vanished: (): string => 'Your department’s settings have gone. Keeping its rules for 72 hours.',
    'wrong-setting': ({ name = '' }: FaultFacts): string => `A setting could not be read: ${name}.`,
    'bad-key': (): string => 'The signing key in your settings is not one that can be used. Ask IT.',
    'no-key': (): string => 'Your settings name an address for rules, but no signing key. Ask IT.',
    offline: (facts: FaultFacts): string => `${facts.since === undefined ? 'Couldn’t fetch your department’s rules yet.' : `Couldn’t check for new rules since ${day(facts.since)}.`} ${still(facts)}`,
    unreadable: (facts: FaultFacts): string => `A new rule set could not be read and was refused. ${still(facts)}`,
    unsigned: (facts: FaultFacts): string => `A rule set was refused: it was not signed by your department. ${still(facts)}`,
    'wrong-id': (facts: FaultFacts): string => `A rule set for another department was refused. ${still(facts)}`,
    older: (facts: FaultFacts): string => `The server offered an older rule set (${v(facts.offered)}). ${keeping(facts)}`,
    twin: ({ offered }: FaultFacts): string => `Two different copies of ${v(offered)} exist. Keeping yours. Tell your department.`,
    withdrawn: ({ wanted }: FaultFacts): string => `Your rules are withdrawn; waiting for ${v(wanted)}.`,
    pinned: ({ wanted }: FaultFacts): string => `Waiting for ${v(wanted)}, chosen by your department.`,
    'offered-expired': (facts: FaultFacts): string => `The server offered rules that are past their review date (${v(facts.offered)}). ${keeping(facts)}`,
    expired: ({ since }: FaultFacts): string => `These rules were due for review on ${day(since)}. Treat with care.`,
    'newer-extension': ({ offered }: FaultFacts): string => `Update the extension to get ${v(offered)}.`,
    'unknown-kinds': ({ count = 0, of = 0 }: FaultFacts): string => `${count} of ${of} rules need a newer version of the extension.`,
    examples: (facts: FaultFacts): string => `${v(facts.offered)} did not pass its own examples${facts.name === undefined ? '' : ` (rule ${facts.name})`}. ${keeping(facts)}`,
    slow: (facts: FaultFacts): string => `${v(facts.offered)} takes too long to start. ${keeping(facts)}`,
    'not-saved': (facts: FaultFacts): string => `Couldn’t save ${v(facts.offered)}. ${keeping(facts)}`,
    repaired: (): string => 'Rules repaired.',
    'key-removed': (): string => 'Waiting for re-signed rules.',
    clock: (): string => 'Your computer’s clock looks out of step; dated rules may come too early or too late.',
    'ask-origin': (): string => 'Your department’s server may be asked for new rules once you allow it.',
  },
};

/** The catalogue's shape: every language has these entries. */
export type RulesTexts = typeof enRules;
