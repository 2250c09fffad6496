import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import type { Target } from '../rules/target.ts';
import type { ChecklistItem, Source } from '../rule-set/schema.ts';
import type { Severity } from '../rule-set/severity.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** A text to put in place of a span of the draft; '' deletes it. */
export type Replacement = { readonly span: Span; readonly text: string };

/** The languages of what a hint says. */
export type HintLanguages = { readonly message: InterfaceLanguage; readonly why: InterfaceLanguage };

/** A match with its rule's message: shown to the person as a mark in the text and a card. */
export type Hint = {
  /** The same for the same rule about the same words (or picture) of a draft, wherever they have moved to. */
  readonly id: string;
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly target: Target;
  /** The text of a span target as written; the words in a poll choice or a picture's description; else ''. */
  readonly excerpt: string;
  readonly message: string;
  readonly why: string;
  /** Given where the hint is for a person, who may have another language than the rule set. */
  readonly languages?: HintLanguages;
  readonly source: Source;
  /** The id of the article that says more. */
  readonly guidance?: string;
  readonly replacements: readonly Replacement[];
  /** A person has to look whether the fix is right, so it is not made together with others. */
  readonly uncertain?: boolean;
};

/** A rule that threw is set aside until the rule set changes; the others go on. */
export type RuleError = { readonly rule: string; readonly reason: string };

/**
 * Why a statement is shown: words of the draft, what the draft is or has, a hint of a rule, or nothing in particular.
 */
export type AskReason =
  | { readonly by: 'always' }
  | { readonly by: 'words'; readonly words: string }
  | { readonly by: 'post'; readonly post: NonNullable<ChecklistItem['triggers']['post']>[number] }
  | { readonly by: 'hint'; readonly rule: string };

/** The id of a statement to show, and why. */
export type AskedItem = { readonly id: string; readonly because: AskReason };

/** The answer for one draft: every hint in order of position, before anything is merged or dismissed. */
export type CheckResult = {
  readonly draft: Draft;
  readonly hints: readonly Hint[];
  /** The statements to show, most important first; at most three. */
  readonly checklist: readonly AskedItem[];
  readonly faults: readonly RuleError[];
};
