import type { Span } from '../draft/draft.ts';
import { leavesOf, rangeOf, readText, sameRange } from './read.ts';

/** One replacement: `text` in place of `expected`. */
export type Fix = {
  /** Where that stands when its turn comes; undefined where it no longer does. A fix made before this one may have moved it. */
  readonly where: () => Span | undefined;
  readonly expected: string;
  readonly text: string;
};

/**
 * Writes into X's editor through its own paste path, the one way that keeps its model and its DOM in step in both browsers
 * (measured: 23 of 23 cases in Chromium and Firefox; `execCommand` corrupts or unmounts it). Ctrl+Z takes it back in one step.
 *
 * @returns whether the editor now reads as it should. On false the text is as it was before, and nothing is tried again.
 */
export const replaceIn = async (editor: HTMLElement, { where, expected, text }: Fix): Promise<boolean> => {
  const before = readText(editor);
  const span = where();
  if (!editor.isConnected || !span || before.slice(span.start, span.end) !== expected) return false;
  if (document.activeElement !== editor) {
    editor.focus({ preventScroll: true });
    await macrotask();
  }
  const paste = pasteOf(text);
  // From here to the paste nothing is waited for, so no letter can be typed over the words that are selected for it.
  if (!paste || readText(editor) !== before || !select(editor, span)) return false;
  const focused = document.hasFocus();
  editor.dispatchEvent(paste);
  if (await becomes(editor, before.slice(0, span.start) + text + before.slice(span.end))) {
    // Draft.js puts the caret behind the text only in a page that has focus, which it had not while our popup was open.
    const end = span.start + text.length;
    if (!focused) select(editor, { start: end, end });
    return true;
  }
  // Draft.js undoes on this key as on a real one; a second try has been seen to triple text.
  if (readText(editor) !== before) editor.dispatchEvent(undoKey());
  await becomes(editor, before);
  return false;
};

/** Runs one fix after another: two at once corrupt the text. */
export const inTurn = <Args extends readonly unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => run(...args));
    last = next.catch(() => undefined);
    return next;
  };
};

/** Selects a span and tells the editor's model, which would else hear of it a task later and paste at the old caret. */
export const select = (editor: HTMLElement, span: Span): boolean => {
  const range = rangeOf(leavesOf(editor), span);
  const selection = document.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
  const now = selection.rangeCount === 1 ? selection.getRangeAt(0) : null;
  return now !== null && sameRange(now, range);
};

/**
 * A paste event that carries the text in either browser. Firefox knows no `clipboardData` in an untrusted event but takes
 * `dataType` and `data`; an event without its text would delete the selection, hence the check. Null where it cannot be made.
 */
const pasteOf = (text: string): ClipboardEvent | null => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', init as ClipboardEventInit);
  return event.clipboardData?.getData('text/plain') === text ? event : null;
};

const undoKey = (): KeyboardEvent => {
  const mac = navigator.platform.startsWith('Mac');
  return new KeyboardEvent('keydown', {
    key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true, composed: true,
  } as KeyboardEventInit);
};

/**
 * Waits a few frames at most for the editor to read so; timers stand in where a hidden tab gets no frames. Where the person types
 * meanwhile the text can no longer be told, and nothing is taken back: their letters matter more than our certainty.
 */
const becomes = async (editor: HTMLElement, text: string): Promise<boolean> => {
  let typed = false;
  const note = ({ isTrusted }: Event): void => void (typed ||= isTrusted);
  editor.addEventListener('keydown', note);
  for (let tries = 0; tries < 10 && !typed && readText(editor) !== text; tries++) await new Promise<void>((resolve) => setTimeout(resolve, 16));
  editor.removeEventListener('keydown', note);
  return typed || readText(editor) === text;
};

const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
