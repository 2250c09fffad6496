import { chordOf } from '../platform/shortcut.ts';
import type { Editor } from './editor.ts';
import { listen } from './listen.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** What is needed to move keyboard focus from an editor to the panel. */
type KeyboardEntry = {
  /** The key as lib/settings writes it. */
  readonly key: () => string;
  /** Whether the key counts where it was pressed. */
  readonly counts: (event: KeyboardEvent) => boolean;
  readonly enter: () => void;
};

/** Waits for the person's key. */
export const watchKeyboardEntry = ({ key, counts, enter }: KeyboardEntry, signal: AbortSignal): void =>
  listen(
    ['keydown'],
    (event) => {
      // An emoji panel, dictation or a remote desktop presses keys without a code. They are the person's text, and the
      // key may not be known yet.
      if (!event.code || !event.isTrusted || !counts(event) || event.isComposing || chordOf(event) !== key()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      enter();
    },
    signal,
  );

/**
 * Moves focus and the selection back to an editor. If focus never left it, the selection is the person's own and stays.
 */
export const focusEditor = (watched: WatchedEditor | null, kind: Editor): void => {
  if (!watched || document.activeElement === watched.editorElement) return;
  const caret = watched.caret();
  watched.editorElement.focus({ preventScroll: true });
  if (caret) kind.setCaret(watched.editorElement, caret);
};
