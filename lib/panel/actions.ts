import { resolvePreflight } from '../delivery/resolve-rules.ts';
import type { PanelActions } from './types.ts';
import type { Hint } from '../check/hint.ts';
import { mustFixIn } from '../check/sort-hints.ts';
import { addIgnoredWord } from '../settings/settings.ts';
import { getMessages } from '../i18n/messages.ts';
import type { PanelContext } from './parts.ts';
import { mayIgnoreHere, mayIgnoreWord } from './can-ignore-word.ts';
import { toSavedState } from './draft-store.ts';

/** What the actions share. */
type Tools = {
  readonly hintOf: (id: string) => Hint | undefined;
  readonly hideCard: () => void;
  /** Has the page keep what was decided about the draft. */
  readonly remember: () => void;
};

const textsOf = (settings: PanelContext['settings']) => getMessages(settings().language);

/** What is done with a hint that shows what is wrong. */
const fixActions = (
  { dependencies, uiState, change, state }: PanelContext,
  { hintOf, hideCard }: Tools,
): Pick<PanelActions, 'fix' | 'copy' | 'openGuidance' | 'hoverHint'> => ({
  fix: (id, index) => {
    const draft = state();
    const replacement = hintOf(id)?.replacements[index];
    if (!draft || !replacement) return;
    hideCard();
    const { span, text } = replacement;
    dependencies.post({
      type: 'fix',
      composer: uiState().composer,
      seq: draft.seq,
      hint: id,
      span,
      expected: draft.result.draft.text.slice(span.start, span.end),
      text,
    });
  },
  copy: (id, index) => {
    const text = hintOf(id)?.replacements[index]?.text;
    if (text !== undefined) dependencies.post({ type: 'copy', text });
  },
  openGuidance: (id) => {
    const guidance = hintOf(id)?.guidance;
    if (guidance !== undefined) dependencies.openGuidance(guidance);
  },
  hoverHint: (id) => {
    dependencies.post({ type: 'current', hint: id });
    change({ hoveredHint: id });
  },
});

/** What is ignored, and shown again. */
const ignoreActions = (
  { dependencies, drafts, uiState, change, state, settings, rules, ignoreWords, addReasons, resendAll }: PanelContext,
  { hintOf, hideCard, remember }: Tools,
): Pick<PanelActions, 'dismissHint' | 'showAgain' | 'ignoreWord'> => ({
  dismissHint: (id, reason = '') => {
    const draft = state();
    const hint = hintOf(id);
    const needsReason = hint?.severity === 'error';
    if (!draft || !hint || !mayIgnoreHere(hint, rules()) || (needsReason && reason.trim() === '')) return;
    drafts.dismiss(uiState().composer, id);
    remember();
    hideCard();
    resendAll();
    if (needsReason) addReasons(reason, [hint], draft);
  },
  showAgain: (id) => {
    drafts.showAgain(uiState().composer, id);
    remember();
    resendAll();
  },
  ignoreWord: (id) => {
    const hint = hintOf(id);
    if (!hint || !mayIgnoreWord(hint, rules())) return;
    const word = hint.excerpt.toLowerCase();
    ignoreWords([...settings().ignoredWords, word]);
    hideCard();
    resendAll();
    dependencies
      .changeSettings((old) => addIgnoredWord(old, word))
      .catch(() => change({ notice: textsOf(settings).notices.notSaved }));
  },
});

/** What is done with the panel and the post. */
const postActions = (
  { dependencies, drafts, uiState, change, state, settings, rules, addReasons }: PanelContext,
  { remember }: Tools,
): Pick<PanelActions, 'setCollapsed' | 'setItemTicked' | 'allowNextPost' | 'focusEditor' | 'dismissNotice'> => ({
  setCollapsed: (collapsed) => change({ collapsed }),
  setItemTicked: (item, done) => {
    drafts.tick(uiState().composer, item, done);
    remember();
    change({});
  },
  allowNextPost: (reason = '') => {
    const draft = state();
    const given = reason.trim() !== '';
    if (!given && resolvePreflight(rules(), settings().preflight) === 'required') {
      change({ notice: textsOf(settings).reasons.missing });
      return;
    }
    dependencies.post({ type: 'reason-given', composer: uiState().composer });
    dependencies.post({ type: 'leave' });
    change({ postBlocked: null, notice: textsOf(settings).notices.postReady });
    if (draft && given) addReasons(reason, mustFixIn(draft.hints), draft);
  },
  focusEditor: () => {
    dependencies.post({ type: 'leave' });
    // Where it stands in the way of the page, it goes when it is left.
    change(uiState().room.panel ? {} : { collapsed: null });
  },
  dismissNotice: () => change({ notice: null }),
});

/** What the buttons of the panel and the card do. What is not offered is also refused here. */
export const createPanelActions = (context: PanelContext): PanelActions => {
  const { dependencies, uiState, state, showCard } = context;
  const tools: Tools = {
    hintOf: (id) => state()?.hints.find((hint) => hint.id === id),
    hideCard: () => {
      dependencies.post({ type: 'hide-card' });
      showCard(null);
    },
    remember: () => {
      const draft = state();
      if (draft) dependencies.post({ type: 'remember', composer: uiState().composer, memory: toSavedState(draft) });
    },
  };
  return { ...fixActions(context, tools), ...ignoreActions(context, tools), ...postActions(context, tools) };
};
