import { isEmptyDraft } from '../draft/empty-draft.ts';
import type { Memory, Sentences, ToComposer, ToPanel } from '../messaging/messages.ts';
import { type Desk, type Extension, openDesk } from './panel-frame.ts';
import { composerOf, editorOf, editorsIn, postButtonIn, unknownBoxOf } from './sites/x/selectors.ts';
import type { Watched } from './watch-editor.ts';
import { createEditors } from './watched-editors.ts';
import { createLayout, type Layout } from './layout.ts';
import { ACTS, listen } from './listen.ts';
import { createMarks } from './marks.ts';
import { createNotice, SENTENCES } from './notice.ts';
import { leaveFor, watchKey } from './keyboard-entry.ts';
import { watchPointer } from './hover.ts';
import { guardPost, type Verdict } from './preflight.ts';
import { isReadable, styledSpans } from './editors/draft-js-read.ts';
import { inTurn, replaceIn } from './editors/draft-js-replace.ts';
import { readTheme } from './sites/x/theme.ts';
import { now } from './time.ts';

/** How often in a row a panel may be destroyed by the page, or not answer, before we leave the page alone. */
const MOST_LOST = 5;
/** Milliseconds after which a panel that is lost is not one of that row. */
const LIVES = 60_000;
/** Milliseconds that a panel has for its answer, at first: Chromium ends an extension's process without a word to us. */
const PATIENCE = 1500;

type Settings = Omit<Extract<ToComposer, { type: 'settings' }>, 'type'>;

/**
 * The whole of the script inside X: watches an editor from the moment the person acts in it, marks what the panel answers, and writes what the
 * person asks for. Until then it only waits. Everything ends when the extension does.
 */
