import { chordOf } from '../platform/shortcut.ts';
import type { Editor } from './editor.ts';
import { listen } from './listen.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** The keyboard's way from an editor into the panel. */
export type KeyboardEntry = {
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
      if (!event.isTrusted || !counts(event) || event.isComposing || chordOf(event) !== key()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      enter();
    },
    signal,
  );

/** And the way back: gives focus and the selection to an editor. Where focus never went, the selection is the person's own. */
export const focusEditor = (watched: WatchedEditor | null, kind: Editor): void => {
  if (!watched || document.activeElement === watched.editorElement) return;
  const caret = watched.caret();
  watched.editorElement.focus({ preventScroll: true });
  if (caret) kind.setCaret(watched.editorElement, caret);
};
