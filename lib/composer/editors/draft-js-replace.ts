import type { Span } from '../../text/span.ts';
import { type Caret, mapSpansThroughEdit, moveCaret } from '../../text/carry-over.ts';
import { focusedElement, focusWithoutScroll, isInPage } from '../dom.ts';
import type { Fix, Undo } from '../editor.ts';
import { ACTS, listen } from '../listen.ts';
import { now, wait } from '../time.ts';
import { readCaret, readEditorText, setCaret } from './draft-js-read.ts';

/** Milliseconds that an editor which has taken the paste may need to write it. */
const LATE = 500;
/** Milliseconds between two looks. */
const FRAME = 16;

/**
 * Writes into X's editor through its own paste path, the one way that keeps its model and its DOM in step in both
 * browsers (measured: 23 of 23 cases in Chromium and Firefox; `execCommand` corrupts or unmounts it). Ctrl+Z takes it
 * back in one step. The caret stays where the person was writing. What anyone else writes meanwhile is theirs and
 * stays.
 *
 * @returns what an undo goes back to; null where the fix was not made, and then nothing of ours is in the text
 */
export const replaceIn = async (
  editor: HTMLElement,
  { whereNow, expectedText, newText: text, caret: caretNow }: Fix,
): Promise<Undo | null> => {
  const before = readEditorText(editor);
  const span = whereNow();
  if (!isInPage(editor) || !span || before.slice(span.start, span.end) !== expectedText) return null;
  const caret = caretNow() ?? { anchorAt: span.end, focusAt: span.end };
  const giveBack = await takeFocus(editor);
  const paste = pasteOf(text);
  const change = changeOf(before, span, text);
  const words: Caret = { anchorAt: span.start, focusAt: span.end };
  let acted = false;
  const life = new AbortController();
  // The editor's own late paste, which it sends itself, goes over the words; before all else the person has their caret
  // back.
  const note = (event: Event): void => {
    const { isTrusted, type } = event;
    if (event !== paste && !acted && (isTrusted || type === 'paste') && readEditorText(editor) === before)
      setCaret(editor, isTrusted ? caret : words);
    acted ||= isTrusted;
  };
  // Text that comes without a key gives only the last three.
  listen([...ACTS, 'beforeinput', 'input', 'paste'], note, life.signal);
  try {
    // From here to the paste nothing is waited for, so no letter can be typed over the words that are selected for it.
    if (!paste || readEditorText(editor) !== before) return null;
    if (!setCaret(editor, words)) return (setCaret(editor, caret), null);
    editor.dispatchEvent(paste);
    await Promise.resolve();
    // Text that comes now, without a key, must not take the place of the selected words.
    if (readEditorText(editor) === before) setCaret(editor, caret);
    // An editor that leaves the event to the browser does not take it.
    const read = await settled(editor, change.isMade, paste.defaultPrevented ? LATE : 0);
    const isMade = change.isMade(read);
    if (!acted && change.isLost(read)) {
      // Draft.js undoes on this key as on a real one; a second try has been seen to triple text.
      editor.dispatchEvent(undoKey());
      await wait(FRAME);
    }
    if (!acted) setCaret(editor, isMade ? moveCaret(caret, { ...span, newLength: text.length }) : caret);
    return isMade ? { textBefore: before, fixedSpan: span, caret } : null;
  } finally {
    life.abort();
    giveBack();
  }
};

/**
 * Moves focus into the editor. Gives what moves it back: whoever was writing a poll or another post of the thread goes
 * on there.
 */
const takeFocus = async (editor: HTMLElement): Promise<() => void> => {
  const field = focusedElement() as HTMLElement | null;
  if (field === editor) return () => {};
  const caret = field && readCaret(field);
  focusWithoutScroll(editor);
  await wait(0);
  return () => {
    if (focusedElement() !== editor || !field?.matches('input, [contenteditable]')) return;
    focusWithoutScroll(field);
    if (caret) setCaret(field, caret);
  };
};

/** The text once it is as wanted, or after so many milliseconds. */
const settled = async (editor: HTMLElement, isMade: (read: string) => boolean, most: number): Promise<string> => {
  const end = now() + most;
  while (!isMade(readEditorText(editor)) && now() < end) await wait(FRAME);
  return readEditorText(editor);
};

/** Tells what became of a replacement, by the text that was read. */
type Change = {
  /** Whether our words stand there in the place of the old ones, whatever else has changed around them. */
  readonly isMade: (read: string) => boolean;
  /** Whether an editor has taken the old words away and written nothing in their place. */
  readonly isLost: (read: string) => boolean;
};

const changeOf = (before: string, span: Span, text: string): Change => {
  const [head, tail] = [before.slice(0, span.start), before.slice(span.end)];
  const wanted = head + text + tail;
  return {
    isMade: (read) =>
      read === wanted ||
      (read !== before &&
        mapSpansThroughEdit([{ start: span.start, end: span.start + text.length }], wanted, read).length > 0 &&
        (span.start === span.end || mapSpansThroughEdit([span], before, read).length === 0)),
    isLost: (read) => read === head + tail && read !== wanted && read !== before,
  };
};

/**
 * A paste event that carries the text in either browser. Firefox knows no `clipboardData` in an untrusted event but
 * takes `dataType` and `data`; an event without its text would delete the selection, hence the check. Null where it
 * cannot be made.
 */
const pasteOf = (text: string): ClipboardEvent | null => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, clipboardData, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', init as ClipboardEventInit);
  return event.clipboardData?.getData('text/plain') === text ? event : null;
};

const undoKey = (): KeyboardEvent => {
  const mac = navigator.platform.startsWith('Mac');
  return new KeyboardEvent('keydown', {
    key: 'z',
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
  } as KeyboardEventInit);
};
