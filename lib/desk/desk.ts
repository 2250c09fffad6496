import type { DeskActions, ShownHint } from './types.ts';
import { createChecker } from '../check/check.ts';
import { toMoment } from '../draft/moment.ts';
import type { Memory, Theme, ToComposer, ToDesk } from '../messages.ts';
import { preflightInUse, type RulesInUse } from '../rule-set/delivery/rules-in-use.ts';
import type { Reason } from '../settings/reasons.ts';
import type { Settings } from '../settings/settings.ts';
import { type InterfaceLanguage, textsFor } from '../texts/texts.ts';
import { createActions } from './actions.ts';
import { isMostReplaced } from './most-replaced.ts';
import { createReasonLog, type ReasonLog } from './reason-log.ts';
import { answerOf, createSession, type DraftState, memoryOf, mustFixIn, type Session } from './session.ts';
import { type DeskView, emptyScreen, type Screen, shownHint, viewOf } from './view.ts';

/** What the desk needs of the world. */
export type DeskWorld = {
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

/** The desk of one tab: answers the script inside X first, then tells the screen. */
export type Desk = {
  readonly receive: (message: ToDesk) => void;
  readonly useSettings: (settings: Settings) => void;
  /** Checks every draft again by these rules. */
  readonly useRules: (rules: RulesInUse) => void;
  /** Says something in the panel, until it is put away. */
  readonly tell: (notice: string) => void;
  /** The draft being written, if there is one. */
  readonly draft: () => { readonly composer: string; readonly seq: number; readonly text: string } | null;
  readonly actions: DeskActions;
  readonly view: () => DeskView;
  /** For React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** What the desk's actions are made from. */
export type DeskParts = {
  readonly world: DeskWorld;
  readonly session: Session;
  readonly screen: () => Screen;
  readonly change: (part: Partial<Screen>) => void;
  /** The draft on screen. */
  readonly state: () => DraftState | undefined;
  readonly settings: () => Settings;
  readonly rules: () => RulesInUse;
  /** Ignores these words in every draft, where the policy allows it. */
  readonly ignoreWords: (words: readonly string[]) => void;
  readonly addReasons: ReasonLog;
  /** Sends the marks of every draft again, after a dismissal. */
  readonly answerAgain: () => void;
  readonly showCard: (hint: string | null) => void;
};

/** Opens the desk with rules that have been read and settings that have been loaded. */
export const createDesk = (firstRules: RulesInUse, firstSettings: Settings, world: DeskWorld): Desk => {
  let rules = firstRules;
  let settings = firstSettings;
  let screen = emptyScreen;
  const checker = () => createChecker(rules.ruleSet, { limits: settings.accounts, off: rules.maySwitchOff ? settings.rulesOff : [] });
  const session = createSession(checker());
  const listeners = new Set<() => void>();
  /** Faults of rules are told once each. */
  const told = new Set<string>();
  const texts = () => textsFor(settings.language).notices;
  const state = (): DraftState | undefined => session.state(screen.composer);

  let view: DeskView;
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

  const ignoreWords = (words: readonly string[]): void => session.ignoring({ words: rules.maySwitchOff ? words : [], mustFix: rules.mayIgnoreMustFix });
  const addReasons = createReasonLog({ addReasons: world.addReasons, clock: world.clock, onFailure: () => change({ notice: texts().notSaved }) });

  const check = (draft: Extract<ToDesk, { type: 'draft' }>): void => {
    const { composer, text, theme, active, memory } = draft;
    const of = session.check(draft, toMoment(world.clock())!);
    // The page first: nobody types for the panel's sake.
    answer(composer, of);
    // What the page keeps follows: ids change with the text, and it lets go of all when Post is pressed, although X may not post.
    if (text !== '' && !isSame(memoryOf(of), memory)) world.post({ type: 'remember', composer, memory: memoryOf(of) });
    const fault = of.result.faults.find(({ rule }) => !told.has(rule));
    for (const { rule } of of.result.faults) told.add(rule);
    change({
      theme,
      ...(active ? { composer } : {}),
      ...(active && of.ended ? { notice: texts().decisionsEnded } : {}),
      ...(fault ? { notice: texts().ruleFault(fault.rule) } : {}),
    });
  };

  const hold = (composer: string): void => {
    const text = session.state(composer)?.result.draft.text ?? '';
    change({ composer, held: { composer, text }, stops: screen.stops + 1, folded: false });
  };
  /** A post went out with something to fix. Where the reason could not be asked for, that is stored in its place. */
  const pass = ({ composer, unasked }: Extract<ToDesk, { type: 'passed' }>): void => {
    const of = session.state(composer);
    if (of && unasked) addReasons(textsFor(settings.language).reasons.unasked, mustFixIn(of.hints), of);
    change({ held: null });
  };
  const fixed = (done: boolean): void => {
    if (!done) change({ notice: texts().notFixed });
    // X's editor may take a fix late: then only what was said about it is taken back.
    else if (screen.notice === texts().notFixed) change({ notice: null });
  };

  const receive = (message: ToDesk): void => {
    if (message.type === 'draft') check(message);
    else if (message.type === 'active') change({ composer: message.composer });
    else if (message.type === 'gone') {
      session.forget(message.composer);
      if (message.composer !== screen.composer) return;
      showCard(null);
      change({ current: null });
    } else if (message.type === 'room') change({ room: message });
    else if (message.type === 'held') hold(message.composer);
    else if (message.type === 'passed') pass(message);
    else if (message.type === 'fixed') fixed(message.done);
    else if (message.type === 'copied') change({ notice: message.done ? texts().copied : texts().notCopied });
    else if (message.type === 'point') {
      showCard(message.hint);
      change({ current: message.hint });
    } else {
      change({ folded: false });
      world.focusPanel();
    }
  };

  const tellSettings = (): void => world.post({ type: 'settings', key: settings.key, preflight: preflightInUse(rules, settings.preflight), sentences: textsFor(settings.language).inPage });
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
    receive,
    useSettings: (next) => {
      settings = next;
      renew();
    },
    useRules: (next) => {
      rules = next;
      told.clear();
      renew();
    },
    tell: (notice) => change({ notice }),
    draft: () => {
      const of = state();
      return of ? { composer: screen.composer, seq: of.seq, text: of.result.draft.text } : null;
    },
    actions: createActions({ world, session, screen: () => screen, change, state, settings: () => settings, rules: () => rules, ignoreWords, addReasons, answerAgain, showCard }),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const isSame = (next: Memory, kept: Memory = { dismissed: [], ticked: [], text: '', decidedOn: '' }): boolean =>
  JSON.stringify([next.dismissed, next.ticked]) === JSON.stringify([kept.dismissed, kept.ticked]);

/** A stop is shown until what must be fixed is fixed, or the text that was stopped is mostly replaced. */
const isStillHeld = ({ text }: { readonly text: string }, of: DraftState | undefined): boolean =>
  of !== undefined && mustFixIn(of.hints).length > 0 && !isMostReplaced(text, of.result.draft.text);
