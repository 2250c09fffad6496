import type { DeskActions, DeskState, ShownHint } from '../../components/desk/types.ts';
import { createChecker } from '../check/check.ts';
import { costOf } from '../check/cost.ts';
import type { Hint } from '../check/hint.ts';
import { toMoment } from '../draft/moment.ts';
import type { Theme, ToComposer, ToDesk } from '../messages.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import type { Reason } from '../settings/reasons.ts';
import { type Settings, withIgnoredWord } from '../settings/settings.ts';
import { textsFor } from '../texts/texts.ts';
import { answerOf, createSession, type DraftState } from './session.ts';

type Room = Pick<Extract<ToDesk, { type: 'room' }>, 'panel' | 'maxHeight' | 'maxWidth'>;

/** What the desk shows, beside the components' own state. */
export type DeskView = { readonly desk: DeskState; readonly theme: Theme; readonly room: Room; readonly language: Settings['language'] };

/** What the desk needs of the world. */
export type DeskWorld = {
  readonly post: (message: ToComposer) => void;
  /** Shows this hint in the card, or none. */
  readonly showCard: (hint: ShownHint | null, theme: Theme, language: Settings['language']) => void;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
  readonly addReason: (reason: Reason) => Promise<void>;
  /** Moves the keyboard into the panel. */
  readonly focusPanel: () => void;
  readonly clock: () => Date;
};

