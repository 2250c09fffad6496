import type { PanelActions } from './types.ts';
import { createChecker } from '../check/check.ts';
import { mustFixIn } from '../check/order.ts';
import type { ToPanel } from '../messaging/messages.ts';
import { preflightInUse, type RulesInUse } from '../delivery/rules-in-use.ts';
import type { Settings } from '../settings/settings.ts';
import { getMessages } from '../i18n/texts.ts';
import { createActions } from './actions.ts';
import { createMessageHandler } from './handle-message.ts';
import { isMostReplaced } from './most-replaced.ts';
import type { PanelContext, PanelDependencies } from './parts.ts';
import { createReasonLog } from './reason-log.ts';
import { answerOf, createSession, type DraftState } from './session.ts';
import { type PanelViewModel, emptyScreen, type Screen, shownHint, viewOf } from './view.ts';

/** The panel of one tab: answers the script inside X first, then tells the screen. */
export type PanelController = {
  readonly receive: (message: ToPanel) => void;
  readonly useSettings: (settings: Settings) => void;
  /** Checks every draft again by these rules. */
  readonly useRules: (rules: RulesInUse) => void;
  /** Says something in the panel, until it is put away. */
  readonly tell: (notice: string) => void;
  /** The draft being written, if there is one. */
  readonly draft: () => { readonly composer: string; readonly seq: number; readonly text: string } | null;
  readonly actions: PanelActions;
  readonly view: () => PanelViewModel;
  /** For React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Opens the panel with rules that have been read and settings that have been loaded. */
export const createPanelController = (firstRules: RulesInUse, firstSettings: Settings, world: PanelDependencies): PanelController => {
  let rules = firstRules;
  let settings = firstSettings;
  let screen = emptyScreen;
  const checker = () => createChecker(rules.ruleSet, { limits: settings.accounts, off: rules.maySwitchOff ? settings.rulesOff : [] });
  const session = createSession(checker());
  const listeners = new Set<() => void>();
  const state = (): DraftState | undefined => session.state(screen.composer);

  let view: PanelViewModel;
  const change = (part: Partial<Screen>): void => {
    screen = { ...screen, ...part };
    if (screen.held && !isStillHeld(screen.held, session.state(screen.held.composer))) screen = { ...screen, held: null };
    view = viewOf(screen, state(), rules, settings);
    for (const listener of listeners) listener();
  };
  const answer = (composer: string, of: DraftState): void => world.post({ type: 'marks', composer, seq: of.seq, ...answerOf(of) });
  const answerAgain = (): void => {
    for (const [composer, of] of session.all()) answer(composer, of);
    change({});
  };
  const showCard = (id: string | null): void => {
    const of = state();
    const hint = of?.hints.find((one) => one.id === id);
    world.showCard(of && hint ? shownHint(of, hint, rules) : null, screen.theme, settings.language);
  };

  const ignoreWords = (words: readonly string[]): void => session.setIgnoring({ words: rules.maySwitchOff ? words : [], mayIgnoreMustFix: rules.mayIgnoreMustFix });
  const addReasons = createReasonLog({ addReasons: world.addReasons, clock: world.clock, onFailure: () => change({ notice: getMessages(settings.language).notices.notSaved }) });

  const parts: PanelContext = { world, session, screen: () => screen, change, state, settings: () => settings, rules: () => rules, ignoreWords, addReasons, answer, answerAgain, showCard };
  const messages = createMessageHandler(parts);

  const tellSettings = (): void => world.post({ type: 'settings', key: settings.key, preflight: preflightInUse(rules, settings.preflight), sentences: getMessages(settings.language).inPage });
  /** Takes up new rules or settings in the middle of whatever is being written. */
  const renew = (): void => {
    session.use(checker());
    ignoreWords(settings.ignoredWords);
    tellSettings();
    answerAgain();
    world.post({ type: 'recheck' });
  };

  ignoreWords(settings.ignoredWords);
  tellSettings();
  change({});
  return {
    receive: messages.receive,
    useSettings: (next) => {
      settings = next;
      renew();
    },
    useRules: (next) => {
      rules = next;
      messages.tellFaultsAgain();
      renew();
    },
    tell: (notice) => change({ notice }),
    draft: () => {
      const of = state();
      return of ? { composer: screen.composer, seq: of.seq, text: of.result.draft.text } : null;
    },
    actions: createActions(parts),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** A stop is shown until what must be fixed is fixed, or most of the stopped text is replaced. */
const isStillHeld = ({ text }: NonNullable<Screen['held']>, of: DraftState | undefined): boolean =>
  of !== undefined && mustFixIn(of.hints).length > 0 && !isMostReplaced(text, of.result.draft.text);
