import type { SwitchedOn } from '../../lib/rule-set/calendar.ts';
import type { Reason } from '../../lib/settings/reasons.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { OwnDataActions } from '../../lib/own-data/actions.ts';
import type { RulesActions, RulesState } from '../../lib/delivery/page/types.ts';

/** All that the options page shows. */
export type OptionsState = {
  readonly rules: RulesState;
  readonly settings: Settings;
  /** The modes that the person switched on, and the time in ms since 1970; left out where it does not matter. */
  readonly modes?: { readonly switchedOn: readonly SwitchedOn[]; readonly now: number };
  /** Oldest first. */
  readonly reasons: readonly Reason[];
  /** What an IT team needs to know of this machine. */
  readonly details: string;
  /** Left out where none is waiting. */
  readonly waiting?: WaitingWordsState;
  /** The last change could not be stored. */
  readonly notKept?: boolean;
};

/** Words that wait to be ignored in every draft until the person confirms them. */
export type WaitingWordsState = {
  readonly words: readonly string[];
  readonly onConfirm: (word: string) => void;
  readonly onRemove: (word: string) => void;
};

/** All that the options page changes. */
export type OptionsActions = {
  readonly rules: RulesActions;
  /** Changes part of the settings; what is not named stays. */
  readonly change: (part: Partial<Settings>) => void;
  /** Switches a mode on for a day, or off. */
  readonly switchMode: (mode: string, isOn: boolean) => void;
  /** Opens the article with this id. */
  readonly openGuidance: (guidance: string) => void;
  readonly clearReasons: () => void;
  /** Offers the reasons as a file to save. */
  readonly saveReasons: () => void;
  readonly ownData: OwnDataActions;
  /** Copies a text; resolves to whether that was done. */
  readonly copy: (text: string) => Promise<boolean>;
};
