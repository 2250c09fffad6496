import { isEmptyDraft } from '../draft/empty-draft.ts';
import { mustFixIn } from '../check/sort-hints.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import { handle, type Handlers } from '../messaging/handlers.ts';
import type { SavedDraftState, ToPanel } from '../messaging/messages.ts';
import { getMessages } from '../i18n/messages.ts';
import type { PanelContext } from './parts.ts';
import { toSavedState } from './draft-store.ts';
import { threadOf } from './thread.ts';
import { withoutStop } from './view-model.ts';

type Draft = Extract<ToPanel, { type: 'draft' }>;
type Fixed = Extract<ToPanel, { type: 'fixed' }>;
type Passed = Extract<ToPanel, { type: 'passed' }>;

type MessageHandler = {
  readonly receive: (message: ToPanel) => void;
  /** Each rule that fails is named once. New rules are named again. */
  readonly reportErrorsAgain: () => void;
};

const textsOf = ({ settings }: PanelContext) => getMessages(settings().language);

/** `reportedErrors`: rules whose faults have been told. */
const checkDraft = (context: PanelContext, reportedErrors: Set<string>, draft: Draft): void => {
  const { dependencies, drafts, change, answer, runner } = context;
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
  const { notices } = textsOf(context);
  change({
    theme,
    ...(active ? { composer } : {}),
    // What was opened beside one text is not open beside the next one before its first letter.
    ...(active && text === '' && context.uiState().collapsed === false ? { collapsed: null } : {}),
    ...(active && state.ended ? { notice: notices.decisionsEnded } : {}),
    ...(error ? { notice: notices.ruleFault(error.rule) } : {}),
  });
};

const blockPost = ({ drafts, uiState, change }: PanelContext, composer: string): void => {
  const text = drafts.state(composer)?.result.draft.text ?? '';
  change({ composer, postBlocked: { composer, text }, stops: uiState().stops + 1, collapsed: false });
};

/** A post went out with something to fix. If Countersign could not ask for the reason, it stores that instead. */
const pass = (context: PanelContext, { composer, unasked }: Passed): void => {
  const state = context.drafts.state(composer);
  if (state && unasked) context.addReasons(textsOf(context).reasons.unasked, mustFixIn(state.hints), state);
  context.change(withoutStop(context.uiState()));
};

const fixed = (context: PanelContext, { hint, done }: Fixed): void => {
  const { notFixed } = textsOf(context).notices;
  const { askedFix, lastFix } = context.uiState();
  if (done && askedFix?.hint === hint)
    context.change({ askedFix: null, lastFix: { number: (lastFix?.number ?? 0) + 1, effect: askedFix.effect } });
  if (!done) context.change({ notice: notFixed });
  // X's editor may take a fix late. Then only the notice about that fix is removed.
  else if (context.uiState().notice === notFixed) context.change({ notice: null });
};

const forget = ({ drafts, uiState, change, showCard, runner }: PanelContext, composer: string): void => {
  drafts.forget(composer);
  runner.forget(composer);
  if (composer !== uiState().composer) return;
  showCard(null);
  change({ hoveredHints: [] });
};

/**
 * While one post of a thread is held the panel stays with it: after a fix, focus goes back to the post that the person
 * was writing.
 */
const activate = ({ uiState, change }: PanelContext, composer: string): void => {
  const { postBlocked } = uiState();
  if (postBlocked === null || threadOf(postBlocked.composer) !== threadOf(composer)) change({ composer });
};

/** What the panel does with the messages of the script inside X. */
export const createMessageHandler = (context: PanelContext): MessageHandler => {
  const { dependencies, uiState, change, showCard, runner, arranger } = context;
  const reportedErrors = new Set<string>();
  const handlers: Handlers<ToPanel> = {
    draft: (draft) => checkDraft(context, reportedErrors, draft),
    active: ({ composer }) => activate(context, composer),
    gone: ({ composer }) => forget(context, composer),
    scene: (scene) => {
      const room = arranger.setScene(scene);
      // Each step of scrolling is a scene, and most leave the room as it is.
      if (JSON.stringify(room) !== JSON.stringify(uiState().room)) change({ room });
    },
    fold: () => change({ collapsed: null }),
    held: ({ composer }) => blockPost(context, composer),
    passed: (passed) => pass(context, passed),
    fixed: (answered) => void (runner.fixed(answered) || fixed(context, answered)),
    copied: ({ done }) => change({ notice: textsOf(context).notices[done ? 'copied' : 'notCopied'] }),
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

/** Whether the page need not be told again. Ids of ignored hints belong to a text, so it has to know the newest one. */
const isSame = (
  next: SavedDraftState,
  known: SavedDraftState = { dismissed: [], ticked: [], text: '', decidedOn: '' },
): boolean =>
  JSON.stringify([next.dismissed, next.ticked]) === JSON.stringify([known.dismissed, known.ticked]) &&
  (next.dismissed.length === 0 || next.text === known.text);
