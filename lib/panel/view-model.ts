import { shownModes } from '../rule-set/shown-modes.ts';
import { changesWithin } from '../rule-set/calendar.ts';
import { instantOf } from '../text/time/uk-time.ts';
import type { ModesView } from './types.ts';
import type { CardView, FixView, LastFix, Paused, PanelState, HintView, Stopped } from './types.ts';
import type { Draft } from '../draft/draft.ts';
import { changedSentence } from '../check/changed-sentence.ts';
import { describeFix, type FixEffect } from '../check/describe-fix.ts';
import { mergeAccountLimits } from '../check/limits.ts';
import { lengthChange } from '../check/length-change.ts';
import type { Hint, Replacement } from '../check/hint.ts';
import { overlaps } from '../text/span.ts';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import type { Theme } from '../messaging/messages.ts';
import { resolvePreflight, type ResolvedRules } from '../delivery/resolve-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { localTime } from '../text/time/format.ts';
import { toChecklist } from './checklist-view.ts';
import { mayIgnoreHere, mayIgnoreWord } from './can-ignore-word.ts';
import type { DraftState } from './draft-store.ts';
import type { WhyOff } from './why-off.ts';
import type { Room } from './arranger.ts';

/** The state of the panel beside the drafts. */
export type PanelUiState = {
  /** The composer that has focus, or had it last. */
  readonly composer: string;
  readonly theme: Theme;
  readonly room: Room;
  /** As the person wants it; null: unfolded where there is room beside the composer and something is written. */
  readonly collapsed: boolean | null;
  readonly hoveredHints: readonly string[];
  /** The draft whose press on Post was stopped, with its text at that time; null once what must be fixed is fixed. */
  readonly postBlocked: { readonly composer: string; readonly text: string } | null;
  /** How often a press was stopped. */
  readonly stops: number;
  readonly notice: string | null;
  /** The fix that the page was asked to make last, and the one that it made last. */
  readonly askedFix: AskedFix | null;
  readonly lastFix: LastFix | null;
};

/** A fix that was asked for: the id of its hint, and what it does. */
type AskedFix = { readonly hint: string; readonly effect: FixEffect };

/** The screen before the script inside X has said anything. */
export const initialUiState: PanelUiState = {
  composer: '',
  theme: 'light',
  room: { isBeside: true, maxHeight: 600, maxWidth: 350, isIcon: false },
  collapsed: null,
  hoveredHints: [],
  postBlocked: null,
  stops: 0,
  notice: null,
  askedFix: null,
  lastFix: null,
};

/** What the panel shows, beside the components' own state. */
export type PanelViewModel = {
  readonly panel: PanelState;
  readonly theme: Theme;
  readonly room: Room;
  readonly language: InterfaceLanguage;
};

/** Works something out when it is first asked for, once. */
const once = <Value>(work: () => Value): (() => Value) => {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
};

/** What a fix of a text does, whose hint is about `excerpt`. */
export const effectOf = (text: string, excerpt: string, { span, text: to }: Replacement): FixEffect => {
  const was = text.slice(span.start, span.end);
  return describeFix({ was, text: to, wider: was !== excerpt, last: text.slice(span.end).trim() === '' });
};

/** What a fix does and costs is worked out when it is first shown: a draft may have a thousand, most in closed rows. */
const toFixView = ({ text, network }: Draft, { excerpt }: Hint, replacement: Replacement): FixView => {
  const { start, end } = replacement.span;
  const was = text.slice(start, end);
  const effect = once(() => effectOf(text, excerpt, replacement));
  const sentence = once(() => changedSentence(text, replacement));
  const cost = once(() => lengthChange(text, replacement, network));
  return {
    ...replacement,
    was,
    get effect() {
      return effect();
    },
    get sentence() {
      return sentence();
    },
    get cost() {
      return cost();
    },
  };
};

/** A hint with what each of its replacements costs in this draft, and what may be done with it. */
const toHintView = ({ result, styled }: DraftState, hint: Hint, rules: ResolvedRules): HintView => ({
  ...hint,
  linkHosts: rules.ruleSet.linkHosts,
  replacements: hint.replacements.map((replacement) => toFixView(result.draft, hint, replacement)),
  mayIgnore: mayIgnoreHere(hint, rules),
  mayIgnoreWord: mayIgnoreWord(hint, rules),
  losesStyle: hint.replacements.some(({ span }) => styled.some((styledSpan) => overlaps(span, styledSpan))),
});

/** A hint with all hints of its row, for the card. */
export const toCardView = (state: DraftState, hint: Hint, rules: ResolvedRules): CardView => {
  const row = state.hints.filter(({ rule }) => rule === hint.rule).map((one) => toHintView(state, one, rules));
  return { hint: row.find(({ id }) => id === hint.id)!, row };
};

