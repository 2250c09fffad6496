import { isEmptyDraft } from '../draft/empty-draft.ts';
import type { Handlers } from '../messaging/handlers.ts';
import type { SavedDraftState, Sentences, ToComposer } from '../messaging/messages.ts';
import { isInPage, pageRoot } from './dom.ts';
import type { Editor } from './editor.ts';
import { watchHover } from './hover.ts';
import { focusEditor, watchKeyboardEntry } from './keyboard-entry.ts';
import { makeFix } from './make-fix.ts';
import { createMarks, type Hit } from './marks.ts';
import { createNotice, SENTENCES } from './notice.ts';
import { followPage } from './page-events.ts';
import type { ExtensionApi } from './panel-frame.ts';
import { createPanelLife } from './panel-life.ts';
import { interceptPost } from './pre-post-check.ts';
import type { Site } from './site.ts';
import { nextBlocked, type Verdict, verdictOf } from './verdict.ts';
import { createEditorRegistry } from './watched-editors.ts';

type Settings = Omit<Extract<ToComposer, { type: 'settings' }>, 'type'>;

/**
 * The whole of the script inside a page: watches an editor from the moment the person acts in it, marks what the panel
 * answers, and writes what the person asks for. Until then it only waits. Everything ends when the extension does.
 *
 * @param kind the kind that all editors of the site are
 */
