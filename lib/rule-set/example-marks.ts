import type { Span } from '../text/span.ts';

/** Where a mark ends; of three brackets, the first belongs to what is marked. */
const CLOSED = /\]\](?!\])/g;

/** Returns a text without its marks, and the spans that were marked. Takes linear time, whatever brackets it has. */
export const parseMarks = (marked: string): { readonly text: string; readonly spans: readonly Span[] } => {
  const spans: Span[] = [];
  const closed = new RegExp(CLOSED);
  let text = '';
  let from = 0;
  for (let open = marked.indexOf('[['); open >= 0; open = marked.indexOf('[[', from)) {
    closed.lastIndex = open + 2;
    const close = closed.exec(marked);
    // If this one is never closed, no later one is.
    if (!close) break;
    text += marked.slice(from, open);
    spans.push({ start: text.length, end: text.length + close.index - open - 2 });
    text += marked.slice(open + 2, close.index);
    from = close.index + 2;
  }
  return { text: text + marked.slice(from), spans };
};
