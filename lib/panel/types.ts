import type { MayPause } from '../settings/pause.ts';
import type { ChangedSentence } from '../check/changed-sentence.ts';
import type { FixEffect } from '../check/describe-fix.ts';
import type { Said } from '../rule-set/translate.ts';
import type { ShownModes } from '../rule-set/shown-modes.ts';
import type { Hint, Replacement } from '../check/hint.ts';

/**
 * A replacement, the text it replaces, what it does, the sentence that it changes, and what it costs: weighted
 * characters, negative where the draft gets shorter.
 */
export type FixView = Replacement & {
  readonly was: string;
  readonly effect: FixEffect;
  readonly sentence: ChangedSentence;
  readonly cost: number;
};

/** A hint as the panel and the card show it. */
export type HintView = Omit<Hint, 'replacements'> & {
  readonly replacements: readonly FixView[];
  /** The only hosts its source may link to. */
  readonly linkHosts: readonly string[];
  /** It can be ignored in this post. A must-fix hint needs a reason. */
  readonly mayIgnore: boolean;
  /** Its words can be ignored in every draft. */
  readonly mayIgnoreWord: boolean;
  /** A fix replaces bold or italic words with plain text. */
  readonly losesStyle: boolean;
};

/** A hint that is ignored in this post. */
export type IgnoredHint = Pick<Hint, 'id' | 'rule' | 'message' | 'languages' | 'severity'>;

/** What the card shows: the hint at a mark, and all hints of its row in order of position. */
export type CardView = { readonly hint: HintView; readonly row: readonly HintView[] };

/** A press on Post that was stopped. */
export type Stopped = {
  /** The number of this stop. Each new one is announced. */
  readonly stop: number;
  /** Whether the next press needs a reason. */
  readonly needsReason: boolean;
  /** Which post of a thread it is, from 1; null if there is only one post. */
  readonly post: { readonly number: number; readonly count: number } | null;
  /** The key that moves into the panel. */
  readonly key: string;
};

/** A statement to tick, why it is shown, and whether the person has ticked it. */
export type ChecklistItemView = {
  readonly id: string;
  readonly statement: Said;
  readonly why: Said;
  /** Why it is shown, such as “because it has figures”; empty where every draft gets it. */
  readonly reason: string;
  readonly done: boolean;
};

/**
 * Why nothing is checked. `until`: when a pause ends on this computer's clock, such as '2026-11-02T09:05'; null: when
 * it is turned on. `site`: checking is off on this site alone, which is named by its host. `locked`: by the policy.
 */
export type Paused = { readonly until: string | null; readonly site: string | null; readonly locked: boolean };

/** One post of a thread: its number from 1, how many rows of hints it has, and its weighted length. */
export type ThreadPostView = {
  readonly number: number;
  readonly hints: number;
  readonly weightedLength: number;
  readonly limit: number;
  /** The panel shows its hints. */
  readonly current: boolean;
};

/**
 * The modes that hold when the draft goes out, and those to come. `goesOut`: the day and time that the person said it
 * goes out; `asksDay`: whether another day may have other modes, so that the person is asked.
 */
export type ModesView = ShownModes & { readonly goesOut: string | null; readonly asksDay: boolean };

/** A fix that was made. `number`: how many were made before it, so that each is announced. */
export type LastFix = { readonly number: number; readonly effect: FixEffect };

/** All that the panel shows. */
export type PanelState = {
  /** There is no room for more than an icon while the panel is folded. */
  readonly isIcon: boolean;
  /** In order of position, less what was dismissed. */
  readonly hints: readonly HintView[];
  /** What is ignored in this post, in order of position. */
  readonly ignored: readonly IgnoredHint[];
  /** Weighted characters, as X counts them. */
  readonly weightedLength: number;
  readonly limit: number;
  readonly checklist: readonly ChecklistItemView[];
  /** The account that will post, where there are several; null where there is one, or it is not known. */
  readonly postingAs: string | null;
  /** The posts of the thread, in order; empty where there is one post. */
  readonly thread: readonly ThreadPostView[];
  readonly modes: ModesView;
  /** Whose rules these are; null for the starter rules. */
  readonly department: string | null;
  readonly mayPause: MayPause;
  /** The host of the page's site, on which checking can be turned off; null in a box of the extension. */
  readonly site: string | null;
  /** Checking is paused or off; null if it is not. */
  readonly paused: Paused | null;
  /** Only a small button is shown instead of the panel. */
  readonly collapsed: boolean;
  /** A press on Post was stopped because of must-fix hints, which are shown first; null if none was. */
  readonly postBlocked: Stopped | null;
  /** A sentence about something that went wrong or was done out of sight. */
  readonly notice: string | null;
  /** The fix that was made last; null if none was. */
  readonly lastFix: LastFix | null;
  /** The key that moves into the panel. */
  readonly key: string;
  /** Whether the rows that are folded at first are shown. */
  readonly unfolded: boolean;
  /** How many fixes that were made together can be taken back together; 0 if none. */
  readonly undoable: number;
  /** The hints pointed at in the draft or here. */
  readonly hoveredHints: readonly string[];
};

/** All that can be pressed in the panel; hints and items by id, replacements by index. */
export type PanelActions = {
  /** Says when the post goes out, as '2026-11-02T09:05' in UK time, or that it goes out now: null. */
  readonly setGoesOut: (goesOut: string | null) => void;
  /** Opens the article with this id. */
  readonly openArticle: (guidance: string) => void;
  readonly fix: (hint: string, index: number) => void;
  readonly copy: (hint: string, index: number) => void;
  /** Makes the one fix of each of these hints, from the last to the first. */
  readonly fixAll: (hints: readonly string[]) => void;
  /** Takes back the fixes that were made together last. */
  readonly undoAll: () => void;
  /** Ignores hints in this post. A must-fix hint needs a reason. */
  readonly dismissHints: (hints: readonly string[], reason?: string) => void;
  /** Shows ignored hints again. */
  readonly showAgain: (hints: readonly string[]) => void;
  /**
   * Ignores the hint's words in every draft; in this post alone, where the press is not surely the person's. `isSure`:
   * what another frame says of a press in it.
   */
  readonly ignoreWord: (hint: string, isSure?: boolean) => void;
  /** Opens the article that says more about the hint. */
  readonly openGuidance: (hint: string) => void;
  readonly hoverHints: (hints: readonly string[]) => void;
  /** Shows the folded rows of this draft, or folds them again. */
  readonly setUnfolded: (unfolded: boolean) => void;
  readonly setCollapsed: (folded: boolean) => void;
  readonly setItemTicked: (item: string, done: boolean) => void;
  /** Lets the next press on Post pass, and stores the person's reason for posting without a fix. */
  readonly allowNextPost: (reason?: string) => void;
  /** Gives focus back to X's editor. */
  readonly focusEditor: () => void;
  readonly dismissNotice: () => void;
  /** Pauses checking for an hour, until it is turned on, or on this site until it is turned on. */
  readonly pause: (length: 'hour' | 'any' | 'site') => void;
  readonly resume: () => void;
  /**
   * Opens a page of ours on which a wrong hint is reported: this one, or any of the draft where it is null. Null where
   * nothing is reported.
   */
  readonly reportHint: ((hint: string | null) => void) | null;
  /** Opens the settings or the help in a tab. */
  readonly openPage: (page: 'settings' | 'help') => void;
};

/** What one hint's own buttons do: all that the card needs. */
export type HintActions = Pick<
  PanelActions,
  'fix' | 'fixAll' | 'copy' | 'dismissHints' | 'ignoreWord' | 'openGuidance'
>;
