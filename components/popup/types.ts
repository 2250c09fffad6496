import type { RefObject } from 'react';
import type { IssueLevel } from '../../lib/delivery/issues.ts';
import type { ShownModes } from '../../lib/rule-set/shown-modes.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import type { HelpTopic } from '../../lib/i18n/help-messages.ts';
import type { HelpId } from '../../lib/i18n/help-topics.ts';
import type { TabSummary } from '../../lib/messaging/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';
import type { MayPause } from '../../lib/settings/pause.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { GuidanceData } from '../guidance/strategy.ts';
import type { InitialDraft } from './check/types.ts';

/** The most serious issue with the rules, in a sentence, and how many more there are. */
export type RulesIssue = {
  readonly words: string;
  readonly severity: IssueLevel;
  /** The answer that helps with it. */
  readonly help: HelpId;
  readonly more: number;
};

/** Whose rules are active, which version, since when (an ISO date), and the issue to show. */
export type ActiveRulesSummary = {
  readonly department: string;
  readonly version: number;
  readonly published: string;
  readonly amiss: RulesIssue | null;
};

/** All that the popup shows. */
export type PopupState = {
  /** null while the rules are still being read: glossary and strategy are empty then, and nothing is said of that. */
  readonly inForce: ActiveRulesSummary | null;
  readonly glossary: readonly Term[];
  /** Ids of terms that occur in the draft being written, which come first. */
  readonly inDraft: readonly string[];
  /** The hints of the draft in the tab in front; null where there is none. */
  readonly tab: TabSummary | null;
  /** Checking is paused, or off on the site of the tab in front; null if it is not. */
  readonly off: Paused | null;
  readonly mayPause: MayPause;
  readonly modes: ShownModes;
  /** The words to look up to begin with, or ''. */
  readonly asked: string;
  /** The guidance and all it brings; the sources of the glossary are there too. */
  readonly strategy: GuidanceData;
  /** Answers to questions about Countersign; none while the rules are still being read. */
  readonly help: readonly HelpTopic[];
  /** Whether this page is the browser's popup, which Escape closes, and not a tab. */
  readonly inPopup: boolean;
};

/** What can be asked of the page around the popup. */
export type PopupActions = {
  /** Goes to an address of route.ts; the browser's own way back leads from there to here. */
  readonly go: (hash: string) => void;
  /** Goes where one came from, or to the start from a page that was opened at this very place. */
  readonly back: () => void;
  readonly openSettings: () => void;
  /** Opens the panel of the tab in front and moves the keyboard into it. */
  readonly goToPanel: () => void;
  /** Pauses checking for an hour, or until it is turned on. */
  readonly pause: (length: 'hour' | 'any') => void;
  readonly resume: () => void;
};

/**
 * What a view gets that the popup does not know from within. `shown`: whether it is the one that is seen; it takes
 * focus when it comes.
 */
export type ViewProps = { readonly shown: boolean; readonly texts: Messages };

/** `begun`: what was written before "Check a draft" had been loaded. */
export type CheckProps = ViewProps & { readonly begun: RefObject<InitialDraft | null> };
