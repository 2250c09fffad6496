import type { PlacedMark } from './editor.ts';

/** From the top down. The worst is drawn last, so that it is on top where two share a letter. */
const SHOWN = ['error', 'warning', 'suggestion', 'pointed'] as const;

/** Milliseconds between two looks at whether the highlights are still there: two frames. */
const LOOK_AGAIN_MS = 32;

/** A highlight, by what it shows: a severity, or the hints that are pointed at. */
type Drawn = { readonly markShown: (typeof SHOWN)[number]; readonly cssHighlight: Highlight };

/** Draws marks and removes the last ones. `look`: light or dark; `pointed`: the hints whose marks are drawn bold. */
type DrawHighlights = (look: string, placed: readonly PlacedMark[], pointed: ReadonlySet<string>) => void;

/**
 * CSS Custom Highlights, which leave the editor's DOM as it is; assets/public/marks.css gives them their shapes. They
 * are gone when the signal ends.
 */
export const createHighlights = (signal: AbortSignal): DrawHighlights => {
  const highlights = SHOWN.map((markShown, index): Drawn => {
    const cssHighlight = new Highlight();
    cssHighlight.priority = SHOWN.length - index;
    return { markShown, cssHighlight };
  });

  let registered = '';
  let timer: ReturnType<typeof setInterval> | undefined;
  /** A highlight's style cannot ask for the page's theme, so its name tells it. */
  const register = (look: string): void => {
    if (look === registered && CSS.highlights.has(`countersign-${look}-error`)) return;
    for (const { markShown, cssHighlight } of highlights) {
      CSS.highlights.delete(`countersign-${registered}-${markShown}`);
      if (!signal.aborted) CSS.highlights.set(`countersign-${look}-${markShown}`, cssHighlight);
    }
    registered = look;
  };
  signal.onabort = () => {
    clearInterval(timer);
    register('none');
  };

  return (look, placed, pointed) => {
    register(look);
    // Any script of the page may remove all highlights of it, and nothing tells of that.
    clearInterval(timer);
    if (placed.length > 0) timer = setInterval(() => register(look), LOOK_AGAIN_MS);
    for (const { markShown, cssHighlight } of highlights) {
      // All at once: Firefox needs longer to take out one range the more there are.
      cssHighlight.clear();
      for (const { placedMark, placedRange } of placed)
        if (markShown === 'pointed' ? pointed.has(placedMark.hint) : markShown === placedMark.severity)
          cssHighlight.add(placedRange);
    }
  };
};
