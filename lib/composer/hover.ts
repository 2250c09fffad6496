import type { WatchedEditor } from './watch-editor.ts';
import { listen, listenToPerson } from './listen.ts';
import type { Hit, Marks } from './marks.ts';

/**
 * Milliseconds before a card appears, and before it is hidden, so that the pointer can move from the mark to the card.
 */
const HOVER_DELAY_MS = 120;
const HIDE_DELAY_MS = 500;

/** What the pointer is watched with. */
type HoverOptions = {
  readonly activeEditor: () => WatchedEditor | null;
  readonly drawnMarks: Marks;
  /** The pointer rests on this mark, or on none. */
  readonly onPoint: (hit?: Hit) => void;
  readonly isCard: (target: EventTarget | null) => boolean;
};

/**
 * Tells when the pointer rests on a mark or a finger taps it, with the mark's box in client pixels, and when the
 * pointer has left both the mark and the card or the finger taps elsewhere. Listens on the page's pointer but measures
 * only over the active editor, once a frame.
 */
export const watchHover = (
  { activeEditor, drawnMarks: marks, onPoint, isCard }: HoverOptions,
  signal: AbortSignal,
): void => {
  let shown: string | undefined;
  let wanted: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const schedule = (hit?: Hit, after = hit ? HOVER_DELAY_MS : HIDE_DELAY_MS): void => {
    const hint = hit?.hint;
    if (hint === wanted && after) return;
    wanted = hint;
    clearTimeout(timer);
    if (hint === shown) return;
    timer = setTimeout(() => {
      shown = hint;
      onPoint(hit);
    }, after);
  };
  const hide = (): void => schedule();

  listenToPerson(
    ['pointermove'],
    ({ target, clientX, clientY, buttons }) => {
      if (isCard(target)) {
        // What is shown stays.
        wanted = shown;
        return clearTimeout(timer);
      }
      const watched = activeEditor();
      // While a selection is being drawn a card would be in its way.
      if (!watched || buttons || !watched.editorElement.contains(target as Node)) return hide();
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => schedule(marks.markAt(watched.editorElement, clientX, clientY)));
    },
    signal,
  );
  // A finger or a pen does not rest on a mark, and leaves none.
  listenToPerson(
    ['click'],
    ({ target, clientX, clientY, pointerType }) => {
      if (!pointerType || pointerType === 'mouse') return;
      const editor = activeEditor()?.editorElement;
      schedule(editor?.contains(target as Node) ? marks.markAt(editor, clientX, clientY) : undefined, 0);
    },
    signal,
  );
  // The card is hidden while the person types.
  listenToPerson(['keydown'], hide, signal);
  // The words have moved away from under the card.
  listen(['scroll'], () => schedule(undefined, 0), signal);
};
