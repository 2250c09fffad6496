import type { Preflight } from '../../../settings/preflights.ts';

/** A key of the policy that browsers hand to the extension, as a person who sets it reads it. */
export type PolicyKey = {
  readonly name: string;
  readonly type: 'text' | 'number' | 'switch' | 'list' | 'choice';
  readonly title: string;
  readonly about: string;
  /** For a number: the least and the most. */
  readonly range?: readonly [number, number];
  /** For a choice: each value, and what it is called in a form. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Too long to be typed into a form. */
  readonly long?: true;
};

const MOST = 2 ** 31 - 1;

const preflights: Readonly<Record<Preflight, string>> = { off: 'Off', on: 'On', required: 'On, with a reason' };

/** Every key, in the order in which they are read. */
export const POLICY_KEYS: readonly PolicyKey[] = [
  { name: 'ruleSetInline', type: 'text', long: true, title: 'The rule set itself', about: 'The whole rule set in one text: no server is asked for it.' },
  { name: 'ruleSetUrl', type: 'text', title: 'Address of the rule set', about: 'An https address of a signed rule set, which each browser asks for now and then. It needs the keys below.' },
  { name: 'ruleSetId', type: 'text', title: 'Id of the rule set', about: 'A rule set with any other id is refused.' },
  { name: 'ruleSetKeys', type: 'list', title: 'Keys that may sign', about: 'One to eight public keys, as countersign rules keygen prints them. A rule set signed by none of them is refused.' },
  { name: 'ruleSetThreshold', type: 'number', range: [1, 3], title: 'Signatures needed', about: 'How many of the keys must have signed: one unless set.' },
  { name: 'minVersion', type: 'number', range: [1, MOST], title: 'Oldest version allowed', about: 'An older version is withdrawn, even where it is in use.' },
  { name: 'pinnedVersion', type: 'number', range: [1, MOST], title: 'This version only', about: 'For an emergency: go back to, or stay with, exactly this version.' },
  { name: 'checkMinutes', type: 'number', range: [15, 1440], title: 'Minutes between checks', about: 'How often a browser asks for a new version: every 60 minutes unless set.' },
  { name: 'departmentName', type: 'text', title: 'Name of the department', about: 'Whose rules these are, as officials read it.' },
  { name: 'allowPersonalRules', type: 'switch', title: 'People may import rule sets of their own', about: 'Whether a rule set from a file may take the place of yours.' },
  { name: 'allowTurnOffRules', type: 'switch', title: 'People may turn rules off and ignore words', about: 'Whether a person may turn off a single rule, or ignore a word in every draft. “Must fix” hints are always shown.' },
  { name: 'allowIgnoreMustFix', type: 'switch', title: 'People may ignore “must fix” hints', about: 'Whether a person may ignore a “must fix” hint in one post, with a reason: yes unless set.' },
  { name: 'preflight', type: 'choice', choices: preflights, title: 'Check before posting', about: 'What the first press on Post does while something must be fixed. Off: it posts. On: it shows what must be fixed. On, with a reason: the next press also needs a reason. Each person chooses unless set.' },
  { name: 'reasonDays', type: 'number', range: [1, 90], title: 'Days until reasons are deleted', about: 'When the reasons that a person gave are deleted from their computer: after 90 days unless set.' },
  { name: 'supportUrl', type: 'text', title: 'Where people get help', about: 'An https address that is shown when something is wrong.' },
];

/** What a policy says. */
export type Policy = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The extension's id in each browser. */
export type ExtensionIds = { readonly chrome: string; readonly edge: string; readonly firefox: string };

/** A file for one way of handing out a policy. */
export type PolicyFile = { readonly name: string; readonly content: string | Uint8Array };

/** Browsers on Windows that read extension policy from the registry, and where. */
export const REGISTRY_ROOTS = { chrome: String.raw`Software\Policies\Google\Chrome`, edge: String.raw`Software\Policies\Microsoft\Edge` } as const;

/** The registry key of one browser's policy for the extension, without the hive. */
export const registryKey = (browser: keyof typeof REGISTRY_ROOTS, ids: ExtensionIds): string => [REGISTRY_ROOTS[browser], '3rdparty', 'extensions', ids[browser], 'policy'].join('\\');
