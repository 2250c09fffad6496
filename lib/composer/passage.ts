import type { Span } from '../draft/draft.ts';
import { writtenKey } from '../settings/key.ts';
import { editorOf } from './dom.ts';
import { readText, selectedSpan } from './read.ts';
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
 * @param enter moves focus into the panel; false where there is none
 */
export const openPassage = (key: () => string, active: () => HTMLElement | undefined, enter: () => boolean, signal: AbortSignal): Passage => {
  let selection: Span | null = null;
  window.addEventListener(
    'keydown',
    (event) => {
      const editor = active();
      if (!editor || !editorOf(event.target) || event.isComposing || writtenKey(event) !== key()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const selected = selectedSpan(editor, document.getSelection());
      if (enter()) selection = selected;
    },
    { capture: true, signal },
  );
  return {
    leave: () => {
      const editor = active();
      editor?.focus({ preventScroll: true });
      if (editor && selection && selection.end <= readText(editor).length) select(editor, selection);
    },
  };
};
