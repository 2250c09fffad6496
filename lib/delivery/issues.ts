/** Level of an issue: `info`, `amber` (be careful) or `red` (someone must act). */
export type IssueLevel = 'info' | 'amber' | 'red';

/**
 * Every issue with the rules and where they come from, and its level. The words are `rules.faults` in lib/i18n, under
 * the same names.
 */
export const ISSUE_LEVELS = {
  vanished: 'amber',
  'wrong-setting': 'amber',
  'bad-key': 'red',
  'no-key': 'red',
  offline: 'amber',
  unreadable: 'amber',
  unusable: 'amber',
  unsigned: 'red',
  'wrong-id': 'red',
  older: 'amber',
  twin: 'red',
  withdrawn: 'red',
  pinned: 'amber',
  'offered-expired': 'amber',
  expired: 'amber',
  'newer-extension': 'amber',
  'unknown-kinds': 'info',
  examples: 'red',
  slow: 'red',
  'not-saved': 'amber',
  damaged: 'amber',
  repaired: 'info',
  'key-removed': 'amber',
  clock: 'amber',
  'ask-origin': 'info',
} as const satisfies Readonly<Record<string, IssueLevel>>;

export type IssueId = keyof typeof ISSUE_LEVELS;

const LEVELS = ['red', 'amber', 'info'] as const satisfies readonly IssueLevel[];

/** Issues by level, the most serious first. */
export const sortByLevel = (faults: readonly DeliveryIssue[]): readonly DeliveryIssue[] =>
  faults.toSorted((one, other) => LEVELS.indexOf(ISSUE_LEVELS[one.id]) - LEVELS.indexOf(ISSUE_LEVELS[other.id]));

/**
 * The issues to show to a person who posts, the most serious first. `ask-origin` is among them, although it is only
 * `info`, because the person must allow the server in the settings.
 */
export const issuesToShow = (faults: readonly DeliveryIssue[]): readonly DeliveryIssue[] =>
  sortByLevel(
    faults.filter(({ id }) => id === 'ask-origin' || (ISSUE_LEVELS[id] !== 'info' && id !== 'wrong-setting')),
  );

/** Issues with the policy itself. */
export const POLICY_ISSUES: ReadonlySet<IssueId> = new Set(['vanished', 'wrong-setting', 'bad-key', 'no-key']);

/** Issues with a rule set that a policy contains. */
export const OFFER_ISSUES: ReadonlySet<IssueId> = new Set([
  'unreadable',
  'unsigned',
  'wrong-id',
  'older',
  'twin',
  'withdrawn',
  'pinned',
  'offered-expired',
  'newer-extension',
  'examples',
  'slow',
  'not-saved',
]);

/** Facts for the sentence about an issue. */
export type IssueFacts = {
  /** The active version, the version offered and the version the policy asks for. */
  readonly kept?: number | undefined;
  readonly offered?: number | undefined;
  readonly wanted?: number | undefined;
  /** A day, as in 2026-11-02. */
  readonly since?: string | undefined;
  /** The name of a setting as an administrator wrote it, where it is misspelt; `name` is the right one. */
  readonly written?: string | undefined;
  /** The name of a rule, a setting, a host, a contact or something else. */
  readonly name?: string | undefined;
  readonly count?: number | undefined;
  readonly of?: number | undefined;
  /** Number of signatures asked for, if there are fewer keys. */
  readonly needed?: number | undefined;
  /** For troubleshooting. Never shown on its own. */
  readonly detail?: string | undefined;
};

/** An issue with the facts for its message. */
export type DeliveryIssue = { readonly id: IssueId; readonly facts: IssueFacts };

/** Creates an issue. It may have no facts. */
export const createIssue = (id: IssueId, facts: IssueFacts = {}): DeliveryIssue => ({ id, facts });
