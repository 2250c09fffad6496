import { findAll, focusedElement, pageRoot } from './dom.ts';
import { ACTS, listenToPerson } from './listen.ts';
import type { Site } from './site.ts';

/** What is told of a page. */
type PageEvents = {
  readonly site: Site;
  /** The person has done something in this editor. */
  readonly acted: (editor: HTMLElement) => void;
  /** The person has done something in this text box of a post, which is no editor we can read. */
  readonly actedUnread: (box: HTMLElement) => void;
  /** This editor has focus, perhaps by the page's own doing, or the pointer is over it. */
  readonly neared: (editor: HTMLElement, hasFocus: boolean) => void;
  /** The page is about to be left. */
  readonly leftPage: () => void;
  /** The page is shown, perhaps again after it was left. */
  readonly cameBack: () => void;
};

/** Follows what happens in a page until the signal ends. An editor that has focus already is told of at once. */
export const followPage = (
  { site, acted, actedUnread, neared, leftPage, cameBack }: PageEvents,
  signal: AbortSignal,
): void => {
  // A page can give focus to an editor of its own, and so question the rules: only what a person does takes one up.
  const act = ({ target }: Event): void => {
    const editor = site.editorOf(target);
    if (editor) return acted(editor);
    const box = site.unknownBoxOf(target);
    if (box) actedUnread(box);
  };
  listenToPerson(ACTS, act, signal);
  const near = (target: EventTarget | null): void => {
    const editor = site.editorOf(target);
    if (editor) neared(editor, editor === focusedElement());
  };
  listenToPerson(['focusin', 'pointerover'], ({ target }) => near(target), signal);
  // Chromium keeps no page with an extension's frame in its back-forward cache, and asks before pagehide. The page may
  // stay after all, as with a link to write a mail. A page could make such events itself, for a new panel each time.
  listenToPerson(['beforeunload'], () => (leftPage(), setTimeout(cameBack, 500)), signal);
  listenToPerson(['pagehide'], leftPage, signal);
  listenToPerson(['pageshow'], cameBack, signal);

  // What an earlier version of us left behind: Firefox ends the old script at an update and starts the new one in the
  // open page.
  for (const element of findAll(pageRoot(), '[data-countersign]')) element.remove();
  near(focusedElement());
};
