import type { Span } from '../text/span.ts';
import type { Mark } from '../messaging/messages.ts';
import { sameRange } from './dom.ts';
import type { Editor, PlacedMark } from './editor.ts';
import { colourScheme, type Site } from './site.ts';

/** The marks of all composers of the page. */
export type Marks = {
  /** Replaces the marks of one editor; a mark that no longer fits is dropped. */
  readonly setMarks: (editor: HTMLElement, marks: readonly Mark[]) => void;
  readonly dropMarks: (editor: HTMLElement) => void;
  /** The shortest mark of an editor that holds the point, in client pixels, and the box of its line there. */
  readonly markAt: (
    editor: HTMLElement,
    x: number,
    y: number,
  ) => { readonly hint: string; readonly box: DOMRect } | undefined;
  /** Emboldens the marks of these hints and no others. */
  readonly pointAtHints: (hints: readonly string[]) => void;
};

/** From the top down. The worst is drawn last, so that it is on top where two share a letter. */
const SHOWN = ['error', 'warning', 'suggestion', 'pointed'] as const;

/**
 * Draws marks as CSS Custom Highlights, which leave the editor's DOM as it is; assets/public/marks.css gives them their
 * shapes. Where a highlight cannot be seen the site draws an overlay.
 */
export const createMarks = (site: Site, kind: Editor, signal: AbortSignal): Marks => {
  /**
   * By what they show: a severity, or the hints that are pointed at. What each holds is kept beside it: in Firefox an
   * extension's script may step through nothing of the page's, not even a highlight of its own.
   */
  const highlights = SHOWN.map((name) => ({ name, highlight: new Highlight(), held: new Set<Range>() }));
  const placed = new Map<HTMLElement, readonly PlacedMark[]>();
  const overlay = site.createOverlay();
  highlights.forEach(({ highlight }, index) => (highlight.priority = highlights.length - index));

  let look = '';
  /** A highlight's style cannot ask for the page's theme, so its name tells it. */
  const register = (next: string): void => {
    if (next === look) return;
    for (const { name, highlight } of highlights) {
      CSS.highlights.delete(`countersign${look}-${name}`);
      if (!signal.aborted) CSS.highlights.set(`countersign${next}-${name}`, highlight);
    }
    look = next;
  };
  signal.addEventListener('abort', () => register('-none'));

  let current: readonly string[] = [];
  const draw = (): void => {
    register(`-${colourScheme(site)}`);
    for (const editor of placed.keys()) if (!editor.isConnected) placed.delete(editor);
    const all = [...placed.values()].flat();
    for (const one of highlights) {
      const { name, highlight, held } = one;
      const wanted = new Set(
        all
          .filter(({ mark }) => (name === 'pointed' ? current.includes(mark.hint) : mark.severity === name))
          .map(({ range }) => range),
      );
      // One that stays is not touched, as every change makes the browser paint the text again.
      for (const range of held) if (!wanted.has(range)) highlight.delete(range);
      for (const range of wanted) if (!held.has(range)) highlight.add(range);
      one.held = wanted;
    }
    overlay(all);
  };

  return {
    setMarks: (editor, marks) => {
      const before = placed.get(editor) ?? [];
      // Most keys are typed into a draft with nothing marked: its text is not walked then.
      if (before.length + marks.length === 0) return;
      const rangeOf = kind.rangesIn(editor);
      const now = marks.flatMap((mark) => {
        const range = rangeOf(mark);
        return range ? [{ mark, range: before.find((old) => sameRange(old.range, range))?.range ?? range }] : [];
      });
      placed.set(editor, now);
      draw();
    },
    dropMarks: (editor) => {
      if (placed.delete(editor)) draw();
    },
    markAt: (editor, x, y) =>
      (placed.get(editor) ?? [])
        .toSorted((a, b) => length(a.mark) - length(b.mark))
        .flatMap(({ mark, range }) =>
          [...range.getClientRects()].filter((box) => within(box, x, y)).map((box) => ({ hint: mark.hint, box })),
        )[0],
    pointAtHints: (hints) => {
      current = hints;
      draw();
    },
  };
};

const length = ({ start, end }: Span): number => end - start;

/** The underline hangs below the letters, so a few pixels more count as on it. */
const within = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom + 4;
