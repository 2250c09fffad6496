import type { WatchedEditor } from './watch-editor.ts';
import { listen } from './listen.ts';
import type { Marks } from './marks.ts';

/**
 * Milliseconds before a card appears, and before it is hidden, so that the pointer can move from the mark to the card.
 */
const HOVER_DELAY_MS = 120;
const HIDE_DELAY_MS = 250;

/** What the pointer is watched with. */
type HoverOptions = {
  readonly activeEditor: () => WatchedEditor | null;
  readonly drawnMarks: Marks;
  readonly onPoint: (hint: string | null, box: DOMRect | null) => void;
  readonly isCard: (target: EventTarget | null) => boolean;
};

/**
 * Tells when the pointer rests on a mark, with the mark's box in client pixels, and when it has left both the mark and
 * the card. Listens on the page's pointer but measures only over the active editor, once a frame.
 */
export const watchHover = (
  { activeEditor, drawnMarks: marks, onPoint, isCard }: HoverOptions,
  signal: AbortSignal,
): void => {
  let shown: string | null = null;
  let wanted: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const schedule = (hint: string | null, box: DOMRect | null, after = hint ? HOVER_DELAY_MS : HIDE_DELAY_MS): void => {
    if (hint === wanted && after) return;
    wanted = hint;
    clearTimeout(timer);
    if (hint === shown) return;
    timer = setTimeout(() => {
      shown = hint;
      onPoint(hint, box);
    }, after);
  };

  listen(
    ['pointermove'],
    ({ isTrusted, target, clientX, clientY, buttons }) => {
      if (!isTrusted) return;
      if (isCard(target)) return schedule(shown, null);
      const watched = activeEditor();
      // While a selection is being drawn a card would be in its way.
      if (!watched || buttons !== 0 || !watched.editorElement.contains(target as Node)) return schedule(null, null);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const hit = marks.markAt(watched.editorElement, clientX, clientY);
        schedule(hit?.hint ?? null, hit?.box ?? null);
      });
    },
    signal,
  );
  // The card is hidden while the person types.
  listen(['keydown'], ({ isTrusted }) => isTrusted && schedule(null, null), signal);
  // The words have moved away from under the card.
  listen(['scroll'], () => schedule(null, null, 0), signal);
};
