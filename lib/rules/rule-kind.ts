import type * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Feature } from '../draft/features.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { Span } from '../text/span.ts';
import type { Lists } from './lists.ts';
import type { Target } from './target.ts';

/** Values for the {named} places of a rule's sentence. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a kind finds. */
export type Match = {
  readonly target: Target;
  readonly facts?: Facts;
  /**
   * Texts to put in place of `edit`, or of the target where `edit` is absent; '' deletes. Only where certain to be
   * right.
   */
  readonly replacements?: readonly string[];
  /**
   * It is not known whether these words are wrong or others that they do not go with, so a person has to look before
   * the fix is made. It is never made together with others.
   */
  readonly uncertain?: boolean;
  /**
   * The span that a replacement replaces, where it is wider than what is marked (moving a hashtag to the end, say).
   * Contains the target.
   */
  readonly edit?: Span;
  /** Whether it is what the kind calls serious: the rule's `seriousSeverity` counts then. */
  readonly serious?: boolean;
};

/** Checks one draft (for a kind of scope `line`: one line of it) and returns what it finds, in order of position. */
export type Check = (draft: Draft, now: PlainDateTime) => readonly Match[];

/** Code that rules are made of: one file in this folder. */
export type RuleKind<Name extends string = string, Params extends z.ZodType = z.ZodType> = {
  /** The file's name, and `kind` in the data. */
  readonly name: Name;
  readonly title: string;
  /** What it finds and why that matters, for the generated reference. */
  readonly about: string;
  /** What it marks as serious, for the generated reference; absent where all that it finds is of one severity. */
  readonly serious?: string;
  /** The default sentence: what to do, with {named} facts in braces. A rule may bring its own. */
  readonly message: string;
  /**
   * `line`: what it finds in a line depends on that line alone, so unchanged lines of a long post are not checked
   * again. `draft`: it needs the whole. Both get the text as a reader sees it, without hidden characters. lib/check
   * then moves what they find to its place in the text as written.
   * `written`: it gets the whole draft with its hidden characters, because it looks for those or counts as X does.
   */
  readonly scope: 'line' | 'draft' | 'written';
  /**
   * What a text must have for this kind to find anything in it; all of these. The kind is not asked about a text
   * without. A function where that depends on what a rule sets.
   */
  readonly needs?: readonly Feature[] | ((params: z.output<Params>) => readonly Feature[]);
  /** z.strictObject; each field has `.meta({ title })` and its own error sentence. */
  readonly params: Params;
  /** Called once per rule of a rule set: build every table and expression here, not in the check. */
  readonly compile: (params: z.output<Params>, lists: Lists) => Check;
};

/** Keeps the name and the params' type of a kind, so that `compile` gets typed params. */
export const defineKind = <Name extends string, Params extends z.ZodType>(
  kind: RuleKind<Name, Params>,
): RuleKind<Name, Params> => kind;