export const startController = (extension: ExtensionApi, site: Site, kind: Editor): void => {
  const ended = new AbortController();
  const { signal } = ended;
  const memories = new Map<string, SavedDraftState>();
  const notice = createNotice(site);
  /** The last text box that cannot be checked of which the person has been told. */
  let told: Element | undefined;
  let settings: Settings = { key: '', preflight: 'on', sentences: SENTENCES };

  const say = (sentence: keyof Sentences, composer: Element, parent?: Element): void =>
    notice.say(settings.sentences[sentence], composer, parent);
  const marks = createMarks(site, kind, signal);
  const editors = createEditorRegistry({
    site,
    editorKind: kind,
    drawnMarks: marks,
    requestCheck: (watched, seq, text, context) => {
      if (!extension.alive()) return end();
      if (isEmptyDraft(text, context)) {
        memories.delete(watched.editorKey);
        guard.forget();
      }
      const styled = kind.styledSpans(watched.editorElement);
      send({
        type: 'draft',
        composer: watched.editorKey,
        seq,
        network: site.network,
        text,
        context,
        theme: site.readTheme(),
        active: watched === activeEditor(),
        memory: memories.get(watched.editorKey),
        ...(styled.length > 0 ? { styled } : {}),
      });
      panel.asked();
    },
    moved: () => update(),
    editorGone: ({ editorKey }) => {
      send({ type: 'gone', composer: editorKey });
      // Out of sight, but not closed.
      update();
    },
  });
  const { activeEditor } = editors;

  /** Ends everything: the extension has been updated or removed, and nobody will answer again. */
  const end = (near = activeEditor()?.composerElement): void => {
    panel.shut();
    editors.stopWatching();
    ended.abort();
    if (near) say('reload', near);
  };
  /** The person has done something in this editor. */
  const takeUp = (editor: HTMLElement): void => {
    if (!extension.alive()) return end(site.composerOf(editor));
    const before = activeEditor();
    const fresh = editors.takeUp(editor);
    const watched = activeEditor();
    if (!watched) return;
    if (fresh && !kind.isReadable(editor)) tellOnce(editor);
    const isNew = panel.openBeside(watched.composerElement);
    if (isNew) for (const one of editors.within(watched.composerElement)) one.resend();
    else if (fresh) watched.resend();
    else if (before === watched) return;
    send({ type: 'active', composer: watched.editorKey });
    // A new panel shows again what stopped a press.
    if (isNew && guard.stoppedComposer() === watched.composerElement) tellHeld(watched.composerElement, []);
    update();
  };
  const tellOnce = (box: Element): void => {
    if (told === box) return;
    told = box;
    say('unchecked', site.composerOf(box));
  };

  const copied = (done: boolean) => (): void => send({ type: 'copied', done });
  /** What each message of the panel does here. */
  const handlers: Handlers<Exclude<ToComposer, { type: 'hello' }>> = {
    settings: (message) => void (settings = message),
    marks: ({ composer, seq, marks: found, open: hints }) => {
      editors.byKey(composer)?.takeAnswer(seq, found, hints);
      guard.answerCame();
    },
    fix: async (message) => send(await makeFix(editors.byKey(message.composer), kind, message)),
    places: (message) => layout()?.takePlaces(message),
    current: ({ hints }) => marks.pointAtHints(hints),
    'hide-card': () => layout()?.hideCard(),
    remember: ({ composer, memory }) => void memories.set(composer, memory),
    recheck: () => editors.all().forEach((watched) => watched.resend()),
    leave: () => focusEditor(activeEditor(), kind),
    'reason-given': () => guard.reasonGiven(),
    copy: ({ text }) => navigator.clipboard.writeText(text).then(copied(true), copied(false)),
  };
  const receive = (message: ToComposer): void =>
    (
      (handlers as Partial<Record<ToComposer['type'], unknown>>)[message.type] as
        | ((message: ToComposer) => void)
        | undefined
    )?.(message);
  const panel = createPanelLife({
    site,
    extensionApi: extension,
    activeEditor,
    stoppedComposer: () => guard.stoppedComposer(),
    receive,
    takeUp,
    giveUp: ({ composerElement }) => say('reload', composerElement),
    end,
  });
  const { sendToPanel: send } = panel;
  const layout = () => panel.openedPanel()?.panelLayout;
  const update = (): void => layout()?.updateSoon();

  /** What the last answers say of the drafts of a composer. */
  const verdict = (composer: HTMLElement, trusted: boolean): Verdict | null => {
    if (trusted) {
      const before = activeEditor();
      for (const editor of site.editorsIn(composer)) takeUp(editor);
      if (before && composer.contains(before.editorElement)) takeUp(before.editorElement);
    }
    const drafts = editors.within(composer);
    // A panel that is not there now may be on its way; one that was given up is not.
    if (drafts.length === 0 || panel.isGivenUp()) return null;
    return verdictOf(
      drafts,
      () =>
        drafts.length >= site.editorsIn(composer).length &&
        drafts.every(({ editorElement }) => kind.isReadable(editorElement)),
    );
  };
  /** Has the panel show what is open in the first post of which not all was shown. Gives the ids. */
  const tellHeld = (composer: HTMLElement, shown: readonly string[]): readonly string[] => {
    const next = nextBlocked(editors.within(composer), shown);
    if (next) send({ type: 'held', composer: next.heldDraft.editorKey });
    return next?.unseenHints ?? [];
  };

  const guard = interceptPost(
    site,
    {
      isOn: () => settings.preflight !== 'off' && !signal.aborted,
      verdict,
      needsReason: () => settings.preflight === 'required' && (layout()?.isShown() || null),
      holdPress: (composer, shown) => {
        notice.closeNotice();
        // An answer to this tells whether the panel is alive, which is to show it.
        editors.within(composer)[0]?.resend();
        update();
        return tellHeld(composer, shown);
      },
      pressWaits: (composer) => say('checking', composer),
      pressPassed: (composer, hasOpen, unasked) => {
        notice.closeNotice();
        for (const one of editors.within(composer)) {
          memories.delete(one.editorKey);
          if (!hasOpen || !one.mustFix()?.length) continue;
          // Without a panel a new one is asked to keep the reason.
          if (!panel.openedPanel()) takeUp(one.editorElement);
          send({ type: 'passed', composer: one.editorKey, unasked });
        }
      },
      // Not in the dialog, which goes with the post.
      pressUnchecked: (composer) => signal.aborted || say('unchecked', composer, pageRoot()),
    },
    signal,
  );

  // A press on Post that was stopped may have left focus on the button.
  const counts = ({ target }: Event): boolean => site.editorOf(target) !== null || guard.stoppedComposer() !== null;
  const enterPanel = (): void => {
    panel.openedPanel()?.panelFrames.panelFrame.innerFrame.focus();
    send({ type: 'enter' });
  };
  watchKeyboardEntry({ key: () => settings.key, counts, enterPanel }, signal);
  const onPoint = (hit?: Hit): void => {
    send({ type: 'point', composer: activeEditor()?.editorKey ?? '', hint: hit?.hint ?? null });
    if (hit) layout()?.pointAt(hit.box);
    else layout()?.hideCard();
  };
  watchHover(
    {
      activeEditor,
      drawnMarks: marks,
      onPoint,
      isCard: (target) => panel.openedPanel()?.panelFrames.cardFrame.hostElement === target,
    },
    signal,
  );

  site.followTheme(() => (receive({ type: 'recheck' }), update()), signal);

  // The panel takes a moment to load, so it comes at focus, or as the pointer comes near. It is asked nothing of an
  // editor in which the person has done nothing yet.
  const neared = (editor: HTMLElement, hasFocus: boolean): void => {
    if (hasFocus && editors.within(editor)[0]) takeUp(editor);
    else panel.openSoon(editor, hasFocus);
  };
  const cameBack = (): void => {
    const watched = activeEditor();
    if (watched && isInPage(watched.editorElement) && !panel.openedPanel()) takeUp(watched.editorElement);
  };
  followPage({ site, acted: takeUp, actedUnread: tellOnce, neared, leftPage: panel.shut, cameBack }, signal);
};
