import type { Checker } from '../check/check.ts';
import type { CertainFix } from '../check/certain-fixes.ts';
import type { CheckResult, Hint } from '../check/hint.ts';
import { safeFixes } from '../check/safe-fixes.ts';
import { mustFixIn, targetSpan } from '../check/sort-hints.ts';
import { isEmptyDraft } from '../draft/empty-draft.ts';
import { resolveOverlaps } from '../check/resolve-overlaps.ts';
import type { Context } from '../draft/draft.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { Span } from '../text/span.ts';
import type { Mark, SavedDraftState, ToPanel } from '../messaging/messages.ts';
import {
  type Decisions,
  follow,
  hasAny,
  ignoredIn,
  noDecisions,
  recall,
  withIgnored,
  withShown,
  withTick,
} from './decisions.ts';

/** What the panel remembers of one composer, in memory alone and only as long as its draft is there. */
export type DraftState = {
  /** The number under which the draft was sent. */
  readonly seq: number;
  readonly result: CheckResult;
  readonly context: Context;
  /** Where the text is bold or italic. */
  readonly styled: readonly Span[];
  /** What is shown: merged, without what is ignored. */
  readonly hints: readonly Hint[];
  /** What is ignored in this post, in order of position. */
  readonly ignored: readonly Hint[];
  readonly decisions: Decisions;
  /** The person wants to see the folded rows. */
  readonly unfolded: boolean;
  /** When the person said that the post goes out; null where it goes out now. */
  readonly goesOut: string | null;
  /** This text replaced most of the text before it, so that the decisions ended with it. */
  readonly ended: boolean;
};

/** A draft as the page sends it. */
export type SentDraft = Pick<
  Extract<ToPanel, { type: 'draft' }>,
  'composer' | 'seq' | 'network' | 'text' | 'context' | 'memory' | 'styled'
>;

/** The answer that goes back to the script inside X. */
type CheckResponse = { readonly marks: readonly Mark[]; readonly open: readonly string[] };

/** What the person and the policy say of ignoring, for every draft. */
type IgnoreSettings = {
  /** Words ignored in every draft, in lower case. */
  readonly words: readonly string[];
  /** Whether a must-fix hint can be ignored in a post. */
  readonly mayIgnoreMustFix: boolean;
};

/** The drafts of one tab and what the person decided about their hints. */
export type DraftStore = {
  /**
   * Checks a draft. An empty text is a new draft, without decisions. The draft's `memory` is used only if this panel
   * does not know its composer.
   */
  readonly check: (draft: SentDraft, now: PlainDateTime) => DraftState;
  readonly state: (composer: string) => DraftState | undefined;
  /** Every draft by its composer. */
  readonly all: () => Iterable<readonly [composer: string, state: DraftState]>;
  /** Removes a draft and the decisions about it. */
  readonly forget: (composer: string) => void;
  readonly dismiss: (composer: string, hints: readonly string[]) => void;
  /** Shows dismissed hints again. */
  readonly showAgain: (composer: string, hints: readonly string[]) => void;
  /** Those fixes of the hints named that can be made together, in order of position. */
  readonly safeFixes: (composer: string, hints: readonly string[], now: PlainDateTime) => readonly CertainFix[];
  /** Says when a post goes out; a later check uses it. */
  readonly setGoesOut: (composer: string, goesOut: string | null) => void;
  readonly setUnfolded: (composer: string, unfolded: boolean) => void;
  readonly tick: (composer: string, item: string, done: boolean) => void;
  readonly setIgnoring: (settings: IgnoreSettings) => void;
  /** New rules or limits: every later check uses them. */
  readonly use: (checker: Checker) => void;
};

