import type { ResolvedRules } from '../delivery/rules-in-use.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import type { Theme, ToComposer } from '../messaging/messages.ts';
import type { Reason } from '../settings/reasons.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReasonLog } from './reason-log.ts';
import type { DraftState, Session } from './session.ts';
import type { ShownHint } from './types.ts';
import type { Screen } from './view.ts';

/** What the panel needs of the world. */
export type PanelDependencies = {
  readonly post: (message: ToComposer) => void;
  /** Shows this hint in the card, or none. */
  readonly showCard: (hint: ShownHint | null, theme: Theme, language: InterfaceLanguage) => void;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  readonly addReasons: (reasons: readonly Reason[]) => Promise<void>;
  /** Moves the keyboard into the panel. */
  readonly focusPanel: () => void;
  /** Opens the article with this id. */
  readonly readMore: (guidance: string) => void;
  readonly clock: () => Date;
};

/** What the panel's actions and its message handler are made from. */
export type PanelContext = {
  readonly world: PanelDependencies;
  readonly session: Session;
  readonly screen: () => Screen;
  readonly change: (part: Partial<Screen>) => void;
  /** The draft on screen. */
  readonly state: () => DraftState | undefined;
  readonly settings: () => Settings;
  readonly rules: () => ResolvedRules;
  /** Ignores these words in every draft, where the policy allows it. */
  readonly ignoreWords: (words: readonly string[]) => void;
  readonly addReasons: ReasonLog;
  /** Sends the marks of a draft to the page. */
  readonly answer: (composer: string, of: DraftState) => void;
  /** Sends the marks of every draft again, after a dismissal. */
  readonly answerAgain: () => void;
  readonly showCard: (hint: string | null) => void;
};
