/*
 * Everything we know of X's page by name. Sources and dates: X's own bundle of 2025-07-01, and people's measurements on the live
 * site of 2026-08 to 2026-10. aria-labels are localised, so nothing is found by label.
 */

/** The editors of a page. The same testid prefix stands on wrappers, which are not editable. */
export const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
/** `tweetButton` and `tweetButtonInline` were both seen on one route, so ask for either inside the composer. */
export const POST_BUTTON = '[data-testid^="tweetButton"]';
/** Draft.js writes one block a line. */
export const BLOCK = '[data-block="true"]';
export const ATTACHMENTS = '[data-testid="attachments"]';
export const TOOLBAR = '[data-testid="toolBar"]';
export const POLL_CHOICE = 'input[name^="Choice"]';
export const TYPEAHEAD = '[data-testid="typeaheadResult"], [id^="typeaheadDropdown"]';

/** The editor that an event came from, or null. */
export const editorOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(EDITOR) : null;

/**
 * The composer around an editor: its dialog, or the smallest block that also holds a Post button.
 * Never reaches into the feed, so that nothing observed on it grows with the timeline.
 */
export const composerOf = (editor: HTMLElement): HTMLElement => {
  const dialog = editor.closest<HTMLElement>('[role="dialog"]');
  if (dialog) return dialog;
  let block: HTMLElement = editor;
  for (let next = editor.parentElement; next && next !== document.body; next = next.parentElement) {
    if (feedPostsIn(next).length > 0) break;
    block = next;
    if (next.querySelector(POST_BUTTON)) break;
  }
  return block;
};

/** The editors of a composer in the order of the thread: X has numbered them, and has also called every one number 0. */
export const editorsIn = (composer: HTMLElement): readonly HTMLElement[] => [...composer.querySelectorAll<HTMLElement>(EDITOR)];

/** Whether one node stands before another in the page, or holds it. */
export const precedes = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The posts of the feed in an element: a quoted one is an attachment of a draft. */
export const feedPostsIn = (element: Element): readonly Element[] => [...element.querySelectorAll(`article[data-testid="tweet"]:not(${ATTACHMENTS} *)`)];
