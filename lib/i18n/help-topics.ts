import type { IssueId } from '../delivery/issues.ts';

/**
 * What people ask about Countersign itself, in the order of the list of all help, each with the page that it is about:
 * an address of the extension, or null.
 */
export const HELP_TOPICS = {
  'what-it-does': '/firstrun.html',
  underlines: '/firstrun.html',
  fixes: null,
  ignore: '/options.html#ignoredWords',
  'held-post': '/options.html#preflight',
  pause: null,
  'rules-off': '/options.html#rulesOff',
  'wrong-hint': '/options.html#rules',
  'not-checking': null,
  sites: null,
  'check-draft': '/popup.html#check',
  limits: '/options.html#accounts',
  'import-accounts': '/popup.html#people/import',
  'whose-rules': '/options.html#rules',
  'import-rules': '/options.html#rules',
  'update-rules': '/options.html#rules',
  'rules-refused': '/options.html#rules',
  'rules-old': '/options.html#rules',
  'rules-offline': '/options.html#rules',
  'rules-saved': '/options.html#rules',
  'it-settings': '/options.html#rules',
  contact: '/options.html#rules',
  settings: '/options.html',
  shortcut: '/options.html#key',
  keyboard: null,
  language: '/options.html#language',
  locked: '/options.html#rules',
  privacy: null,
  stored: '/options.html#reasons',
  export: '/options.html#data',
  'delete-data': '/options.html#data',
  details: '/options.html#details',
  remove: null,
} as const satisfies Readonly<Record<string, string | null>>;

export type HelpId = keyof typeof HELP_TOPICS;

/** The answer that helps with each message about the rules. */
export const HELP_WITH_ISSUE = {
  vanished: 'it-settings',
  'wrong-setting': 'it-settings',
  'bad-key': 'it-settings',
  'no-key': 'it-settings',
  offline: 'rules-offline',
  unreadable: 'rules-refused',
  unusable: 'rules-saved',
  unsigned: 'rules-refused',
  'wrong-id': 'rules-refused',
  older: 'rules-refused',
  twin: 'rules-refused',
  withdrawn: 'rules-refused',
  pinned: 'rules-refused',
  'offered-expired': 'rules-refused',
  expired: 'rules-old',
  'newer-extension': 'rules-old',
  'unknown-kinds': 'rules-old',
  examples: 'rules-refused',
  slow: 'rules-refused',
  'not-saved': 'rules-saved',
  damaged: 'rules-saved',
  repaired: 'rules-saved',
  'key-removed': 'rules-refused',
  clock: 'rules-old',
  'ask-origin': 'rules-offline',
} as const satisfies Readonly<Record<IssueId, HelpId>>;

/** An answer to a question about Countersign. */
export type HelpAnswer = {
  /** What it is about; also what is searched first. */
  readonly title: string;
  /** Other words and questions that people type for it. */
  readonly names: readonly string[];
  /** One sentence or a few, for a person who does not know the product. */
  readonly answer: string;
};

/** The answers of one language. */
export type HelpAnswers = Readonly<Record<HelpId, HelpAnswer>>;
