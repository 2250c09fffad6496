import type { Context } from '../draft/draft.ts';
import { isEmptyDraft } from '../draft/empty-draft.ts';
import type { Mark } from '../messaging/messages.ts';
import { type Caret, mapSpansThroughEdit, editBetween, moveCaret } from '../text/carry-over.ts';
import { focusedElement, isInPage } from './dom.ts';
import { asJson } from './as-json.ts';
import type { Editor, Undo } from './editor.ts';
import { listen } from './listen.ts';
import type { Marks } from './marks.ts';
import { marksInSight } from './marks-in-sight.ts';
import { createSentDrafts, REMEMBERED, type SentDrafts } from './sent-drafts.ts';
import type { Site } from './site.ts';
import { now } from './time.ts';

/** Milliseconds without a change after which all marks are drawn. */
const REST_MS = 300;

/** One editor of the page while it is watched. */
export type WatchedEditor = {
  readonly editorElement: HTMLElement;
  readonly composerElement: HTMLElement;
  /** Tells editors of a page apart; the same again after X has mounted the composer anew. */
  readonly editorKey: string;
  /**
   * Where spans of the draft sent as request `seq` stand in the text last looked at, which while nothing is composed is
   * what is there: those edited since are left out, and all of them where that was long ago.
   */
  readonly carry: SentDrafts['carry'];
  /** Takes the answer to request `seq`; an answer to an older text is carried over to what stands there now. */
  readonly takeAnswer: (seq: number, marks: readonly Mark[], open: readonly string[]) => void;
  /** Open "must fix" hints by the answer for exactly what stands there; null where that is still on its way. */
  readonly mustFix: () => readonly string[] | null;
  /** Where the person is writing or, while focus is elsewhere, was writing last. */
  readonly caret: () => Caret | null;
  /** Remembers a fix, so that the caret goes back with the words when it is undone. */
  readonly rememberUndo: (undo: Undo) => void;
  /** The text last looked at. */
  readonly lastText: () => string;
  /** Sends the draft again although nothing has changed: the panel is new, or its rules are. */
  readonly resend: () => void;
  readonly composing: () => boolean;
  readonly stopWatching: () => void;
};

/** What an editor is watched with. */
export type WatchOptions = {
  readonly site: Site;
  /** The kind that all editors of the site are. */
  readonly editorKind: Editor;
  readonly drawnMarks: Marks;
  /** Asks for a check of draft `seq`. */
  readonly requestCheck: (watched: WatchedEditor, seq: number, text: string, context: Context) => void;
  /** The editor has left the page. */
  readonly editorGone: (watched: WatchedEditor) => void;
  /** Something in the composer has changed, its list of suggestions among it. */
  readonly moved: () => void;
};

/**
 * Watches one editor. After each change it moves the marks, so that they do not flicker, and requests a check. One
 * request is under way at a time and the newest text goes next, so typing is never waited for. Silent while an input
 * method composes.
 */
