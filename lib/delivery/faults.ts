/** How loudly something is said: calmly, with care, or so that somebody acts. */
export type IssueLevel = 'info' | 'amber' | 'red';

/** Everything that can be amiss with where the rules come from, and how grave it is. The words are `rules.faults` in lib/i18n, under the same names. */
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

/** Faults in the order in which they want to be read. */
export const sortByLevel = (faults: readonly DeliveryIssue[]): readonly DeliveryIssue[] =>
  faults.toSorted((one, other) => LEVELS.indexOf(ISSUE_LEVELS[one.id]) - LEVELS.indexOf(ISSUE_LEVELS[other.id]));

/** The faults that somebody who posts should hear of, the gravest first. A server that has to be allowed is among them although it is no fault: only a press in the settings mends that. */
export const issuesToShow = (faults: readonly DeliveryIssue[]): readonly DeliveryIssue[] =>
  sortByLevel(faults.filter(({ id }) => id === 'ask-origin' || (ISSUE_LEVELS[id] !== 'info' && id !== 'wrong-setting')));

/** What is amiss with the policy itself. */
export const POLICY_ISSUES: ReadonlySet<IssueId> = new Set(['vanished', 'wrong-setting', 'bad-key', 'no-key']);

/** What can be amiss with a rule set that a policy carries. */
export const OFFER_ISSUES: ReadonlySet<IssueId> = new Set(['unreadable', 'unsigned', 'wrong-id', 'older', 'twin', 'withdrawn', 'pinned', 'offered-expired', 'newer-extension', 'examples', 'slow', 'not-saved']);

/** What a sentence about a fault can tell. */
export type IssueFacts = {
  /** The version in force, and the one offered or waited for. */
  readonly kept?: number | undefined;
  readonly offered?: number | undefined;
  readonly wanted?: number | undefined;
  /** A day, as in 2026-11-02. */
  readonly since?: string | undefined;
  /** A rule, a setting, a host, whom to tell or whatever else has a name. */
  readonly name?: string | undefined;
  readonly count?: number | undefined;
  readonly of?: number | undefined;
  /** Signatures asked for, where there are fewer keys. */
  readonly needed?: number | undefined;
  /** For whoever looks into it: never shown by itself. */
  readonly detail?: string | undefined;
};

/** Something amiss, with what is told of it. */
export type DeliveryIssue = { readonly id: IssueId; readonly facts: IssueFacts };

/** A fault with its facts, of which there may be none. */
export const createIssue = (id: IssueId, facts: IssueFacts = {}): DeliveryIssue => ({ id, facts });
