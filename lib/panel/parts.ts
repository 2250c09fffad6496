import type { Hint } from '../check/hint.ts';
import type { ResolvedRules } from '../delivery/resolve-rules.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import type { Theme, ToComposer } from '../messaging/messages.ts';
import type { Reason } from '../settings/reasons.ts';
import type { Pause } from '../settings/pause.ts';
import type { Settings } from '../settings/settings.ts';
import type { Arranger } from './arranger.ts';
import type { ReasonLog } from './reason-log.ts';
import type { DraftState, DraftStore } from './draft-store.ts';
import type { CardView } from './types.ts';
import type { FixRunner } from './fix-runner.ts';
import type { ReportStart } from './wrong-hint.ts';
import type { WhyOff } from './why-off.ts';
import type { PanelUiState } from './view-model.ts';

/** What the panel depends on. */
export type PanelDependencies = {
  readonly post: (message: ToComposer) => void;
  /** Shows a hint in the card, or none. */
  readonly showCard: (card: CardView | null, theme: Theme, language: InterfaceLanguage) => void;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  /** Whether the press that is being handled is surely the person's, so that it may last beyond this draft. */
  readonly isSurePress: () => boolean;
  /** Puts a word by that is ignored in every draft once the person confirms it in the settings. */
  readonly addWaitingWord: (word: string) => Promise<unknown>;
  readonly addReasons: (reasons: readonly Reason[]) => Promise<void>;
  /** Moves the keyboard into the panel. */
  readonly focusPanel: () => void;
  /** Opens the article with this id. */
  readonly openGuidance: (guidance: string) => void;
  /** Stores the pause that the person asked for, or none. */
  readonly setPause: (pause: Pause | null) => Promise<void>;
  /** Opens the settings or the help in a tab. */
  readonly openPage: (page: 'settings' | 'help') => void;
  /** Opens the page on which a wrong hint is reported; left out where nothing is. */
  readonly openReport?: (start: ReportStart) => void;
  readonly clock: () => Date;
  /** How much larger than usual text is: see textScale. */
  readonly textScale: () => number;
  /** The origin of the page that the panel is in; null for a box of the extension. */
  readonly site: string | null;
};

/** What the panel's actions and its message handler are made from. */
export type PanelContext = {
  readonly dependencies: PanelDependencies;
  readonly drafts: DraftStore;
  readonly uiState: () => PanelUiState;
  readonly change: (part: Partial<PanelUiState>) => void;
  /** The draft on screen. */
  readonly state: () => DraftState | undefined;
  readonly settings: () => Settings;
  readonly rules: () => ResolvedRules;
  /** Why drafts are not checked; null where they are. */
  readonly off: () => WhyOff | null;
  /** Ignores these words in every draft, where the policy allows it. */
  readonly ignoreWords: (words: readonly string[]) => void;
  readonly addReasons: ReasonLog;
  readonly runner: FixRunner;
  /** Sends the marks of a draft to the page. */
  readonly answer: (composer: string, draft: DraftState) => void;
  /** Sends the marks of every draft again, after a dismissal. */
  readonly resendAll: () => void;
  readonly showCard: (hint: string | null) => void;
  readonly arranger: Arranger;
};

/** What the actions share. */
export type ActionTools = {
  readonly hintOf: (id: string) => Hint | undefined;
  readonly hintsOf: (ids: readonly string[]) => readonly Hint[];
  readonly hideCard: () => void;
  /** Has the page keep what was decided about the draft. */
  readonly remember: () => void;
};
