import type { Context } from '../draft/draft.ts';
import type { Memory, ToComposer, ToDesk } from '../messages.ts';
import { writtenKey } from '../settings/key.ts';
import { type Desk, type Extension, openDesk } from './desk-frame.ts';
import { composerOf, EDITOR, editorOf, editorsIn } from './dom.ts';
import { keyOf, watchEditor, type Watched } from './draft-watch.ts';
import { createLayout, type Layout } from './layout.ts';
import { createMarks } from './mark.ts';
import { watchPointer } from './point.ts';
import { guardPost } from './preflight.ts';
import { readText, selectedSpan } from './read.ts';
import { inTurn, replaceIn, select } from './replace.ts';
import type { Box } from './place.ts';
import { readTheme } from './theme.ts';

/** How often a desk that the page destroys is opened again before we leave the page alone. */
const REOPENINGS = 5;

/**
 * The whole of the script inside X: watches composers from the moment one has focus, marks what the desk answers, and writes what the
 * person asks for. Until then it only waits for one to be focused. Everything ends when the extension does.
 */
export const runComposer = (extension: Extension): void => {
  const ended = new AbortController();
  const { signal } = ended;
  const marks = createMarks(signal);
  const watchedBy = new Map<HTMLElement, Watched>();
  const memories = new Map<string, Memory>();
  const fix = inTurn(replaceIn);
  let forgetShown = (): void => {};
  let active: Watched | null = null;
  let desk: Desk | null = null;
  let layout: Layout | null = null;
  let reopenings = 0;
  let settings = { key: '', preflight: false };
  let selection: { readonly start: number; readonly end: number } | null = null;

  const send = (message: ToDesk): void => desk?.send(message);

  const request = (watched: Watched, seq: number, text: string, context: Context): void => {
    if (!extension.alive()) return end();
    if (text === '') {
      memories.delete(watched.key);
      forgetShown();
    }
    send({ type: 'draft', composer: watched.key, seq, text, context, theme: readTheme(), active: watched === active, memory: memories.get(watched.key) });
  };

  const gone = (watched: Watched): void => {
    watchedBy.delete(watched.editor);
    // X may have put a new editor in its place, which keeps the key and so the ticks and dismissals.
    const successor = [...document.querySelectorAll<HTMLElement>(EDITOR)].find((editor) => editor === document.activeElement);
    if (active === watched) active = null;
    if (successor) adopt(successor);
    // Out of sight but not closed: if X mounts the editor anew, ticks and dismissals are still there.
    else layout?.update();
  };

  const shut = (): void => {
    desk?.close();
    layout?.stop();
    desk = layout = null;
  };

  /** Ends everything: the extension has been updated or removed, and nobody will answer again. */
  const end = (): void => {
    shut();
    for (const watched of watchedBy.values()) watched.stop();
    watchedBy.clear();
    active = null;
    ended.abort();
  };

  const open = (composer: HTMLElement): void => {
    const parent = composer.getAttribute('role') === 'dialog' ? composer : document.documentElement;
    if (desk?.panel.host.element.parentElement === parent) return;
    shut();
    desk = openDesk(parent, readTheme(), extension, receive, () => {
      layout?.stop();
      desk = layout = null;
      if (!extension.alive()) end();
      else if (active?.editor.isConnected && reopenings++ < REOPENINGS) reopen(active);
    });
    layout = createLayout(desk, () => active, send);
  };

  const reopen = (watched: Watched): void => {
    open(watched.composer);
    for (const editor of editorsIn(watched.composer)) watchedBy.get(editor)?.resend();
  };

  /** The key of an editor's place; another one where a post added in the middle of a thread finds its place's key in use. */
  const freeKey = (editor: HTMLElement, composer: HTMLElement): string => {
    let key = keyOf(editor, composer);
    while (byKey(key)) key += '+';
    return key;
  };

  const adopt = (editor: HTMLElement): void => {
    if (!extension.alive()) return end();
    begin();
    // A dialog that was closed takes its editors away without a word to their observers.
    for (const [one, watched] of watchedBy) {
      if (one.isConnected) continue;
      watched.stop();
      watchedBy.delete(one);
    }
    const composer = composerOf(editor);
    const before = desk;
    const fresh = editorsIn(composer).filter((one) => watchedBy.get(one)?.composer !== composer);
    for (const one of fresh) {
      watchedBy.get(one)?.stop();
      watchedBy.set(one, watchEditor(one, composer, freeKey(one, composer), marks, request, gone, () => layout?.update()));
    }
    active = watchedBy.get(editor) ?? null;
    open(composer);
    for (const one of desk === before ? fresh : editorsIn(composer)) watchedBy.get(one)?.resend();
    if (active) send({ type: 'active', composer: active.key });
    layout?.update();
  };

  const receive = (message: ToComposer): void => {
    if (message.type === 'settings') settings = message;
    else if (message.type === 'marks') byKey(message.composer)?.answer(message.seq, message.marks, message.open);
    else if (message.type === 'fix') void write(message);
    else if (message.type === 'size') layout?.size(message.frame, message);
    else if (message.type === 'current') marks.point(message.hint);
    else if (message.type === 'hide-card') layout?.hideCard();
    else if (message.type === 'remember') memories.set(message.composer, message.memory);
    else if (message.type === 'recheck') for (const watched of watchedBy.values()) watched.resend();
    else if (message.type === 'leave') leave();
    else if (message.type === 'copy') {
      void navigator.clipboard.writeText(message.text).then(
        () => send({ type: 'copied', done: true }),
        () => send({ type: 'copied', done: false }),
      );
    }
  };

  const byKey = (key: string): Watched | undefined => [...watchedBy.values()].find((watched) => watched.key === key && watched.editor.isConnected);

  const write = async ({ composer, seq, hint, span, expected, text }: Extract<ToComposer, { type: 'fix' }>): Promise<void> => {
    const watched = byKey(composer);
    const seen = watched?.sent(seq);
    const done = watched && seen !== undefined && !watched.composing() ? await fix(watched.editor, { seen, span, expected, text }) : false;
    send({ type: 'fixed', composer, hint, done });
  };

  const leave = (): void => {
    if (!active) return;
    active.editor.focus({ preventScroll: true });
    if (selection && selection.end <= readText(active.editor).length) select(active.editor, selection);
  };

  const enter = (): void => {
    if (!active || !desk) return;
    selection = selectedSpan(active.editor, document.getSelection());
    desk.panel.frame.focus();
    send({ type: 'enter' });
  };

  const options = { capture: true, signal };
  let begun = false;
  /** Listens to more of the page from the first composer on. */
  const begin = (): void => {
    if (begun) return;
    begun = true;
    window.addEventListener(
      'keydown',
      (event) => {
        if (!active || !editorOf(event.target) || event.isComposing || writtenKey(event) !== settings.key) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        enter();
      },
      options,
    );
    watchPointer(() => active, marks, pointed, (target) => desk?.card.host.element === target, signal);
    forgetShown = guardPost({ openIn, hold }, signal);
  };

  const pointed = (hint: string | null, box: Box | null): void => {
    send({ type: 'point', composer: active?.key ?? '', hint });
    if (box) layout?.pointAt(box);
    else layout?.hideCard();
  };

  const around = (element: Element): readonly Watched[] => [...watchedBy.values()].filter(({ composer }) => composer.contains(element));
  const openIn = (element: Element): readonly string[] =>
    settings.preflight && desk ? around(element).flatMap((watched) => watched.open().map((hint) => watched.key + hint)) : [];
  const hold = (element: Element): void => {
    const watched = around(element).find((one) => one.open().length > 0);
    if (watched) send({ type: 'held', composer: watched.key });
  };

  document.addEventListener(
    'focusin',
    ({ target }) => {
      const editor = editorOf(target);
      if (editor) adopt(editor);
    },
    options,
  );
  // Chromium keeps no page with an extension's frame in its back-forward cache, and asks before pagehide. The page may stay after all.
  window.addEventListener('beforeunload', () => (shut(), setTimeout(adoptFocused, 500)), options);
  window.addEventListener('pagehide', shut, options);
  window.addEventListener('pageshow', ({ persisted }) => persisted && adoptFocused(), options);

  const adoptFocused = (): void => {
    const editor = editorOf(document.activeElement);
    if (editor) adopt(editor);
  };
  // What an earlier version of us left behind: Firefox ends the old script at an update and starts the new one in the open page.
  for (const left of document.querySelectorAll('[data-countersign]')) left.remove();
  // X focuses the editor of drafts and intents itself, perhaps before we ran.
  adoptFocused();
};
