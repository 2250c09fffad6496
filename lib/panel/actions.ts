import { resolvePreflight } from '../delivery/resolve-rules.ts';
import type { PanelActions } from './types.ts';
import type { Hint } from '../check/hint.ts';
import { mustFixIn } from '../check/sort-hints.ts';
import { addIgnoredWord } from '../settings/settings.ts';
import { getMessages } from '../i18n/messages.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import type { ActionTools, PanelContext } from './parts.ts';
import { mayIgnoreHere, mayIgnoreWord } from './can-ignore-word.ts';
import { menuActions } from './menu-actions.ts';
import { toSavedState } from './draft-store.ts';
import { editsOf } from './edits.ts';
import { effectOf } from './view-model.ts';

const textsOf = (settings: PanelContext['settings']) => getMessages(settings().language);

/** What is done with hints that show what is wrong. */
const fixActions = (
  { dependencies, drafts, uiState, change, state, runner }: PanelContext,
  { hintOf, hintsOf, hideCard }: ActionTools,
): Pick<PanelActions, 'fix' | 'fixAll' | 'undoAll' | 'copy' | 'openGuidance' | 'hoverHints'> => ({
  fix: (id, index) => {
    const draft = state();
    const hint = hintOf(id);
    const replacement = hint?.replacements[index];
    if (!draft || !hint || !replacement) return;
    hideCard();
    const { span, text } = replacement;
    change({ askedFix: { hint: id, effect: effectOf(draft.result.draft.text, hint.excerpt, replacement) } });
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
  fixAll: (ids) => {
    const draft = state();
    if (!draft) return;
    hideCard();
    const { composer } = uiState();
    const shown = hintsOf(ids).map(({ id }) => id);
    const fixes = drafts.safeFixes(composer, shown, toPlainDateTime(dependencies.clock())!);
    runner.start(composer, editsOf(fixes, draft.result.draft.text), shown.length);
  },
  undoAll: () => {
    runner.undo();
    change({});
  },
  copy: (id, index) => {
    const text = hintOf(id)?.replacements[index]?.text;
    if (text !== undefined) dependencies.post({ type: 'copy', text });
  },
  openGuidance: (id) => {
    const guidance = hintOf(id)?.guidance;
    if (guidance !== undefined) dependencies.openGuidance(guidance);
  },
  hoverHints: (hints) => {
    dependencies.post({ type: 'current', hints });
    change({ hoveredHints: hints });
  },
});

/** What is ignored, and shown again. */
const ignoreActions = (
  { dependencies, drafts, uiState, change, state, settings, rules, ignoreWords, addReasons, resendAll }: PanelContext,
  { hintOf, hintsOf, hideCard, remember }: ActionTools,
): Pick<PanelActions, 'dismissHints' | 'showAgain' | 'ignoreWord'> => {
  const notSaved = (): void => change({ notice: textsOf(settings).notices.notSaved });
  /** The page may have led the person to press: until they confirm the word, it is ignored in this post alone. */
  const ignoreHere = ({ rule }: Hint, word: string): void => {
    const same = (state()?.hints ?? []).filter(
      (hint) => hint.rule === rule && hint.excerpt.toLowerCase() === word && mayIgnoreWord(hint, rules()),
    );
    drafts.dismiss(
      uiState().composer,
      same.map(({ id }) => id),
    );
    remember();
    hideCard();
    resendAll();
    change({ notice: textsOf(settings).notices.wordWaiting });
    dependencies.addWaitingWord(word).catch(notSaved);
  };
  return {
    dismissHints: (ids, reason = '') => {
      const draft = state();
      const hints = hintsOf(ids).filter((hint) => mayIgnoreHere(hint, rules()));
      const mustFix = mustFixIn(hints);
      if (!draft || hints.length === 0 || (mustFix.length > 0 && reason.trim() === '')) return;
      drafts.dismiss(
        uiState().composer,
        hints.map(({ id }) => id),
      );
      remember();
      hideCard();
      resendAll();
      if (mustFix.length > 0) addReasons(reason, mustFix, draft);
    },
    showAgain: (ids) => {
      drafts.showAgain(uiState().composer, ids);
      remember();
      resendAll();
    },
    ignoreWord: (id, isSure = dependencies.isSurePress()) => {
      const hint = hintOf(id);
      if (!hint || !mayIgnoreWord(hint, rules())) return;
      const word = hint.excerpt.toLowerCase();
      if (!isSure) return ignoreHere(hint, word);
      ignoreWords([...settings().ignoredWords, word]);
      hideCard();
      resendAll();
      dependencies.changeSettings((old) => addIgnoredWord(old, word)).catch(notSaved);
    },
  };
};

/** What is done with the panel and the post. */
const postActions = (
  { dependencies, drafts, uiState, change, state, settings, rules, addReasons, runner }: PanelContext,
  { remember }: ActionTools,
): Pick<
  PanelActions,
  | 'setGoesOut'
  | 'openArticle'
  | 'setUnfolded'
  | 'setCollapsed'
  | 'setItemTicked'
  | 'allowNextPost'
  | 'focusEditor'
  | 'dismissNotice'
> => ({
  setGoesOut: (goesOut) => {
    drafts.setGoesOut(uiState().composer, goesOut);
    change({});
    dependencies.post({ type: 'recheck' });
  },
  openArticle: dependencies.openGuidance,
  setUnfolded: (unfolded) => {
    drafts.setUnfolded(uiState().composer, unfolded);
    change({});
  },
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
    change(uiState().room.isBeside ? {} : { collapsed: null });
  },
  dismissNotice: () => {
    runner.dropUndo();
    change({ notice: null });
  },
});

/** What the buttons of the panel and the card do. What is not offered is also refused here. */
export const createPanelActions = (context: PanelContext): PanelActions => {
  const { dependencies, uiState, state, showCard } = context;
  const tools: ActionTools = {
    hintOf: (id) => state()?.hints.find((hint) => hint.id === id),
    hintsOf: (ids) => (state()?.hints ?? []).filter(({ id }) => ids.includes(id)),
    hideCard: () => {
      dependencies.post({ type: 'hide-card' });
      showCard(null);
    },
    remember: () => {
      const draft = state();
      if (draft) dependencies.post({ type: 'remember', composer: uiState().composer, memory: toSavedState(draft) });
    },
  };
  return {
    ...fixActions(context, tools),
    ...ignoreActions(context, tools),
    ...postActions(context, tools),
    ...menuActions(context, tools),
  };
};
