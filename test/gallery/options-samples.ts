import { detailsForIt } from '../../lib/delivery/page/details.ts';
import type { OwnDataActions } from '../../lib/own-data/actions.ts';
import type { OptionsState } from '../../components/options/types.ts';
import type { RulesActions, RulesState } from '../../lib/delivery/page/types.ts';
import type { Change } from '../../lib/rule-set/wording/compare.ts';
import { ISSUE_LEVELS, type IssueId } from '../../lib/delivery/issues.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { parseSettings } from '../../lib/settings/settings.ts';

const starter: RulesState = {
  department: 'Starter rules',
  version: 1,
  published: '2026-11-22',
  expires: null,
  changeNote: null,
  since: null,
  origin: 'starter',
  fingerprint: null,
  host: null,
  lastChecked: '2026-11-23T09:05',
  faults: [],
  mustAllow: false,
  supportUrl: null,
  ruleSet: starterRuleSet(),
  maySwitchOff: true,
  mayPause: 'any',
  offSites: [],
  showBadge: null,
  preflight: null,
  reasonDays: 90,
  importing: 'allowed',
  goBackTo: undefined,
  settings: [],
  log: [],
};
const byPolicy: RulesState = {
  ...starter,
  department: 'Department of Examples',
  version: 42,
  expires: '2027-02-01',
  changeNote: 'New words for the winter campaign, and the pre-election period.',
  since: {
    version: 41,
    changes: [
      { heading: 'New', sentence: '“Plain words”, Consider: “utilise” → “use”.' },
      { heading: 'Lists', sentence: 'Hashtags: new “WarmHomes”.' },
    ],
  },
  origin: 'url',
  fingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  host: 'rules.example.gov.uk',
  lastChecked: '2026-11-23T14:30',
  supportUrl: 'https://www.example.gov.uk/help',
  maySwitchOff: false,
  mayPause: 'hour',
  offSites: ['https://pro.x.com'],
  showBadge: false,
  preflight: 'required',
  reasonDays: 30,
  importing: 'by-policy',
  mustAllow: true,
  faults: [
    { id: 'unsigned', facts: { kept: 42 } },
    { id: 'offline', facts: { kept: 42, since: '2026-11-12' } },
    { id: 'unknown-kinds', facts: { count: 2, of: 150 } },
  ],
  ruleSet: { ...starter.ruleSet, rules: starter.ruleSet.rules.slice(0, 12) },
  settings: [
    { name: 'ruleSetUrl', value: 'https://rules.example.gov.uk/social/rule-set.json', set: true },
    {
      name: 'ruleSetKeys',
      value: [
        'ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
        'ed25519:PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
      ],
      set: true,
    },
    { name: 'ruleSetThreshold', value: 1, set: false },
    { name: 'pinnedVersion', value: null, set: false },
    { name: 'checkMinutes', value: 60, set: false },
    { name: 'allowPersonalRules', value: false, set: true },
    { name: 'allowIgnoreMustFix', value: true, set: false },
    { name: 'preflight', value: 'required', set: true },
    { name: 'reasonDays', value: 30, set: true },
  ],
  log: [
    { at: '2026-11-23T14:30', id: 'unsigned', detail: '0 of 1 keys' },
    { at: '2026-11-12T09:10', id: 'offline', detail: 'status 503' },
  ],
};

const changes: readonly Change[] = [
  ...Array.from({ length: 9 }, (_, number) => ({
    heading: 'New',
    sentence: `“Say use instead of utilise, and say it ${number + 2} times.” (Consider, plain/swap-${number}).`,
  })),
  { heading: 'Posting', sentence: 'When something must be fixed, pressing Post posts at once.' },
];
const LONG = 'Department-for-Widgets-Without-A-Blank-In-Its-Very-Long-Name';
const imported: RulesState = {
  ...starter,
  department: 'Department of Examples',
  version: 5,
  origin: 'personal',
  goBackTo: { department: 'Department of Examples', version: 4 },
};

const done = async (): Promise<boolean> => true;

