import type { Span } from '../text/span.ts';
import type { Mark } from '../messaging/messages.ts';
import type { Caret } from '../text/carry-over.ts';

/**
 * How one kind of editor is read and written. All offsets are UTF-16 offsets into the text that `readEditorText` gives.
 */
export type Editor = {
  /** The text as it will be posted. */
  readonly readEditorText: (editor: HTMLElement) => string;
  /** Whether all that stands in the editor is in its text, so that what we read is what will be posted. */
  readonly isReadable: (editor: HTMLElement) => boolean;
  /** Where the text has a style that a fix would remove. */
  readonly styledSpans: (editor: HTMLElement) => readonly Span[];
  /** Reads the editor once. Gives what finds the DOM range of a span in it, or null where the span does not fit. */
  readonly rangesIn: (editor: HTMLElement) => (span: Span) => Range | null;
  /** The selection of the page inside the editor, or null. */
  readonly readCaret: (editor: HTMLElement) => Caret | null;
  /** Sets the selection, for the editor's own model too. Gives whether it was done. */
  readonly setCaret: (editor: HTMLElement, caret: Caret) => boolean;
  /**
   * Makes a fix that one undo takes back, after the fix before it. Gives what an undo goes back to; null where nothing
   * of ours is in the text.
   */
  readonly replaceIn: (editor: HTMLElement, fix: Fix) => Promise<Undo | null>;
};

/** A mark and where it now stands in the page. */
export type PlacedMark = { readonly placedMark: Mark; readonly placedRange: Range };

/** One replacement: `newText` in place of `expectedText`. */
export type Fix = {
  /**
   * Where that stands when its turn comes; undefined where it no longer does. A fix made before this one may have moved
   * it.
   */
  readonly whereNow: () => Span | undefined;
  readonly expectedText: string;
  readonly newText: string;
  /** Where the person is writing when its turn comes. */
  readonly caret: () => Caret | null;
};

/**
 * What an undo of a fix goes back to. It brings the text back with our words selected, so the caret has to be put back
 * where it was.
 */
export type Undo = { readonly textBefore: string; readonly fixedSpan: Span; readonly caret: Caret };
