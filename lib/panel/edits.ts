import type { CertainFix } from '../check/certain-fixes.ts';
import { applyReplacement } from '../check/apply.ts';
import { lengthOf, type Span } from '../text/span.ts';

/** One replacement to make: `text` in place of a span of the draft that reads `expected`. */
export type Edit = Span & { readonly hint: string; readonly expected: string; readonly text: string };

/** The edits of fixes, in order of position. */
export const editsOf = (fixes: readonly CertainFix[], text: string): readonly Edit[] =>
  fixes.map(({ hint, replacement: { span, text: to } }) => ({
    ...span,
    hint,
    expected: text.slice(span.start, span.end),
    text: to,
  }));

/** The text before any edit, then after each of them, from the last to the first. */
export const textsOf = (edits: readonly Edit[], text: string): readonly string[] => {
  const texts = [text];
  for (const { start, end, text: to } of edits.toReversed())
    texts.push(applyReplacement(texts.at(-1)!, { span: { start, end }, text: to }));
  return texts;
};

/** The edits that take back other edits of one text, at their places in the text with all of these made. */
export const inverseOf = (edits: readonly Edit[]): readonly Edit[] => {
  let moved = 0;
  return edits.map((edit) => {
    const start = edit.start + moved;
    moved += edit.text.length - lengthOf(edit);
    return { hint: edit.hint, start, end: start + edit.text.length, expected: edit.text, text: edit.expected };
  });
};
