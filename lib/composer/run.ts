import type { Memory, ToComposer, ToDesk } from '../messages.ts';
import { type Desk, type Extension, openDesk } from './desk-frame.ts';
import { editorOf } from './dom.ts';
import type { Watched } from './draft-watch.ts';
import { createEditors } from './editors.ts';
import { createLayout, type Layout } from './layout.ts';
import { createMarks } from './mark.ts';
import { openPassage, type Passage } from './passage.ts';
import { watchPointer } from './point.ts';
import { guardPost } from './preflight.ts';
import { inTurn, replaceIn } from './replace.ts';
import type { Preflight } from '../settings/settings.ts';
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
  const memories = new Map<string, Memory>();
  const fix = inTurn(replaceIn);
  let desk: Desk | null = null;
  let layout: Layout | null = null;
  let passage: Passage | undefined;
  let forgetShown = (): void => {};
  let reopenings = 0;
  let settings: { readonly key: string; readonly preflight: Preflight } = { key: '', preflight: 'off' };

  const send = (message: ToDesk): void => desk?.send(message);
  const marks = createMarks(signal);
  const editors = createEditors({
    marks,
    request: (watched, seq, text, context) => {
      if (!extension.alive()) return end();
      if (text === '') {
        memories.delete(watched.key);
        forgetShown();
      }
      send({ type: 'draft', composer: watched.key, seq, text, context, theme: readTheme(), active: watched === active(), memory: memories.get(watched.key) });
    },
    moved: () => layout?.update(),
    gone: ({ key }) => {
      send({ type: 'gone', composer: key });
      // X may have put a new editor in its place, which keeps the key and so the ticks and dismissals. Else out of sight, but not closed.
      adoptFocused();
      layout?.update();
    },
  });
  const { active } = editors;

  const shut = (): void => {
    desk?.close();
    layout?.stop();
    desk = layout = null;
  };
  /** Ends everything: the extension has been updated or removed, and nobody will answer again. */
  const end = (): void => {
    shut();
    editors.stop();
    ended.abort();
  };
  /** Opens the desk for this editor's composer. Gives whether it is a new one. */
  const open = ({ composer }: Watched): boolean => {
    const parent = composer.getAttribute('role') === 'dialog' ? composer : document.documentElement;
    if (desk?.panel.host.element.parentElement === parent) return false;
    shut();
    desk = openDesk(parent, readTheme(), extension, receive, () => {
      shut();
      const editor = active()?.editor;
      if (!extension.alive()) end();
      else if (editor?.isConnected && reopenings++ < REOPENINGS) adopt(editor);
    });
    layout = createLayout(desk, active, send);
    return true;
  };

  const adopt = (editor: HTMLElement): void => {
    if (!extension.alive()) return end();
    begin();
    const fresh = editors.adopt(editor);
    const watched = active();
    if (!watched) return;
    for (const one of open(watched) ? editors.around(editor) : fresh) one.resend();
    send({ type: 'active', composer: watched.key });
    layout?.update();
  };
  const adoptFocused = (): void => {
    const editor = editorOf(document.activeElement);
    if (editor) adopt(editor);
  };

  const receive = (message: ToComposer): void => {
    if (message.type === 'settings') settings = message;
    else if (message.type === 'marks') editors.byKey(message.composer)?.answer(message.seq, message.marks, message.open);
    else if (message.type === 'fix') void write(message);
    else if (message.type === 'size') layout?.size(message.frame, message);
    else if (message.type === 'current') marks.point(message.hint);
    else if (message.type === 'hide-card') layout?.hideCard();
    else if (message.type === 'remember') memories.set(message.composer, message.memory);
    else if (message.type === 'recheck') for (const watched of editors.all()) watched.resend();
    else if (message.type === 'leave') passage?.leave();
    else if (message.type === 'copy') {
      const copied = (done: boolean) => (): void => send({ type: 'copied', done });
      void navigator.clipboard.writeText(message.text).then(copied(true), copied(false));
    }
  };

  const write = async ({ composer, seq, hint, span, expected, text }: Extract<ToComposer, { type: 'fix' }>): Promise<void> => {
    const watched = editors.byKey(composer);
    // Asked when its turn comes: what is being composed then is not followed.
    const where = () => (watched?.composing() ? undefined : watched?.carry(seq, [span])[0]);
    const done = watched ? await fix(watched.editor, { where, expected, text }) : false;
    send({ type: 'fixed', composer, hint, done });
  };

  const options = { capture: true, signal };
  /** Listens to more of the page from the first composer on. */
  const begin = (): void => {
    if (passage) return;
    const enter = (): void => {
      desk?.panel.frame.focus();
      send({ type: 'enter' });
    };
    passage = openPassage(() => settings.key, () => active()?.editor, enter, signal);
    const pointed = (hint: string | null, box: DOMRect | null): void => {
      send({ type: 'point', composer: active()?.key ?? '', hint });
      if (box) layout?.pointAt(box);
      else layout?.hideCard();
    };
    watchPointer(active, marks, pointed, (target) => desk?.card.host.element === target, signal);
    forgetShown = guardPost(
      {
        openIn: (element) => (settings.preflight !== 'off' && desk ? editors.around(element).flatMap((one) => one.open().map((hint) => one.key + hint)) : []),
        hold: (element) => {
          const watched = editors.around(element).find((one) => one.open().length > 0);
          if (watched) send({ type: 'held', composer: watched.key });
        },
        passed: (element) => editors.around(element).forEach(({ key }) => memories.delete(key)),
      },
      signal,
    );
  };

  document.addEventListener('focusin', ({ target }) => editorOf(target) && adoptFocused(), options);
  // Chromium keeps no page with an extension's frame in its back-forward cache, and asks before pagehide. The page may stay after all.
  window.addEventListener('beforeunload', () => (shut(), setTimeout(adoptFocused, 500)), options);
  window.addEventListener('pagehide', shut, options);
  window.addEventListener('pageshow', ({ persisted }) => persisted && adoptFocused(), options);

  // What an earlier version of us left behind: Firefox ends the old script at an update and starts the new one in the open page.
  for (const left of document.querySelectorAll('[data-countersign]')) left.remove();
  // X focuses the editor of drafts and intents itself, perhaps before we ran.
  adoptFocused();
};
