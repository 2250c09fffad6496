import { chordOf } from '../platform/shortcut.ts';
import { focusedElement, focusWithoutScroll, stopEvent } from './dom.ts';
import type { Editor } from './editor.ts';
import { listenToPerson } from './listen.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** What is needed to move keyboard focus from an editor to the panel. */
type KeyboardEntry = {
  /** The key as lib/settings writes it. */
  readonly key: () => string;
  /** Whether the key counts where it was pressed. */
  readonly counts: (event: KeyboardEvent) => boolean;
  readonly enterPanel: () => void;
};

/** Waits for the person's key. */
export const watchKeyboardEntry = ({ key, counts, enterPanel }: KeyboardEntry, signal: AbortSignal): void =>
  listenToPerson(
    ['keydown'],
    (event) => {
      // An emoji panel, dictation or a remote desktop presses keys without a code. They are the person's text, and the
      // key may not be known yet.
      if (!event.code || !counts(event) || event.isComposing || chordOf(event) !== key()) return;
      stopEvent(event);
      enterPanel();
    },
    signal,
  );

/**
 * Moves focus and the selection back to an editor. If focus never left it, the selection is the person's own and stays.
 */
export const focusEditor = (watched: WatchedEditor | null, kind: Editor): void => {
  if (!watched || focusedElement() === watched.editorElement) return;
  const caret = watched.caret();
  focusWithoutScroll(watched.editorElement);
  if (caret) kind.setCaret(watched.editorElement, caret);
};