/** Creates a store without drafts. */
export const createDraftStore = (first: Checker): DraftStore => {
  const drafts = new Map<string, DraftState>();
  let checker = first;
  let words: ReadonlySet<string> = new Set();
  let mayIgnoreMustFix = true;

  const toState = (state: Omit<DraftState, 'hints' | 'ignored'>): DraftState => {
    const ignored = ignoredIn(state.decisions, state.result, mayIgnoreMustFix);
    return {
      ...state,
      ignored,
      hints: resolveOverlaps(state.result.hints, { here: new Set(ignored.map(({ id }) => id)), words }),
    };
  };
  const decide = (composer: string, to: (state: DraftState, text: string) => Decisions): void => {
    const state = drafts.get(composer);
    if (state) drafts.set(composer, toState({ ...state, decisions: to(state, state.result.draft.text) }));
  };
  /** The decisions there were before this draft came, and the result they belong to. */
  const decidedBefore = (
    { composer, network, text, context, memory }: SentDraft,
    now: PlainDateTime,
  ): Pick<DraftState, 'decisions' | 'result'> | undefined => {
    if (isEmptyDraft(text, context)) return undefined;
    const before = drafts.get(composer);
    if (before || !memory) return before;
    const result = checker.check(memory.text, context, now, network);
    return { result, decisions: recall(memory, result) };
  };

  return {
    check: (draft, now) => {
      const { composer, seq, network, text, styled = [] } = draft;
      // Once a post is gone or deleted, the next one goes out now.
      const goesOut = isEmptyDraft(text, draft.context) ? null : (drafts.get(composer)?.goesOut ?? null);
      // What the page shows is surer than what a person said.
      const context = goesOut === null ? draft.context : { scheduledFor: goesOut, ...draft.context };
      const before = decidedBefore(draft, now);
      const result = checker.check(text, context, now, network);
      const decisions = before ? follow(before.decisions, before.result, result) : noDecisions;
      const ended = before !== undefined && decisions === noDecisions && hasAny(before.decisions);
      const unfolded = !ended && !isEmptyDraft(text, context) && (drafts.get(composer)?.unfolded ?? false);
      const state = toState({ seq, result, context, styled, decisions, unfolded, goesOut, ended });
      drafts.set(composer, state);
      return state;
    },
    state: (composer) => drafts.get(composer),
    all: () => drafts,
    forget: (composer) => {
      drafts.delete(composer);
      checker.forget();
    },
    dismiss: (composer, ids) =>
      decide(composer, ({ decisions, hints }, text) =>
        withIds(hints, ids).reduce((made, hint) => withIgnored(made, hint, text), decisions),
      ),
    showAgain: (composer, ids) =>
      decide(composer, ({ decisions, ignored }, text) =>
        withIds(ignored, ids).reduce((made, hint) => withShown(made, hint, text), decisions),
      ),
    safeFixes: (composer, ids, now) => {
      const state = drafts.get(composer);
      if (!state) return [];
      const { result, context, hints: shown } = state;
      const check = (text: string): readonly Hint[] => checker.check(text, context, now).hints;
      return safeFixes({ text: result.draft.text, hints: result.hints, shown, check }, ids);
    },
    setGoesOut: (composer, goesOut) => {
      const state = drafts.get(composer);
      if (state) drafts.set(composer, { ...state, goesOut });
    },
    setUnfolded: (composer, unfolded) => {
      const state = drafts.get(composer);
      if (state) drafts.set(composer, { ...state, unfolded });
    },
    tick: (composer, item, done) => decide(composer, ({ decisions }, text) => withTick(decisions, item, done, text)),
    setIgnoring: (settings) => {
      words = new Set(settings.words);
      ({ mayIgnoreMustFix } = settings);
      for (const [composer, state] of drafts) drafts.set(composer, toState(state));
    },
    use: (next) => {
      checker = next;
    },
  };
};

const withIds = (hints: readonly Hint[], ids: readonly string[]): readonly Hint[] =>
  hints.filter(({ id }) => ids.includes(id));

/** What a state means for the page: places and severities, and which hints hold a press on Post. */
export const toCheckResponse = ({ hints }: DraftState): CheckResponse => ({
  marks: hints.flatMap((hint) => {
    const span = targetSpan(hint);
    return span ? [{ hint: hint.id, severity: hint.severity, start: span.start, end: span.end }] : [];
  }),
  open: mustFixIn(hints).map(({ id }) => id),
});

/** What the script inside X keeps of a state, for a panel opened anew. */
export const toSavedState = ({
  ignored,
  decisions: { ticked, decidedOn },
  result: { draft },
}: DraftState): SavedDraftState => ({
  dismissed: ignored.map(({ id }) => id),
  ticked: [...ticked],
  text: draft.text,
  decidedOn,
});
