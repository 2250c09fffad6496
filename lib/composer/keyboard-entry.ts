import { writtenKey } from '../platform/shortcut.ts';
import { editorOf } from './sites/x/selectors.ts';
import type { Watched } from './watch-editor.ts';
import { listen } from './listen.ts';
import { setCaret } from './editors/draft-js-read.ts';

/**
 * The keyboard's way from X's editor into the panel: waits for the person's key in an editor.
 *
 * @param key the key as lib/settings writes it
 * @param anywhere whether it counts wherever focus is: a press on Post that was stopped may have left it on the button
 */
export const watchKey = (key: () => string, anywhere: () => boolean, enter: () => void, signal: AbortSignal): void =>
  listen(
    ['keydown'],
    (event) => {
      if (!event.isTrusted || !(editorOf(event.target) || anywhere()) || event.isComposing || writtenKey(event) !== key()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      enter();
    },
    signal,
  );

/** And the way back: gives focus and the selection to an editor. Where focus never went, the selection is the person's own. */
export const leaveFor = (watched: Watched | null): void => {
  if (!watched || document.activeElement === watched.editor) return;
  const caret = watched.caret();
  watched.editor.focus({ preventScroll: true });
  if (caret) setCaret(watched.editor, caret);
};
