import type { Span } from '../../../lib/text/span.ts';
import { stayNear } from '../../hints/moving.ts';

/**
 * Puts a text in place of a span of a text area, so that Ctrl+Z takes it back and the person's own listeners hear of it. Answers whether
 * it was done: nothing is touched where something else than `expected` stands there. Focus stays in the text, behind what was put in,
 * or goes on to the next hint for whoever works with the keyboard.
 */
export const replaceIn = (field: HTMLTextAreaElement, { start, end }: Span, expected: string, text: string): boolean => {
  if (field.value.slice(start, end) !== expected) return false;
  const pressed = document.activeElement;
  const row = pressed?.matches(':focus-visible') ? pressed.closest('[data-stop-group]') : null;
  if (row) stayNear(row);
  const next = row && document.activeElement !== pressed ? document.activeElement : null;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // The one way of writing that a text area's own undo takes back; both browsers keep it for that (https://github.com/whatwg/html/issues/8049).
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (next instanceof HTMLElement) next.focus();
  return done;
};
