import type { Reason } from '../../lib/settings/reasons.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { OwnDataActions } from '../../lib/own-data/actions.ts';
import type { RulesActions, RulesState } from '../../lib/delivery/page/types.ts';

/** All that the options page shows. */
export type OptionsState = {
  readonly rules: RulesState;
  readonly settings: Settings;
  /** Oldest first. */
  readonly reasons: readonly Reason[];
  /** What an IT team needs to know of this machine. */
  readonly details: string;
  /** The last change could not be stored. */
  readonly notKept?: boolean;
};

/** All that the options page changes. */
export type OptionsActions = {
  readonly rules: RulesActions;
  /** Changes part of the settings; what is not named stays. */
  readonly change: (part: Partial<Settings>) => void;
  readonly clearReasons: () => void;
  /** Offers the reasons as a file to save. */
  readonly saveReasons: () => void;
  readonly ownData: OwnDataActions;
  /** Copies a text; resolves to whether that was done. */
  readonly copy: (text: string) => Promise<boolean>;
};