export const runComposer = (extension: Extension): void => {
  const ended = new AbortController();
  const { signal } = ended;
  const memories = new Map<string, Memory>();
  const fix = inTurn(replaceIn);
  const notice = createNotice();
  /** The last text box that cannot be checked of which the person has been told. */
  let told: Element | undefined;
  let desk: Desk | null = null;
  let layout: Layout | null = null;
  let deskParent: Element | undefined;
  let lost = 0;
  let opened = 0;
  let patience = PATIENCE;
  let askedAt = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  let settings: Settings = { key: '', preflight: 'on', sentences: SENTENCES };

  const send = (message: ToPanel): void => desk?.send(message);
  const say = (sentence: keyof Sentences, near: Element, parent: Element = parentOf(near)): void => notice.say(settings.sentences[sentence], near, parent);
  const marks = createMarks(signal);
  const editors = createEditors({
    marks,
    request: (watched, seq, text, context) => {
      if (!extension.alive()) return end();
      if (isEmptyDraft(text, context)) {
        memories.delete(watched.key);
        guard.forget();
      }
      const styled = styledSpans(watched.editor);
      send({
        type: 'draft', composer: watched.key, seq, text, context, theme: readTheme(), active: watched === active(), memory: memories.get(watched.key),
        ...(styled.length > 0 ? { styled } : {}),
      });
      const asked = desk;
      if (!asked?.isAdmitted()) return;
      askedAt ||= now();
      // Not put off by the next request: whoever types on is not answered either.
      late ??= setTimeout(() => {
        // It may be alive and slow: the next one gets longer.
        patience *= 2;
        asked.lost();
      }, patience);
    },
    moved: () => layout?.update(),
    gone: ({ key }) => {
      send({ type: 'gone', composer: key });
      // Out of sight, but not closed.
      layout?.update();
    },
  });
  const { active } = editors;

  const calm = (): void => {
    clearTimeout(late);
    late = undefined;
  };
  const shut = (): void => {
    calm();
    desk?.close();
    layout?.stop();
    desk = layout = null;
  };
  /** Ends everything: the extension has been updated or removed, and nobody will answer again. */
  const end = (near = active()?.composer): void => {
    shut();
    editors.stop();
    ended.abort();
    if (near) say('reload', postOf(near));
  };
  const isGivenUp = (): boolean => lost > MOST_LOST;
  const reopen = (): void => {
    shut();
    const watched = here();
    if (!extension.alive()) return end();
    if (!watched?.editor.isConnected) return;
    if (now() - opened > LIVES) lost = 0;
    lost++;
    if (isGivenUp()) say('reload', postOf(watched.composer));
    else takeUp(watched.editor);
  };
  /** The editor beside which the panel stands: a dialog has one of its own. */
  const here = (): Watched | null => {
    const watched = active();
    return watched && parentOf(watched.composer) === deskParent ? watched : null;
  };
  /** Opens the panel for a composer, of which it asks nothing. Gives whether it is a new one. */
  const open = (composer: Element): boolean => {
    const parent = parentOf(composer);
    if (isGivenUp() || (desk && deskParent === parent)) return false;
    shut();
    deskParent = parent;
    opened = now();
    desk = openDesk(parent, extension, receive, reopen);
    layout = createLayout(desk, here, () => guard.stopped(), send);
    return true;
  };

  /** The person has done something in this editor. */
  const takeUp = (editor: HTMLElement): void => {
    if (!extension.alive()) return end(composerOf(editor));
    const before = active();
    const fresh = editors.takeUp(editor);
    const watched = active();
    if (!watched) return;
    if (fresh && !isReadable(editor)) tellOnce(editor);
    const isNew = open(watched.composer);
    if (isNew) for (const one of editors.within(watched.composer)) one.resend();
    else if (fresh) watched.resend();
    else if (before === watched) return;
    send({ type: 'active', composer: watched.key });
    // A new panel shows again what stopped a press.
    if (isNew && guard.stopped() === watched.composer) tellHeld(watched.composer, []);
    layout?.update();
  };
  const tellOnce = (box: Element): void => {
    if (told === box) return;
    told = box;
    say('unchecked', postOf(composerOf(box)));
  };

  const copied = (done: boolean) => (): void => send({ type: 'copied', done });
  /** What each message of the panel does here. */
  const handlers: { readonly [Type in ToComposer['type']]?: (message: Extract<ToComposer, { type: Type }>) => void } = {
    settings: (message) => (settings = message),
    marks: ({ composer, seq, marks: found, open: hints }) => {
      if (askedAt) patience = Math.max(PATIENCE, 2 * (now() - askedAt));
      askedAt = 0;
      editors.byKey(composer)?.answer(seq, found, hints);
      guard.answered();
    },
    fix: (message) => void write(message),
    size: (message) => layout?.size(message.frame, message),
    current: ({ hint }) => marks.point(hint),
    'hide-card': () => layout?.hideCard(),
    remember: ({ composer, memory }) => memories.set(composer, memory),
    recheck: () => editors.all().forEach((watched) => watched.resend()),
    leave: () => leaveFor(active()),
    'reason-given': () => guard.reasonGiven(),
    copy: ({ text }) => void navigator.clipboard.writeText(text).then(copied(true), copied(false)),
  };
  const receive = (message: ToComposer): void => {
    calm();
    (handlers[message.type] as ((message: ToComposer) => void) | undefined)?.(message);
  };

  const write = async ({ composer, seq, hint, span, expected, text }: Extract<ToComposer, { type: 'fix' }>): Promise<void> => {
    const watched = editors.byKey(composer);
    const tell = (done: boolean): void => send({ type: 'fixed', composer, hint, done });
    if (!watched) return tell(false);
    // Asked when its turn comes: what is being composed then is not followed.
    const where = () => (watched.composing() ? undefined : watched.carry(seq, [span])[0]);
    const undo = await fix(watched.editor, { where, expected, text, caret: watched.caret });
    if (undo) watched.remember(undo);
    tell(undo !== null);
  };

  /** What the last answers say of the drafts of a composer. */
  const verdictOf = (composer: HTMLElement, trusted: boolean): Verdict | null => {
    if (trusted) {
      const before = active();
      for (const editor of editorsIn(composer)) takeUp(editor);
      if (before && composer.contains(before.editor)) takeUp(before.editor);
    }
    const drafts = editors.within(composer);
    const open = drafts.flatMap(openIn);
    // Where nothing is known to be open, all of it must have been checked. A panel that is not there now may be on its way; one that was given up is not.
    if (drafts.length === 0 || isGivenUp()) return null;
    if (open.length === 0 && (drafts.length < editorsIn(composer).length || !drafts.every(({ editor }) => isReadable(editor)))) return null;
    return { drafts: JSON.stringify(drafts.map((one) => [one.key, one.text()])), open: open.length === 0 && drafts.some((one) => !one.open()) ? null : open };
  };
  /** Has the panel show what is open in the first post of which not all was shown. Gives the ids. */
  const tellHeld = (composer: HTMLElement, shown: readonly string[]): readonly string[] => {
    const all = editors.within(composer).filter((one) => one.open()?.length);
    const next = all.find((one) => !openIn(one).every((hint) => shown.includes(hint))) ?? all[0];
    if (!next) return [];
    send({ type: 'held', composer: next.key });
    return openIn(next).filter((hint) => !shown.includes(hint));
  };

  const guard = guardPost(
    {
      on: () => settings.preflight !== 'off' && !ended.signal.aborted,
      verdict: verdictOf,
      needsReason: () => settings.preflight === 'required' && (layout?.isShown() || null),
      hold: (composer, shown) => {
        notice.close();
        // An answer to this tells whether the panel is alive, which is to show it.
        editors.within(composer)[0]?.resend();
        layout?.update();
        return tellHeld(composer, shown);
      },
      wait: (composer) => say('checking', postOf(composer)),
      passed: (composer, hasOpen, unasked) => {
        notice.close();
        for (const one of editors.within(composer)) {
          memories.delete(one.key);
          if (!hasOpen || !one.open()?.length) continue;
          // Without a panel a new one is asked to keep the reason.
          if (!desk) takeUp(one.editor);
          send({ type: 'passed', composer: one.key, unasked });
        }
      },
      // Not in the dialog, which goes with the post.
      unchecked: (composer) => void (signal.aborted || say('unchecked', postOf(composer), document.documentElement)),
    },
    signal,
  );

  watchKey(
    () => settings.key,
    () => guard.stopped() !== null,
    () => {
      desk?.panel.frame.focus();
      send({ type: 'enter' });
    },
    signal,
  );
  const pointed = (hint: string | null, box: DOMRect | null): void => {
    send({ type: 'point', composer: active()?.key ?? '', hint });
    if (box) layout?.pointAt(box);
    else layout?.hideCard();
  };
  watchPointer(active, marks, pointed, (target) => desk?.card.host === target, signal);

  // A page can give focus to an editor of its own, and so question the rules: only what a person does takes one up.
  const acts = ({ isTrusted, target }: Event): void => {
    if (!isTrusted) return;
    const editor = editorOf(target);
    if (editor) return takeUp(editor);
    const box = unknownBoxOf(target);
    if (box) tellOnce(box);
  };
  listen(ACTS, acts, signal);
  // The frames take a moment to load, so they come at focus. They are asked nothing of an editor in which the person has done nothing yet.
  const focused = (): void => {
    const editor = editorOf(document.activeElement);
    if (!editor) return;
    if (editors.within(editor).length > 0) takeUp(editor);
    else if (extension.alive()) open(composerOf(editor));
  };
  listen(['focusin'], ({ isTrusted }) => isTrusted && focused(), signal);
  const comeBack = (): void => {
    const watched = active();
    if (watched?.editor.isConnected && !desk) takeUp(watched.editor);
  };
  // Chromium keeps no page with an extension's frame in its back-forward cache, and asks before pagehide. The page may stay after all, as with a link to write a mail.
  listen(['beforeunload'], () => (shut(), setTimeout(comeBack, 500)), signal);
  listen(['pagehide'], shut, signal);
  listen(['pageshow'], ({ persisted }) => persisted && comeBack(), signal);

  // What an earlier version of us left behind: Firefox ends the old script at an update and starts the new one in the open page.
  for (const left of document.querySelectorAll('[data-countersign]')) left.remove();
  focused();
};

/** Where hosts go: the document's root or, for a modal, its dialog, whose focus trap shuts out everything outside. */
const parentOf = (element: Element): Element => element.closest('[role="dialog"]') ?? document.documentElement;

/** Ids of the open must-fix hints of a post, told apart from those of another one. */
const openIn = (watched: Watched): readonly string[] => (watched.open() ?? []).map((hint) => watched.key + hint);

/** What a person looks at when they post. */
const postOf = (composer: Element): Element => postButtonIn(composer) ?? composer;
