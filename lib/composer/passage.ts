import type { Span } from '../draft/draft.ts';
import { writtenKey } from '../settings/key.ts';
import { editorOf } from './dom.ts';
import { selectedSpan } from './read.ts';
import { select } from './replace.ts';

/** The keyboard's way from X's editor into the panel and back. */
export type Passage = {
  /** Gives focus and selection back. */
  readonly leave: () => void;
};

/**
 * Waits for the person's key in an editor.
 *
 * @param key the key as lib/settings writes it
 * @param active the editor that focus goes back to
 * @param enter moves focus into the panel
 */
export const openPassage = (key: () => string, active: () => HTMLElement | undefined, enter: () => void, signal: AbortSignal): Passage => {
  let selection: Span | null = null;
  const options = { capture: true, signal };
  // However focus goes, by our key, the pointer or Tab, Draft.js lets go of the selection a moment later.
  window.addEventListener('focusout', ({ target }) => target === active() && (selection = selectedSpan(target as HTMLElement, document.getSelection())), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!editorOf(event.target) || event.isComposing || writtenKey(event) !== key()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      enter();
    },
    options,
  );
  return {
    leave: () => {
      const editor = active();
      // Where focus never went, the selection is the person's own.
      if (!editor || document.activeElement === editor) return;
      editor.focus({ preventScroll: true });
      if (selection) select(editor, selection);
    },
  };
};
