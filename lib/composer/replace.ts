import type { Span } from '../draft/draft.ts';
import { type Caret, carryOver, moveCaret } from './edit.ts';
import { listen } from './listen.ts';
import { readText, setCaret } from './read.ts';

/** One replacement: `text` in place of `expected`. */
export type Fix = {
  /** Where that stands when its turn comes; undefined where it no longer does. A fix made before this one may have moved it. */
  readonly where: () => Span | undefined;
  readonly expected: string;
  readonly text: string;
  /** Where the person is writing when its turn comes. */
  readonly caret: () => Caret | null;
};

/** What an undo of a fix goes back to. It brings the text back with our words selected, so the caret has to be put back where it was. */
export type Undo = { readonly before: string; readonly span: Span; readonly caret: Caret };

/** Milliseconds that an editor which has taken the paste may need to write it. */
const LATE = 1000;
/** Milliseconds between two looks. Timers stand in for frames, of which a hidden tab gets none. */
const FRAME = 16;

/**
 * Writes into X's editor through its own paste path, the one way that keeps its model and its DOM in step in both browsers
 * (measured: 23 of 23 cases in Chromium and Firefox; `execCommand` corrupts or unmounts it). Ctrl+Z takes it back in one step.
 * The caret stays where the person was writing. What anyone else writes meanwhile is theirs and stays.
 *
 * @returns what an undo goes back to; null where the fix was not made, and then nothing of ours is in the text
 */
export const replaceIn = async (editor: HTMLElement, { where, expected, text, caret: readCaretNow }: Fix): Promise<Undo | null> => {
  const before = readText(editor);
  const span = where();
  if (!editor.isConnected || !span || before.slice(span.start, span.end) !== expected) return null;
  const caret = readCaretNow() ?? { anchor: span.end, focus: span.end };
  if (document.activeElement !== editor) {
    editor.focus({ preventScroll: true });
    await wait(0);
  }
  const paste = pasteOf(text);
  // From here to the paste nothing is waited for, so no letter can be typed over the words that are selected for it.
  if (!paste || readText(editor) !== before) return null;
  const change = changeOf(before, span, text, caret);
  const words: Caret = { anchor: span.start, focus: span.end };
  let acted = false;
  const life = new AbortController();
  // The editor's own late paste, which it sends itself, goes over the words; before all else the person has their caret back.
  const note = (event: Event): void => {
    if (event !== paste && !acted && event.type !== 'pointerdown' && readText(editor) === before) setCaret(editor, event.isTrusted ? caret : words);
    acted ||= event.isTrusted;
  };
  listen(ACTS, note, life.signal);
  try {
    if (!setCaret(editor, words)) return setCaret(editor, caret), null;
    editor.dispatchEvent(paste);
    await Promise.resolve();
    // Text that comes now, without a key, must not take the place of the selected words.
    if (readText(editor) === before) setCaret(editor, caret);
    // An editor that leaves the event to the browser does not take it.
    const end = performance.now() + (paste.defaultPrevented ? LATE : 0);
    while (!change.isMade(readText(editor)) && performance.now() < end) await wait(FRAME);
    const now = readText(editor);
    const isMade = change.isMade(now);
    if (!acted && change.isMisplaced(now)) {
      // Draft.js undoes on this key as on a real one; a second try has been seen to triple text.
      editor.dispatchEvent(undoKey());
      await wait(FRAME);
    }
    if (!acted) setCaret(editor, isMade ? moveCaret(caret, { ...span, length: text.length }) : caret);
    return isMade ? { before, span, caret } : null;
  } finally {
    life.abort();
  }
};

/** How a person, or a program in their name, acts in an editor. Text that comes without a key gives no `keydown`, but the others. */
const ACTS = ['keydown', 'beforeinput', 'input', 'compositionstart', 'drop', 'paste', 'pointerdown'] as const;

/** Tells what became of a replacement. */
const changeOf = (before: string, span: Span, text: string, { anchor }: Caret) => {
  const [head, tail] = [before.slice(0, span.start), before.slice(span.end)];
  const wanted = head + text + tail;
  return {
    /** Whether our words stand there in the place of the old ones, whatever else has changed around them. */
    isMade: (now: string): boolean =>
      now === wanted ||
      (now !== before &&
        carryOver([{ start: span.start, end: span.start + text.length }], wanted, now).length > 0 &&
        (span.start === span.end || carryOver([span], before, now).length === 0)),
    /** Whether an editor has written our words with other blanks, none of them, or all of them at the caret. Nobody else writes so. */
    isMisplaced: (now: string): boolean => {
      const written = now.slice(head.length, now.length - tail.length);
      const isThere = now === head + written + tail && ['', squeeze(text)].includes(squeeze(written));
      return now !== before && now !== wanted && (isThere || now === before.slice(0, anchor) + text + before.slice(anchor));
    },
  };
};

const squeeze = (text: string): string => text.replace(/\s+/g, '');

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

/**
 * A paste event that carries the text in either browser. Firefox knows no `clipboardData` in an untrusted event but takes
 * `dataType` and `data`; an event without its text would delete the selection, hence the check. Null where it cannot be made.
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
    key: 'z', keyCode: 90, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true,
  } as KeyboardEventInit);
};

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
