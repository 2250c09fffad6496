/*
 * The types of the library, as they are published. This file stands for itself, without imports, so that it is also the
 * declaration file of the package; test/pack-cli.ts adds the functions to it.
 */

/** How serious a hint is: must fix, should fix, consider. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** A rule set that was read and examined. Get one from `readRuleSet` or `starterRuleSet`. */
export type RuleSet = {
  readonly id: string;
  readonly version: number;
  readonly department: { readonly name: string };
  readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly why: string }[];
};

/** What surrounds a draft. All of it may be left out. Times as in 2026-11-23T09:00. */
export type Context = {
  readonly account?: string;
  readonly reply?: boolean;
  readonly quote?: boolean;
  readonly poll?: boolean;
  readonly pollOptions?: string[];
  /** Its place in a thread, from 0. */
  readonly thread?: { readonly index: number; readonly count: number; readonly others?: string[] };
  readonly media?: { readonly kind: 'image' | 'gif' | 'video'; readonly alt: string | null }[];
  readonly longPosts?: boolean;
  readonly scheduledFor?: string;
  /** The time of the check; the clock of the computer unless given. */
  readonly now?: string;
  readonly modes?: string[];
  readonly language?: 'en' | 'cy' | 'other';
};

/**
 * A place that a hint is about. `target`: `text`, `media:N` or `draft`. Each replacement takes the place of the text
 * from `start` to `end`, in UTF-16 units; 0 where it is not about the text.
 */
export type Place = {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly replacements: readonly string[];
};

/** What one rule says. `open`: whether the extension shows it at once; `more`: other places of the rule. */
export type Hint = Place & {
  readonly rule: string;
  readonly severity: Severity;
  readonly open: boolean;
  readonly more?: readonly Place[];
};

/** The answer for one draft. Lengths are in weighted characters, as X counts them. */
export type Answer = {
  readonly weightedLength: number;
  readonly limit: number;
  readonly hints: readonly Hint[];
  /** Ids of the statements that only a person can confirm. */
  readonly checklist: readonly string[];
};

/** Checks drafts by one rule set. */
export type Checker = {
  /** Never throws, whatever the draft holds. */
  readonly check: (text: string, context?: Context) => Answer;
  /** Ids of rules of a kind that this version does not know; they are not tried. */
  readonly skipped: readonly string[];
};

/** A rule set, or every reason why it is none, each a sentence that says what to do. */
export type ReadRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Something that changes for an official, in a sentence under a heading. */
export type Change = { readonly heading: string; readonly sentence: string };

/** Compiles a rule set. Do it once and keep the checker. */
export type CreateChecker = (ruleSet: RuleSet) => Checker;

/** Reads a rule set in JSON, as `countersign rules bundle` writes it. Its examples are not tried. */
export type ReadRuleSetText = (json: string) => ReadRuleSet;

/** The rule set that comes with Countersign, loaded when it is asked for. In the package only Node can load it. */
export type StarterRuleSet = () => Promise<RuleSet>;

/** What changes for an official between two rule sets. */
export type CompareRuleSets = (before: RuleSet, after: RuleSet) => readonly Change[];