const toStopped = (
  { postBlocked, composer, stops }: PanelUiState,
  state: DraftState | undefined,
  rules: ResolvedRules,
  settings: Settings,
): Stopped | null => {
  if (!state || postBlocked?.composer !== composer) return null;
  const { thread } = state.result.draft;
  return {
    stop: stops,
    needsReason: resolvePreflight(rules, settings.preflight) === 'required',
    post: thread && thread.count > 1 ? { number: thread.index + 1, count: thread.count } : null,
    key: settings.key,
  };
};

/** The account that will post, without @, if the department or the person has named others. */
const postingAs = ({ result }: DraftState, { ruleSet }: ResolvedRules, settings: Settings): string | null => {
  const { account, network } = result.draft;
  if (account === null) return null;
  const { key, plain } = networkOf(network).handle;
  const named = mergeAccountLimits(ruleSet.accounts, settings.accounts);
  return named.some(({ handle }) => key(handle) !== key(account)) ? plain(account) : null;
};

const hostOf = (site: string): string => site.replace(/^https:\/\//, '');

const toPaused = (off: WhyOff | null): Paused | null => {
  if (off?.by !== 'pause') return off && { until: null, site: hostOf(off.site), locked: off.by === 'policy' };
  return { until: off.until === null ? null : localTime(off.until), site: null, locked: false };
};

/** What the panel knows beside the screen: the time, the thread, why nothing is checked, and the origin of the page. */
type PanelFacts = Pick<PanelState, 'undoable' | 'thread'> & {
  readonly off: WhyOff | null;
  readonly site: string | null;
  /** The time in ms since 1970. */
  readonly now: number;
};

/**
 * The modes that hold when the draft goes out: at its time, or now. It is asked for where another day would have other
 * modes.
 */
const toModes = (
  state: DraftState | undefined,
  { ruleSet, switchedOn = [] }: ResolvedRules,
  now: number,
): ModesView => {
  const scheduledFor = state?.result.draft.scheduledFor ?? null;
  const shown = shownModes(ruleSet, switchedOn, scheduledFor === null ? now : instantOf(scheduledFor));
  return {
    ...(scheduledFor === null ? shown : { now: shown.now, soon: [] }),
    goesOut: state?.goesOut ?? null,
    asksDay: state !== undefined && changesWithin(ruleSet, now),
  };
};

/** The end of a stop. A panel that a stop has opened over the page folds again. */
export const withoutStop = ({ room }: PanelUiState): Partial<PanelUiState> => ({
  postBlocked: null,
  ...(room.isBeside ? {} : { collapsed: null }),
});

/** Whether there is something to show hints of: a picture alone may have one. */
const isWritten = (state: DraftState | undefined): boolean =>
  state !== undefined && (state.hints.length > 0 || state.result.draft.text.trim() !== '');

const isCollapsed = ({ collapsed, room }: PanelUiState, state: DraftState | undefined): boolean =>
  collapsed ?? !(room.isBeside && isWritten(state));

/** The panel for one draft, or for none yet. */
export const toViewModel = (
  screen: PanelUiState & PanelFacts,
  state: DraftState | undefined,
  rules: ResolvedRules,
  settings: Settings,
): PanelViewModel => ({
  theme: screen.theme,
  room: screen.room,
  language: settings.language,
  panel: {
    hints: state?.hints.map((hint) => toHintView(state, hint, rules)) ?? [],
    ignored:
      state?.ignored.map(({ id, rule, message, languages, severity }) => ({
        id,
        rule,
        message,
        languages,
        severity,
      })) ?? [],
    weightedLength: state?.result.draft.weightedLength ?? 0,
    limit: state?.result.draft.limit ?? networkOf(DEFAULT_NETWORK).limits.post,
    checklist: toChecklist(state, rules, settings.language),
    postingAs: state ? postingAs(state, rules, settings) : null,
    thread: state ? screen.thread : [],
    modes: toModes(state, rules, screen.now),
    collapsed: isCollapsed(screen, state),
    isIcon: screen.room.isIcon,
    postBlocked: toStopped(screen, state, rules, settings),
    department: rules.department,
    mayPause: rules.mayPause,
    site: screen.site === null ? null : hostOf(screen.site),
    paused: toPaused(screen.off),
    notice: screen.notice,
    lastFix: screen.lastFix,
    key: settings.key,
    unfolded: state?.unfolded ?? false,
    undoable: screen.undoable,
    hoveredHints: screen.hoveredHints,
  },
});
