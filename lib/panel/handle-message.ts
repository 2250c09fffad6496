import { isEmptyDraft } from '../draft/empty-draft.ts';
import { mustFixIn } from '../check/sort-hints.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import { handle, type Handlers } from '../messaging/handlers.ts';
import type { SavedDraftState, ToPanel } from '../messaging/messages.ts';
import { getMessages } from '../i18n/messages.ts';
import type { PanelContext } from './parts.ts';
import { toSavedState } from './draft-store.ts';

type Draft = Extract<ToPanel, { type: 'draft' }>;
type Passed = Extract<ToPanel, { type: 'passed' }>;

type MessageHandler = {
  readonly receive: (message: ToPanel) => void;
  /** Each rule that fails is named once. New rules are named again. */
  readonly reportErrorsAgain: () => void;
};

/** What the panel does with the messages of the script inside X. */
export const createMessageHandler = ({
  dependencies,
  drafts,
  uiState,
  change,
  settings,
  addReasons,
  runner,
  answer,
  showCard,
}: PanelContext): MessageHandler => {
  /** Rules whose faults have been told. */
  const reportedErrors = new Set<string>();
  const texts = () => getMessages(settings().language);

  const check = (draft: Draft): void => {
    const { composer, text, theme, active, memory } = draft;
    const before = drafts.state(composer)?.result.draft.text;
    const state = drafts.check(draft, toPlainDateTime(dependencies.clock())!);
    // The answer goes to the page before the panel changes, because the person looks at the page while they type.
    answer(composer, state);
    if (before !== undefined) runner.textChanged(composer, before, text);
    // The page needs the new ids, which change with the text. It also forgets its own when Post is pressed, although X
    // may not post.
    if (!isEmptyDraft(text, draft.context) && !isSame(toSavedState(state), memory))
      dependencies.post({ type: 'remember', composer, memory: toSavedState(state) });
    const error = state.result.faults.find(({ rule }) => !reportedErrors.has(rule));
    for (const { rule } of state.result.faults) reportedErrors.add(rule);
    change({
      theme,
      ...(active ? { composer } : {}),
      ...(active && state.ended ? { notice: texts().notices.decisionsEnded } : {}),
      ...(error ? { notice: texts().notices.ruleFault(error.rule) } : {}),
    });
  };

  const blockPost = (composer: string): void => {
    const text = drafts.state(composer)?.result.draft.text ?? '';
    change({ composer, postBlocked: { composer, text }, stops: uiState().stops + 1, collapsed: false });
  };
  /** A post went out with something to fix. If Countersign could not ask for the reason, it stores that instead. */
  const pass = ({ composer, unasked }: Passed): void => {
    const state = drafts.state(composer);
    if (state && unasked) addReasons(texts().reasons.unasked, mustFixIn(state.hints), state);
    change({ postBlocked: null });
  };
  const fixed = (done: boolean): void => {
    const { notFixed } = texts().notices;
    if (!done) change({ notice: notFixed });
    // X's editor may take a fix late. Then only the notice about that fix is removed.
    else if (uiState().notice === notFixed) change({ notice: null });
  };
  const forget = (composer: string): void => {
    drafts.forget(composer);
    runner.forget(composer);
    if (composer !== uiState().composer) return;
    showCard(null);
    change({ hoveredHints: [] });
  };

  /**
   * While one post of a thread is held the panel stays with it: after a fix, focus goes back to the post that the
   * person was writing.
   */
  const activate = (composer: string): void => {
    const { postBlocked } = uiState();
    if (postBlocked === null || threadOf(postBlocked.composer) !== threadOf(composer)) change({ composer });
  };

  const handlers: Handlers<ToPanel> = {
    draft: check,
    active: ({ composer }) => activate(composer),
    gone: ({ composer }) => forget(composer),
    room: (room) => change({ room }),
    held: ({ composer }) => blockPost(composer),
    passed: pass,
    fixed: (answered) => void (runner.fixed(answered) || fixed(answered.done)),
    copied: ({ done }) => change({ notice: done ? texts().notices.copied : texts().notices.notCopied }),
    point: ({ composer, hint: pointed }) => {
      // Ids tell hints of one post apart, and the card acts on the post that the panel shows.
      const hint = composer === uiState().composer ? pointed : null;
      showCard(hint);
      change({ hoveredHints: hint === null ? [] : [hint] });
    },
    enter: () => {
      change({ collapsed: false });
      dependencies.focusPanel();
    },
  };

  return { receive: (message) => handle(handlers, message), reportErrorsAgain: () => reportedErrors.clear() };
};

/** A composer is named by its page or dialog, its route, and last its place in the thread (keyOf in lib/composer). */
const threadOf = (composer: string): string => composer.replace(/ \S*$/, '');

/** Whether the page need not be told again. Ids of ignored hints belong to a text, so it has to know the newest one. */
const isSame = (
  next: SavedDraftState,
  known: SavedDraftState = { dismissed: [], ticked: [], text: '', decidedOn: '' },
): boolean =>
  JSON.stringify([next.dismissed, next.ticked]) === JSON.stringify([known.dismissed, known.ticked]) &&
  (next.dismissed.length === 0 || next.text === known.text);
