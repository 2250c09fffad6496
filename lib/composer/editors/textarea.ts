import type { Span } from '../../text/span.ts';

/** Gives the field focus and selects a span of its text. */
const select = (field: HTMLTextAreaElement, { start, end }: Span): void => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
};

/**
 * Puts a text in place of a span of a text area, so that Ctrl+Z takes it back and the person's own listeners hear of
 * it. Focus goes into the text area, behind what was put in. Answers whether it was done: nothing is touched where
 * something else than `expected` stands there.
 */
export const replaceInTextarea = (field: HTMLTextAreaElement, span: Span, expected: string, text: string): boolean => {
  if (field.value.slice(span.start, span.end) !== expected) return false;
  select(field, span);
  // The one way of writing that a text area's own undo takes back; both browsers keep it for that
  // (https://github.com/whatwg/html/issues/8049).
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
};
