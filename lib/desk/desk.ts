import type { DeskActions, ShownHint } from './types.ts';
import { createChecker } from '../check/check.ts';
import { toMoment } from '../draft/moment.ts';
import type { Memory, Theme, ToComposer, ToDesk } from '../messages.ts';
import type { RulesInUse } from '../rule-set/delivery/rules-in-use.ts';
import type { Reason } from '../settings/reasons.ts';
import type { Settings } from '../settings/settings.ts';
import { type InterfaceLanguage, textsFor } from '../texts/texts.ts';
import { createActions } from './actions.ts';
import { answerOf, createSession, type DraftState, memoryOf, type Session } from './session.ts';
import { type DeskView, emptyScreen, type Screen, shownHint, viewOf } from './view.ts';

/** What the desk needs of the world. */
export type DeskWorld = {
  readonly post: (message: ToComposer) => void;
  /** Shows this hint in the card, or none. */
  readonly showCard: (hint: ShownHint | null, theme: Theme, language: InterfaceLanguage) => void;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  readonly addReason: (reason: Reason) => Promise<void>;
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
  /** Sends the marks of every draft again, after a dismissal. */
  readonly answerAgain: () => void;
  readonly showCard: (hint: string | null) => void;
};

/** Opens the desk with rules that have been read and settings that have been loaded. */
export const createDesk = (firstRules: RulesInUse, firstSettings: Settings, world: DeskWorld): Desk => {
  let { ruleSet, maySwitchOff } = firstRules;
  let settings = firstSettings;
  let screen = emptyScreen;
  const checker = () => createChecker(ruleSet, { limits: settings.accounts, off: maySwitchOff ? settings.rulesOff : [] });
  const session = createSession(checker());
  const listeners = new Set<() => void>();
  /** Faults of rules are told once each. */
  const told = new Set<string>();
  const texts = () => textsFor(settings.language).notices;
  const state = (): DraftState | undefined => session.state(screen.composer);

  let view: DeskView;
  const change = (part: Partial<Screen>): void => {
    screen = { ...screen, ...part };
    // Nothing is held once what must be fixed is fixed.
    if (!state()?.hints.some(({ severity }) => severity === 'error')) screen = { ...screen, held: false };
    view = viewOf(screen, state(), ruleSet, settings.language);
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
    world.showCard(of && hint ? shownHint(of, hint, ruleSet) : null, screen.theme, settings.language);
  };

  const check = ({ composer, seq, text, context, theme, active, memory }: Extract<ToDesk, { type: 'draft' }>): void => {
    const before = session.state(composer)?.result.draft.text;
    const of = session.check(composer, seq, text, context, toMoment(world.clock())!, memory);
    // The page first: nobody types for the panel's sake.
    answer(composer, of);
    // What the page keeps follows: ids change with the text, and it lets go of all when Post is pressed, although X may not post.
    if (text !== '' && !isSame(memoryOf(of), memory)) world.post({ type: 'remember', composer, memory: memoryOf(of) });
    const fault = of.result.faults.find(({ rule }) => !told.has(rule));
    for (const { rule } of of.result.faults) told.add(rule);
    change({
      theme,
      ...(active ? { composer } : {}),
      ...(active && before !== text ? { held: false } : {}),
      ...(fault ? { notice: texts().ruleFault(fault.rule) } : {}),
    });
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
    else if (message.type === 'held') change({ composer: message.composer, held: true, folded: false });
    else if (message.type === 'passed') change({ held: false });
    else if (message.type === 'fixed') change({ notice: message.done ? null : texts().notFixed });
    else if (message.type === 'copied') change({ notice: message.done ? texts().copied : texts().notCopied });
    else if (message.type === 'point') {
      showCard(message.hint);
      change({ current: message.hint });
    } else {
      change({ folded: false });
      world.focusPanel();
    }
  };

  const tellSettings = (): void => world.post({ type: 'settings', key: settings.key, preflight: ruleSet.preflight ? settings.preflight : 'off', sentences: textsFor(settings.language).inPage });
  /** Takes up new rules or settings in the middle of whatever is being written. */
  const renew = (): void => {
    session.use(checker());
    session.ignoreWords(settings.ignoredWords);
    tellSettings();
    answerAgain();
    world.post({ type: 'recheck' });
  };

  session.ignoreWords(settings.ignoredWords);
  tellSettings();
  change({});
  return {
    receive,
    useSettings: (next) => {
      settings = next;
      renew();
    },
    useRules: (next) => {
      ({ ruleSet, maySwitchOff } = next);
      told.clear();
      renew();
    },
    tell: (notice) => change({ notice }),
    draft: () => {
      const of = state();
      return of ? { composer: screen.composer, seq: of.seq, text: of.result.draft.text } : null;
    },
    actions: createActions({ world, session, screen: () => screen, change, state, settings: () => settings, answerAgain, showCard }),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const isSame = (next: Memory, kept: Memory = { dismissed: [], ticked: [], text: '', decidedOn: '' }): boolean =>
  JSON.stringify([next.dismissed, next.ticked]) === JSON.stringify([kept.dismissed, kept.ticked]);
