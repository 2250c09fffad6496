import type { PanelActions } from './types.ts';
import type { Draft } from '../draft/draft.ts';
import { createChecker } from '../check/check.ts';
import { mustFixIn } from '../check/sort-hints.ts';
import type { ToPanel } from '../messaging/messages.ts';
import { resolvePreflight, type ResolvedRules } from '../delivery/resolve-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { createSay } from '../rule-set/translate.ts';
import { getMessages } from '../i18n/messages.ts';
import { createPanelActions } from './actions.ts';
import { type Arranger, createArranger } from './arranger.ts';
import { createFixRunner } from './fix-runner.ts';
import { createMessageHandler } from './handle-message.ts';
import { isMostReplaced } from './most-replaced.ts';
import type { PanelContext, PanelDependencies } from './parts.ts';
import { createReasonLog } from './reason-log.ts';
import { toCheckResponse, createDraftStore, type DraftState, type SentDraft } from './draft-store.ts';
import { threadPosts } from './thread.ts';
import { type WhyOff, whyOff } from './why-off.ts';
import {
  type PanelViewModel,
  initialUiState,
  type PanelUiState,
  toCardView,
  toViewModel,
  withoutStop,
} from './view-model.ts';

/** Controls the panel in one tab. It sends the check result to the content script first, then updates the panel. */
export type PanelController = {
  readonly receive: (message: ToPanel) => void;
  readonly useSettings: (settings: Settings) => void;
  /** Checks every draft again by these rules. */
  readonly useRules: (rules: ResolvedRules) => void;
  /** Shows a notice in the panel until the person closes it. */
  readonly showNotice: (notice: string) => void;
  /** What a frame needs, in CSS pixels. */
  readonly setSize: Arranger['setSize'];
  /** The draft being written, if there is one. */
  readonly draft: () => (Pick<SentDraft, 'composer' | 'seq'> & Pick<Draft, 'network' | 'text'>) | null;
  /** Why drafts are not checked; null where they are. */
  readonly off: () => WhyOff | null;
  readonly actions: PanelActions;
  readonly view: () => PanelViewModel;
  /** For React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Creates the panel with loaded rules and settings. */
export const createPanelController = (
  firstRules: ResolvedRules,
  firstSettings: Settings,
  dependencies: PanelDependencies,
): PanelController => {
  let rules = firstRules;
  let settings = firstSettings;
  let screen = initialUiState;
  const checker = () =>
    createChecker(rules.ruleSet, {
      limits: settings.accounts,
      off: rules.maySwitchOff ? settings.rulesOff : [],
      say: createSay(rules.ruleSet, settings.language, rules.ofStarter),
      ...(rules.switchedOn && { switchedOn: rules.switchedOn }),
    });
  const drafts = createDraftStore(checker());
  const listeners = new Set<() => void>();
  const state = (): DraftState | undefined => drafts.state(screen.composer);

  const off = (): WhyOff | null => whyOff(rules, settings, dependencies.site);

  let view: PanelViewModel;
  const change = (part: Partial<PanelUiState>): void => {
    screen = { ...screen, ...part };
    if (screen.postBlocked && !isStillBlocked(screen.postBlocked, drafts.state(screen.postBlocked.composer)))
      screen = { ...screen, ...withoutStop(screen) };
    view = toViewModel(
      {
        ...screen,
        undoable: runner.undoable(screen.composer),
        off: off(),
        now: dependencies.clock().getTime(),
        site: dependencies.site,
        thread: threadPosts(drafts, screen.composer),
      },
      off() ? undefined : state(),
      rules,
      settings,
    );
    for (const listener of listeners) listener();
  };
  const answer = (composer: string, draft: DraftState): void =>
    dependencies.post({
      type: 'marks',
      composer,
      seq: draft.seq,
      // Drafts are read on, so that what a person decided about them is there after a pause.
      ...(off() ? { marks: [], open: [] } : toCheckResponse(draft)),
    });
  const resendAll = (): void => {
    for (const [composer, draft] of drafts.all()) answer(composer, draft);
    change({});
  };
  const arranger = createArranger(dependencies.post, dependencies.textScale);
  const showCard = (id: string | null): void => {
    // The card tells the size of what it shows next.
    arranger.setSize('card', null);
    const draft = state();
    const hint = draft?.hints.find((candidate) => candidate.id === id);
    const card = draft && hint ? toCardView(draft, hint, rules) : null;
    dependencies.showCard(card, screen.theme, settings.language);
  };

  const ignoreWords = (words: readonly string[]): void =>
    drafts.setIgnoring({ words: rules.maySwitchOff ? words : [], mayIgnoreMustFix: rules.mayIgnoreMustFix });
  const addReasons = createReasonLog({
    addReasons: dependencies.addReasons,
    clock: dependencies.clock,
    onFailure: () => change({ notice: getMessages(settings.language).notices.notSaved }),
  });

  const runner = createFixRunner({
    post: dependencies.post,
    stateOf: drafts.state,
    onEnd: ({ made, all, isUndo }) => {
      const { notFixed, fixedSome, undoneSome } = getMessages(settings.language).notices;
      const some = isUndo ? undoneSome : fixedSome;
      change({ notice: made === all ? null : made === 0 ? notFixed : some(made, all) });
    },
  });

  const parts: PanelContext = {
    dependencies,
    drafts,
    uiState: () => screen,
    change,
    state,
    settings: () => settings,
    rules: () => rules,
    off,
    ignoreWords,
    addReasons,
    runner,
    answer,
    resendAll,
    showCard,
    arranger,
  };
  const messages = createMessageHandler(parts);

  const sendSettings = (): void =>
    dependencies.post({
      type: 'settings',
      key: settings.key,
      preflight: resolvePreflight(rules, settings.preflight),
      sentences: getMessages(settings.language).inPage,
    });
  /** What is off stops no press on Post. */
  const endStop = (): void => {
    if (off()) screen = { ...screen, postBlocked: null, hoveredHints: [] };
  };
  /** Applies new rules or settings while a draft is being written. */
  const applyRulesAndSettings = (): void => {
    drafts.use(checker());
    ignoreWords(settings.ignoredWords);
    sendSettings();
    resendAll();
    dependencies.post({ type: 'recheck' });
  };

  ignoreWords(settings.ignoredWords);
  sendSettings();
  change({});
  return {
    receive: messages.receive,
    useSettings: (next) => {
      settings = next;
      endStop();
      applyRulesAndSettings();
    },
    useRules: (next) => {
      rules = next;
      endStop();
      messages.reportErrorsAgain();
      applyRulesAndSettings();
    },
    showNotice: (notice) => change({ notice }),
    setSize: arranger.setSize,
    draft: () => {
      const written = state();
      if (!written) return null;
      const { network, text } = written.result.draft;
      return { composer: screen.composer, seq: written.seq, network, text };
    },
    off,
    actions: createPanelActions(parts),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** A stop is shown until what must be fixed is fixed, or most of the stopped text is replaced. */
const isStillBlocked = ({ text }: NonNullable<PanelUiState['postBlocked']>, state: DraftState | undefined): boolean =>
  state !== undefined && mustFixIn(state.hints).length > 0 && !isMostReplaced(text, state.result.draft.text);
