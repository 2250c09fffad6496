import type { Span } from '../text/span.ts';
import type { Mark } from '../messaging/messages.ts';
import { isInPage } from './dom.ts';
import type { Editor, PlacedMark } from './editor.ts';
import { createHighlights } from './highlights.ts';
import { colourScheme, type Site } from './site.ts';

/** The hint of a mark under the pointer, and the box of its line there, in client pixels. */
export type Hit = { readonly hint: string; readonly box: DOMRect };

/** The marks of all composers of the page. */
export type Marks = {
  /** Replaces the marks of one editor; a mark that no longer fits is dropped. */
  readonly setMarks: (editor: HTMLElement, marks: readonly Mark[]) => void;
  readonly dropMarks: (editor: HTMLElement) => void;
  /** The shortest mark of an editor that holds the point, in client pixels. */
  readonly markAt: (editor: HTMLElement, x: number, y: number) => Hit | undefined;
  /** Emboldens the marks of these hints and no others. */
  readonly pointAtHints: (hints: readonly string[]) => void;
};

/** Draws marks as highlights, and where a highlight cannot be seen as the site's own overlay. */
export const createMarks = (site: Site, kind: Editor, signal: AbortSignal): Marks => {
  const drawHighlights = createHighlights(signal);
  const placed = new Map<HTMLElement, readonly PlacedMark[]>();
  const overlay = site.createOverlay();
  let current: ReadonlySet<string> = new Set();
  const draw = (): void => {
    for (const editor of placed.keys()) if (!isInPage(editor)) placed.delete(editor);
    const all = [...placed.values()].flat();
    drawHighlights(colourScheme(site.readTheme), all, current);
    overlay(all);
  };

  return {
    setMarks: (editor, marks) => {
      // Most keys are typed into a draft with nothing marked: its text is not walked then.
      if (!marks[0] && !placed.get(editor)?.[0]) return;
      const rangeOf = kind.rangesIn(editor);
      placed.set(
        editor,
        marks.flatMap((placedMark) => {
          const placedRange = rangeOf(placedMark);
          return placedRange ? [{ placedMark, placedRange }] : [];
        }),
      );
      draw();
    },
    dropMarks: (editor) => {
      if (placed.delete(editor)) draw();
    },
    markAt: (editor, x, y) =>
      (placed.get(editor) ?? [])
        .toSorted((a, b) => length(a.placedMark) - length(b.placedMark))
        .flatMap(({ placedMark: { hint }, placedRange }) =>
          [...placedRange.getClientRects()].filter((box) => within(box, x, y)).map((box) => ({ hint, box })),
        )[0],
    pointAtHints: (hints) => {
      current = new Set(hints);
      draw();
    },
  };
};

const length = ({ start, end }: Span): number => end - start;

/** The underline hangs below the letters, so a few pixels more count as on it. */
const within = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom + 4;
