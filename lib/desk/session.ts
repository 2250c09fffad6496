import type { Checker } from '../check/check.ts';
import type { CheckResult, Hint } from '../check/hint.ts';
import { tidy } from '../check/tidy.ts';
import type { Context, Moment } from '../draft/draft.ts';
import type { Mark, Memory } from '../messages.ts';
import { followIgnored } from './follow-ignored.ts';

/** What the desk remembers of one composer, in memory alone and only as long as its draft is there. */
export type DraftState = {
  /** The number under which the draft was sent. */
  readonly seq: number;
  readonly result: CheckResult;
  readonly context: Context;
  /** What is shown: merged, without what was dismissed. */
  readonly hints: readonly Hint[];
  /** Ids of hints dismissed here. */
  readonly dismissed: ReadonlySet<string>;
  /** Ids of ticked checklist items. */
  readonly ticked: ReadonlySet<string>;
};

/** The answer that goes back to the script inside X. */
export type Answer = { readonly marks: readonly Mark[]; readonly open: readonly string[] };

/** The drafts of one tab and what the person has said of their hints. */
export type Session = {
  /** Checks a draft. An empty one is a new one: what was dismissed and ticked is forgotten. `memory` counts where this desk has none. */
  readonly check: (composer: string, seq: number, text: string, context: Context, now: Moment, memory?: Memory) => DraftState;
  readonly state: (composer: string) => DraftState | undefined;
  /** Every draft by its composer. */
  readonly all: () => Iterable<readonly [composer: string, state: DraftState]>;
  /** Lets go of a draft and of all that was said of it. */
  readonly forget: (composer: string) => void;
  readonly dismiss: (composer: string, hint: string) => void;
  readonly tick: (composer: string, item: string, done: boolean) => void;
  /** Words the person ignores everywhere, in lower case. */
  readonly ignoreWords: (words: readonly string[]) => void;
  /** New rules or limits: every later check uses them. */
  readonly use: (checker: Checker) => void;
};

/** Opens a session with no drafts. */
export const createSession = (first: Checker): Session => {
  const drafts = new Map<string, DraftState>();
  let checker = first;
  let words: ReadonlySet<string> = new Set();

  const dress = (state: DraftState): DraftState => ({
    ...state,
    hints: tidy(state.result.hints, { here: state.dismissed, words }),
  });
  const change = (composer: string, to: (state: DraftState) => Partial<DraftState>): void => {
    const state = drafts.get(composer);
    if (state) drafts.set(composer, dress({ ...state, ...to(state) }));
  };

  return {
    check: (composer, seq, text, context, now, memory) => {
      const before = drafts.get(composer);
      const kept = text === '' ? undefined : (before ?? memory);
      const result = checker.check(text, context, now);
      const dismissed = new Set(kept?.dismissed);
      const state = dress({ seq, result, context, hints: [], dismissed: before ? followIgnored(dismissed, before.result, result) : dismissed, ticked: new Set(kept?.ticked) });
      drafts.set(composer, state);
      return state;
    },
    state: (composer) => drafts.get(composer),
    all: () => drafts,
    forget: (composer) => {
      drafts.delete(composer);
      checker.forget();
    },
    dismiss: (composer, hint) => change(composer, ({ dismissed }) => ({ dismissed: new Set(dismissed).add(hint) })),
    tick: (composer, item, done) =>
      change(composer, ({ ticked }) => {
        const next = new Set(ticked);
        if (done) next.add(item);
        else next.delete(item);
        return { ticked: next };
      }),
    ignoreWords: (list) => {
      words = new Set(list);
      for (const [composer, state] of drafts) drafts.set(composer, dress(state));
    },
    use: (next) => {
      checker = next;
    },
  };
};

/** What a state means for the page: places and severities, and which hints hold a press on Post. */
export const answerOf = ({ hints }: DraftState): Answer => ({
  marks: hints.flatMap(({ id, severity, target }) =>
    typeof target === 'object' && 'start' in target ? [{ hint: id, severity, start: target.start, end: target.end }] : [],
  ),
  open: hints.filter(({ severity }) => severity === 'error').map(({ id }) => id),
});

/** What the script inside X keeps of a state, for a desk opened anew. */
export const memoryOf = ({ dismissed, ticked, result: { draft } }: DraftState): Memory => ({
  dismissed: [...dismissed],
  ticked: [...ticked],
  text: draft.text,
  decidedOn: draft.text,
});
