import type * as z from 'zod';
import { SITES } from '../../networks/origins.ts';
import type { MayPause } from '../../settings/pause.ts';
import type { Preflight } from '../../settings/preflights.ts';
import { address, choice, list, number, type RowDetails, type SettingType, text, yesOrNo } from './setting-types.ts';

/** The highest version that every system's policy can hold. */
const MOST_VERSION = 2_147_483_647;

const pauses: Readonly<Record<MayPause, string>> = {
  no: 'Not at all',
  hour: 'For an hour',
  any: 'As long as they like',
};
const FIRST_RUNS = { once: 'Once', never: 'Never' } as const;
const preflights: Readonly<Record<Preflight, string>> = { off: 'Off', on: 'On', required: 'On, with a reason' };

const ROWS = [
  text(
    'ruleSetInline',
    'The rule set itself',
    'The whole rule set in one text, as it is or packed: “gz:” and then gzip in base64url. No server is asked for it.',
    {
      field: 'inline',
      guards: true,
      long: true,
      range: [1, 4 * 1024 * 1024],
      option: 'inline',
      takes: 'FILE_OR_FOLDER',
      label: 'Rule set in the settings',
    },
  ),
  address(
    'ruleSetUrl',
    'Rule set web address',
    'An https address of a signed rule set, which each browser asks for now and then. It needs trusted signing keys.',
    { field: 'url', option: 'url' },
  ),
  text('ruleSetId', 'Rule set ID', 'A rule set with any other id is refused.', {
    field: 'id',
    guards: true,
    range: [1, Infinity],
    option: 'id',
    takes: 'ID',
    empty: 'write the “id” of the rule set',
  }),
  list(
    'ruleSetKeys',
    'Trusted signing keys',
    'One to eight public keys, as countersign rules keygen prints them: “ed25519:” and 43 letters. A rule set signed by none of them is refused.',
    { field: 'keys', guards: true, option: 'key', takes: 'KEY' },
  ),
  number(
    'ruleSetThreshold',
    'Signatures needed',
    'How many of the keys must have signed, from 1 to 3: one unless set.',
    { field: 'threshold', guards: true, range: [1, 3], usual: 1, option: 'threshold' },
  ),
  number('minVersion', 'Minimum version', 'An older version is withdrawn, even where it is in use.', {
    guards: true,
    range: [1, MOST_VERSION],
    option: 'min-version',
  }),
  number('pinnedVersion', 'This version only', 'For an emergency: go back to, or stay with, exactly this version.', {
    guards: true,
    range: [1, MOST_VERSION],
    option: 'pinned-version',
    label: 'Pinned version',
  }),
  number(
    'checkMinutes',
    'Minutes between checks',
    'How often a browser asks for a new version, from every 15 minutes to once a day (1440): every 60 minutes unless set.',
    { range: [15, 1440], usual: 60, option: 'check-minutes' },
  ),
  text('departmentName', 'Department name', 'Whose rules these are, as officials read it.', {
    option: 'department',
    takes: 'NAME',
    empty: 'write whose rules these are, or leave it out',
  }),
  text('contact', 'Who answers questions', 'Whom officials ask about these rules: a name, an address or a number.', {
    range: [1, 200],
    option: 'contact',
    takes: 'TEXT',
    empty: 'write whom officials ask, or leave it out',
  }),
  text('greeting', 'Greeting', 'A sentence of yours to officials on the first-run page.', {
    range: [1, 300],
    option: 'greeting',
    takes: 'TEXT',
    empty: 'write a sentence, or leave it out',
  }),
  choice(
    'firstRun',
    'First-run page',
    'When the page about Countersign opens by itself. Once: after installation or, if you install it by policy, at the first press on its button: this unless set.',
    { choices: FIRST_RUNS, option: 'first-run' },
  ),
  yesOrNo(
    'consentGiven',
    'Officials have agreed to the use of data',
    'Firefox asks that people are told what an extension does with data. Yes: you have told them, and “never” holds for the first-run page in Firefox too.',
    { option: 'consent-given' },
  ),
  yesOrNo(
    'allowPersonalRules',
    'People may import rule sets of their own',
    'Whether a rule set from a file may take the place of yours: yes unless set.',
    { usual: true, option: 'personal-rules', label: 'Imported rules allowed' },
  ),
  yesOrNo(
    'allowTurnOffRules',
    'People may turn rules off and ignore words',
    'Whether a person may turn off a single rule, or ignore a word in every draft: yes unless set. “Must fix” hints are always shown.',
    { usual: true, option: 'turn-off-rules', label: 'Turning rules off and ignoring words allowed' },
  ),
  yesOrNo(
    'allowIgnoreMustFix',
    'People may ignore “must fix” hints',
    'Whether a person may ignore a “must fix” hint in one post, with a reason: yes unless set.',
    { usual: true, option: 'ignore-must-fix', label: 'Ignoring “must fix” hints allowed' },
  ),
  choice(
    'allowPause',
    'How long people may pause Countersign',
    'Whether a person may stop all checking for a while: as long as they like unless set, and not at all unless set where “preflight” asks for a reason.',
    { choices: pauses, usual: 'any', option: 'allow-pause', label: 'Pausing allowed' },
  ),
  list(
    'offSites',
    'Sites on which Countersign stays off',
    'Sites whose posts are not checked, such as “https://pro.x.com”: none unless set. Nobody can turn it on there.',
    { option: 'off-site', takes: 'SITE', items: SITES },
  ),
  yesOrNo(
    'showBadge',
    'Number of hints on the toolbar button',
    'Whether the toolbar button shows how many hints the draft in a tab has. Each person chooses unless set.',
    { option: 'show-badge' },
  ),
  choice(
    'preflight',
    'Check before posting',
    'What the first press on Post does while something must be fixed. Off: it posts. On: it shows what must be fixed. On, with a reason: the next press also needs a reason. Each person chooses unless set.',
    { choices: preflights, option: 'preflight' },
  ),
  number(
    'reasonDays',
    'Days until reasons are deleted',
    'When the reasons that a person gave are deleted from their computer, from 1 to 90: after 90 days unless set.',
    { range: [1, 90], usual: 90, option: 'reason-days' },
  ),
  address('supportUrl', 'Help page', 'An https address that is shown when something is wrong.', { option: 'support' }),
] as const;

/** A row of the table, each with the types of its own values. */
export type Row = (typeof ROWS)[number];

/** A setting as an administrator writes it. */
export type SettingName = Row['name'];

type Values<Rows extends Row> = { readonly [One in Rows as One['field']]: z.output<One['value']> };

/** A list that decides whose rules are accepted is there in every policy, empty where it is not set. */
type GuardedList = { readonly type: 'list'; readonly guards: true };

/** What the browser's enterprise policy says, each value of the right type; what it does not say is left out. */
export type Policy = Values<Extract<Row, GuardedList>> & Partial<Values<Exclude<Row, GuardedList>>>;

/** The values in effect where a policy does not set them. */
export type DefaultPolicy = Values<Extract<Row, { readonly usual: unknown }>>;

/** A setting that a policy may have. `value`: what a browser's value must be. */
export type PolicySetting = RowDetails & {
  readonly name: SettingName;
  readonly field: keyof Policy;
  readonly type: SettingType;
  readonly title: string;
  readonly about: string;
  readonly value: z.ZodType;
};

/**
 * Every setting that a policy may have, in the order in which they are shown. All else that is said of one, in whatever
 * file, is made from its row.
 */
export const POLICY_SETTINGS: readonly PolicySetting[] = ROWS;
