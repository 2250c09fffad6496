import { closest, find, findAll, getBox, pageRoot } from '../../dom.ts';
import type { Site } from '../../site.ts';

/*
 * Everything we know of X's page by name. Sources and dates: X's own bundle of 2025-07-01, and people's measurements on
 * the live site of 2026-08 to 2026-10. aria-labels are localised, so nothing is found by label.
 */

/** X names its elements by this attribute. `how` as in a selector: '^' for how a name begins, '$' for how it ends. */
export const testid = (name: string, how = ''): string => `[data-testid${how}="${name}"]`;

/**
 * Anything that is written in: an editor that X has renamed, or the one of its long-form Articles, which we do not
 * read.
 */
const TEXT_BOX = '[contenteditable="true"]';
/** The editors of a page. The same testid prefix stands on wrappers, which are not editable. */
const EDITOR = `${testid('tweetTextarea_', '^')}${TEXT_BOX}`;
/** `tweetButton` and `tweetButtonInline` were both seen on one route, so ask for either inside the composer. */
const POST_BUTTON = testid('tweetButton', '^');
const ARTICLE = `${testid('composer')}${TEXT_BOX}`;
/** X's ring around the length, in an account that may write long posts. */
export const LONG_POSTS = testid('dual-phase-countdown-circle');
export const ATTACHMENTS = testid('attachments');
const TOOLBAR = testid('toolBar');
export const POLL_CHOICE = 'input[name^="Choice"]';
/** X's list of accounts, which need not have a role. */
export const TYPEAHEAD = `${testid('typeaheadResult')}, [id^="typeaheadDropdown"]`;
/** X's own has the role; the browser's is inert outside, however high anything stands there. */
const DIALOG = 'dialog, [role="dialog"]';

export const postButtonIn = (composer: Element): Element | null => find(composer, POST_BUTTON);

export const postButtonOf = (target: EventTarget | null): Element | null => closest(target, POST_BUTTON);

export const editorOf = (target: EventTarget | null): HTMLElement | null => closest(target, EDITOR);

export const dialogOf = (element: Element): HTMLElement | null => closest(element, DIALOG);

export const hostParentOf = (element: Element): Element => dialogOf(element) ?? pageRoot();

/**
 * The composer that an element is part of: its dialog, or the smallest block that holds a text box and a Post button;
 * where there is none, the largest block around it that does not reach into the feed, so that nothing observed on it
 * grows with the timeline.
 */
export const composerOf = (element: Element): HTMLElement => {
  const dialog = dialogOf(element);
  if (dialog) return dialog;
  let block = element as HTMLElement;
  for (let next = element.parentElement; next && next !== document.body; next = next.parentElement) {
    if (findFeedPosts(next).length > 0) break;
    block = next;
    if (find(next, TEXT_BOX) && postButtonIn(next)) break;
  }
  return block;
};

/**
 * The text box of a post at an event's target that is no editor we can read, or null: one of X's Articles, or one
 * beside a Post button (X has renamed its markup).
 */
export const unknownBoxOf = (target: EventTarget | null): HTMLElement | null => {
  const box = closest(target, TEXT_BOX);
  return box && !editorOf(target) && (box.matches(ARTICLE) || postButtonIn(composerOf(box))) ? box : null;
};

/**
 * The editors of a composer in the order of the thread: X has numbered them, and has also called every one number 0.
 */
export const editorsIn = (composer: Element): readonly HTMLElement[] => findAll<HTMLElement>(composer, EDITOR);

/** What scrolls a text, and so is as tall as what is seen of it. */
export const scrollerOf = (editor: Element): Element =>
  closest(editor, testid('RichTextInputContainer', '$')) ?? editor;

/** The least height of a picture that a person looks at, in CSS pixels: less is an avatar. */
const MIN_PICTURE = 100;

export const keepClearOf = (composer: Element): ReturnType<Site['keepClearOf']> => ({
  // X's viewer of pictures is a dialog that has a box for a reply beside the picture.
  textParts: [
    ...editorsIn(composer).map(scrollerOf),
    ...findAll(composer, `img:not(${ATTACHMENTS} *)`).filter((picture) => getBox(picture).height > MIN_PICTURE),
  ],
  controlParts: findAll(composer, `${POST_BUTTON}, ${TOOLBAR}`),
});

/** What holds all that X opens over a page. */
export const LAYER_ROOT = '#layers';

/** The posts of the feed in an element: a quoted one is an attachment of a draft. */
export const findFeedPosts = (element: Element): readonly Element[] =>
  findAll(element, `article${testid('tweet')}:not(${ATTACHMENTS} *)`);