/** The desk of one tab: answers the script inside X first, then tells the screen. */
export type Desk = {
  readonly receive: (message: ToDesk) => void;
  readonly useSettings: (settings: Settings) => void;
  readonly actions: DeskActions;
  readonly view: () => DeskView;
  /** For React's useSyncExternalStore. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Opens the desk with a rule set that has been read and settings that have been loaded. */
export const createDesk = (ruleSet: RuleSet, first: Settings, world: DeskWorld): Desk => {
  let settings = first;
  const checkerOf = () => createChecker(ruleSet, { limits: Object.fromEntries(settings.accounts.map(({ handle, limit }) => [handle, limit])) });
  const session = createSession(checkerOf());
  session.ignoreWords(settings.ignoredWords);
  const listeners = new Set<() => void>();
  let composer = '';
  let theme: Theme = 'light';
  /** As the person wants it; null: unfolded where there is room beside the composer. */
  let folded: boolean | null = null;
  let room: Room = { panel: true, maxHeight: 600, maxWidth: 350 };
  let current: string | null = null;
  let held = false;
  let notice: string | null = null;
  /** Faults of rules are told once each. */
  const told = new Set<string>();
  const texts = () => textsFor(settings.language).notices;

  const shown = (state: DraftState, hint: Hint): ShownHint => ({
    ...hint,
    replacements: hint.replacements.map((one) => ({ ...one, cost: costOf(state.result.draft.text, one) })),
  });

  let view: DeskView;
  const render = (): void => {
    const state = session.state(composer);
    const open = state?.hints ?? [];
    if (!open.some(({ severity }) => severity === 'error')) held = false;
    view = {
      theme,
      room,
      language: settings.language,
      desk: {
        hints: state ? open.map((hint) => shown(state, hint)) : [],
        weightedLength: state?.result.draft.weightedLength ?? 0,
        limit: state?.result.draft.limit ?? 280,
        checklist: (state?.result.checklist ?? []).flatMap((id) => {
          const item = ruleSet.checklist.find((one) => one.id === id);
          return item ? [{ id, question: item.question, why: item.why, done: state!.ticked.has(id) }] : [];
        }),
        folded: folded ?? !room.panel,
        preflight: held,
        notice,
        current,
      },
    };
    for (const listener of listeners) listener();
  };

  /** The number of the newest draft of each composer. */
  const numbers = new Map<string, number>();
  const answer = (of: string): void => {
    const state = session.state(of);
    if (state) world.post({ type: 'marks', composer: of, seq: numbers.get(of) ?? 0, ...answerOf(state) });
  };
  /** The marks of every draft as last checked, after a dismissal. */
  const again = (): void => {
    for (const of of numbers.keys()) answer(of);
    render();
  };
  const remember = (): void => {
    const state = session.state(composer);
    if (state) world.post({ type: 'remember', composer, memory: { dismissed: [...state.dismissed], ticked: [...state.ticked] } });
  };

  const hintOf = (id: string): Hint | undefined => session.state(composer)?.hints.find((hint) => hint.id === id);
  const point = (id: string | null): void => {
    current = id;
    const state = session.state(composer);
    const hint = id === null ? undefined : hintOf(id);
    world.showCard(state && hint ? shown(state, hint) : null, theme, settings.language);
  };
  const hideCard = (): void => {
    world.post({ type: 'hide-card' });
    world.showCard(null, theme, settings.language);
  };
  const notSaved = (): void => {
    notice = texts().notSaved;
    render();
  };

  const receive = (message: ToDesk): void => {
    if (message.type === 'draft') {
      const { composer: of, text, context, active, memory } = message;
      const before = session.state(of)?.result.draft.text;
      const { result } = session.check(of, text, context, toMoment(world.clock())!, memory);
      numbers.set(of, message.seq);
      answer(of);
      theme = message.theme;
      if (active) composer = of;
      for (const { rule } of result.faults) {
        if (!told.has(rule)) notice = texts().ruleFault(rule);
        told.add(rule);
      }
      if (active && before !== text) held = false;
      render();
    } else if (message.type === 'active') {
      composer = message.composer;
      render();
    } else if (message.type === 'point') {
      point(message.hint);
      render();
    } else if (message.type === 'enter') {
      folded = false;
      render();
      world.focusPanel();
    } else if (message.type === 'held') {
      composer = message.composer;
      held = true;
      folded = false;
      render();
    } else if (message.type === 'fixed') {
      notice = message.done ? null : texts().notFixed;
      render();
    } else if (message.type === 'copied') {
      notice = message.done ? texts().copied : texts().notCopied;
      render();
    } else if (message.type === 'room') {
      room = message;
      render();
    }
  };

  const actions: DeskActions = {
    fix: (id, index) => {
      const hint = hintOf(id);
      const replacement = hint?.replacements[index];
      const text = session.state(composer)?.result.draft.text;
      if (!replacement || text === undefined) return;
      hideCard();
      const { span } = replacement;
      world.post({ type: 'fix', composer, seq: numbers.get(composer) ?? 0, hint: id, span, expected: text.slice(span.start, span.end), text: replacement.text });
    },
    copy: (id, index) => {
      const text = hintOf(id)?.replacements[index]?.text;
      if (text !== undefined) world.post({ type: 'copy', text });
    },
    ignoreHere: (id) => {
      session.dismiss(composer, id);
      remember();
      hideCard();
      again();
    },
    ignoreWord: (id) => {
      const word = hintOf(id)?.excerpt.toLowerCase();
      if (!word) return;
      session.ignoreWords([...settings.ignoredWords, word]);
      hideCard();
      again();
      world.changeSettings((old) => withIgnoredWord(old, word)).catch(notSaved);
    },
    point: (id) => {
      current = id;
      world.post({ type: 'current', hint: id });
      render();
    },
    fold: (next) => {
      folded = next;
      render();
    },
    tick: (item, done) => {
      session.tick(composer, item, done);
      remember();
      render();
    },
    postAnyway: (reason) => {
      held = false;
      notice = texts().postReady;
      world.post({ type: 'leave' });
      render();
      if (reason) world.addReason({ at: world.clock().toISOString(), reason }).catch(notSaved);
    },
    leave: () => {
      // Where it stands in the way of the page, it goes when it is left.
      if (!room.panel) folded = null;
      world.post({ type: 'leave' });
      render();
    },
    dismissNotice: () => {
      notice = null;
      render();
    },
  };

  const tell = (): void => world.post({ type: 'settings', key: settings.key, preflight: settings.preflight && ruleSet.preflight });
  tell();
  render();
  return {
    receive,
    useSettings: (next) => {
      settings = next;
      session.use(checkerOf());
      session.ignoreWords(settings.ignoredWords);
      tell();
      again();
      world.post({ type: 'recheck' });
    },
    actions,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