/** Does nothing, but previews a file. */
export const idleRules: RulesActions = {
  checkNow: async () => ({ came: 'same', version: 42 }),
  allow: done,
  preview: async () => ({
    ok: true,
    department: 'Department of Examples',
    version: 43,
    changes,
    same: false,
    olderThan: null,
    expired: null,
    insteadOf: null,
  }),
  previewAgain: () => null,
  use: done,
  goBack: done,
};

const samples: Readonly<Record<string, Omit<OptionsState, 'details'>>> = {
  'options, first run': {
    rules: { ...starter, ruleSet: byPolicy.ruleSet, lastChecked: null },
    settings: parseSettings({}),
    reasons: [],
  },
  'options, new': { rules: starter, settings: parseSettings({}), reasons: [] },
  'options, imported': { rules: imported, settings: parseSettings({}), reasons: [] },
  'options, everything amiss': {
    rules: {
      ...byPolicy,
      origin: 'waiting',
      department: 'Starter rules',
      version: 1,
      changeNote: null,
      since: null,
      mustAllow: false,
      faults: Object.keys(ISSUE_LEVELS).map((id) => ({
        id: id as IssueId,
        facts: { offered: 43, wanted: 43, since: '2026-11-02', count: 1, of: 150, name: 'ruleSetKeys' },
      })),
    },
    settings: parseSettings({}),
    reasons: [],
  },
  'options, long': {
    rules: {
      ...byPolicy,
      department: LONG,
      host: `${LONG.toLowerCase()}.example.gov.uk`,
      changeNote: `See https://www.example.gov.uk/${LONG}/${LONG}`,
      faults: [{ id: 'twin', facts: { offered: 42, name: `${LONG}@example.gov.uk` } }],
      since: { version: 41, changes },
    },
    settings: parseSettings({}),
    reasons: [],
  },
  'options, rules off': {
    rules: starter,
    settings: parseSettings({ rulesOff: ['sent/too-long', 'plain/swap', 'gone/elsewhere'] }),
    reasons: [],
  },
  'options, not kept': {
    rules: starter,
    settings: parseSettings({ rulesOff: ['sent/too-long'] }),
    reasons: [],
    notKept: true,
  },
  'options, used': {
    rules: {
      ...byPolicy,
      ruleSet: { ...byPolicy.ruleSet, preflight: false, accounts: [{ handle: 'examples_dept', limit: 4_000 }] },
    },
    settings: parseSettings({
      accounts: [
        { handle: 'warmhomes', limit: 25_000 },
        { handle: 'a_department_xx', limit: 4_000 },
      ],
      ignoredWords: ['utilise', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'key worker'],
      rulesOff: ['sent/too-long'],
      key: 'Alt+Shift+K',
    }),
    reasons: [
      { at: '2026-11-02T09:30:00Z', reason: 'The hashtag is the campaign’s own.' },
      {
        at: '2026-11-12T11:00:00Z',
        reason: 'The department no longer has this rule.',
        rule: 'ours/long-id-of-a-rule-that-is-gone',
        account: 'Two words',
      },
      {
        at: '2026-11-20T16:05:00Z',
        rule: 'hash/too-many',
        account: '@examples_dept',
        reason:
          'Agreed with the press office: the number is published on the minister’s page and people need it today.',
      },
    ],
  },
};

const machine = {
  version: '0.1.0',
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  browser: 'Mozilla/5.0 (X11; Linux x86_64)',
  language: 'en',
  time: '2026-11-23T09:05',
};

/** Every state of the options page that is looked at and tried with axe. */
export const optionsStates: Readonly<Record<string, OptionsState>> = Object.fromEntries(
  Object.entries(samples).map(([name, state]) => [name, { ...state, details: detailsForIt(machine, state.rules) }]),
);

/** Actions on everything that a person set, which do nothing. */
export const idleOwnData: OwnDataActions = {
  exportAll: async () => true,
  importFrom: async () => ({
    done: false,
    problem: { kind: 'value', place: ['accounts', '3', 'limit'], field: 'accounts' },
  }),
  reset: async () => ({ done: true, locked: ['preflight'] }),
  undo: async () => ({ done: true, locked: [] }),
};