export const watchEditor = (
  editor: HTMLElement,
  composer: HTMLElement,
  key: string,
  { site, editorKind: kind, drawnMarks: marks, requestCheck, editorGone, moved }: WatchOptions,
): WatchedEditor => {
  const life = new AbortController();
  const { signal } = life;
  const { readCaret } = kind;
  const sent = createSentDrafts();
  let text = '';
  let context: Context = {};
  /** The context as text, which is compared at every key. */
  let around = '';
  let current: readonly Mark[] = [];
  /** Where the text was changed last, as an offset. */
  let changedAt = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** The context and the text of the last answer, with what must be fixed there. */
  let known: { readonly asked: string; readonly knownOpen: readonly string[] } | null = null;
  /** The caret when focus left, carried over each change since. */
  let left: Caret | null = null;
  let undos: readonly Undo[] = [];
  /** The account that the page has shown may write long posts: the sign goes with the text. */
  let long: string | null = null;
  let composing = false;

  const ask = (): void => {
    const seq = composing ? null : sent.nextNumber(around + text, text, now());
    if (seq !== null) requestCheck(watched, seq, text, context);
  };

  const readAround = (): void => {
    const found = site.readContext(editor, composer);
    const account = found.account ?? '';
    if (found.longPosts) long = account;
    context = long === account ? { ...found, longPosts: true } : found;
    around = asJson(context);
  };

  /** An editor undoes a fix with our words selected, over which the next letter would be typed. */
  const putCaretBack = (): void => {
    const undo = undos.findLast(({ textBefore }) => textBefore === text);
    const at = undo && readCaret(editor);
    if (at && at.anchorAt !== at.focusAt && at.anchorAt === undo.fixedSpan.start && at.focusAt === undo.fixedSpan.end)
      kind.setCaret(editor, undo.caret);
  };

  /** A thousand marks take longer to draw than a key may: those that can be seen come first. */
  const draw = (): void => {
    const near = marksInSight(current, changedAt);
    marks.setMarks(editor, near);
    clearTimeout(resting);
    if (near.length < current.length)
      resting = setTimeout(() => signal.aborted || marks.setMarks(editor, current), REST_MS);
  };

  const look = (): void => {
    const next = kind.readEditorText(editor);
    current = mapSpansThroughEdit(current, text, next);
    const edit = editBetween(text, next);
    if (left) left = moveCaret(left, edit);
    changedAt = edit.start + edit.newLength;
    sent.textChanged(text, next);
    const changed = text !== next;
    text = next;
    if (changed) putCaretBack();
    draw();
    ask();
  };

  const observer = new MutationObserver((records) => {
    if (!isInPage(editor)) {
      editorGone(watched);
    } else if (!composing) {
      // What stands around the text is read again only when something there has changed.
      const inside = records.filter(({ target }) => editor.contains(target));
      const outside = inside.length < records.length;
      if (outside) readAround();
      if (inside.length > 0) look();
      else ask();
      // Typing moves only what the layout sees for itself, except the list of accounts, to which the editor then
      // points.
      if (outside || site.isListOpen(editor) || inside.some(({ type }) => type === 'attributes')) moved();
    }
  });
  observer.observe(composer, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...site.watchedAttributes],
  });
  listen(['focusout'], () => (left = readCaret(editor)), signal, editor);
  listen(['focusin'], () => (left = null), signal, editor);
  // What is typed into a poll changes nothing that can be observed.
  listen(['input'], ({ target }) => !editor.contains(target as Node) && (readAround(), ask()), signal, composer);
  const stop = (): void => {
    life.abort();
    observer.disconnect();
    marks.dropMarks(editor);
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  listen(['compositionstart'], () => (clearTimeout(settling), (composing = true)), signal, editor);
  // An editor settles its model a moment after the composition's end.
  const settled = (): void => ((composing = false), void (signal.aborted || look()));
  listen(['compositionend'], () => (settling = setTimeout(settled, 20)), signal, editor);

  const watched: WatchedEditor = {
    editorElement: editor,
    composerElement: composer,
    editorKey: key,
    carry: sent.carry,
    takeAnswer: (number, found, openHints) => {
      const asked = sent.markAnswered(number);
      if (asked === null) return;
      const next = sent.carry(number, found);
      // Most answers bring what was carried over at the key: that is drawn already.
      if (asJson(next) !== asJson(current)) {
        current = next;
        draw();
      }
      known = { asked, knownOpen: openHints };
      ask();
    },
    mustFix: () => {
      const read = kind.readEditorText(editor);
      if (known?.asked === around + read) return known.knownOpen;
      return isEmptyDraft(read, context) ? [] : null;
    },
    lastText: () => text,
    caret: () => (focusedElement() === editor ? readCaret(editor) : left),
    rememberUndo: (undo) => (undos = [...undos.slice(-REMEMBERED), undo]),
    resend: () => {
      sent.sendAgain();
      readAround();
      look();
    },
    composing: () => composing,
    stopWatching: stop,
  };
  return watched;
};

/**
 * A page mounts editors anew as it likes, so a composer is known by where it is: page or dialog, route, and place in
 * the thread.
 */
export const makeEditorKey = (site: Site, editor: HTMLElement, composer: HTMLElement): string =>
  [
    composer.role ?? (composer.localName === 'dialog' ? 'dialog' : 'page'),
    location.pathname,
    site.editorsIn(composer).indexOf(editor),
  ].join(' ');
