import type { Draft, Span } from './draft.ts';
import { findHidden, type Hidden } from './hidden.ts';
import { withText } from './lines.ts';

/** A draft as written, and the same draft as a reader sees it. */
export type Reading = {
  /** Its offsets and its length in weighted characters are those that X counts. */
  readonly written: Draft;
  /** Without the characters that nobody sees; the very same draft where there are none. */
  readonly shown: Draft;
  /** A span of the shown text as one of the text as written, with the hidden characters inside it; null where the two are the same. */
  readonly toWritten: ((span: Span) => Span) | null;
  /** Whether a span of the text as written holds a hidden character that its writer needs. */
  readonly holdsNeeded: (span: Span) => boolean;
};

/** The text without its hidden characters, and for each of its UTF-16 units where it is in the text as written. */
const takeOut = (text: string, hidden: readonly Hidden[]): { readonly shown: string; readonly places: Uint32Array } => {
  const places = new Uint32Array(text.length + 1);
  let shown = '';
  let from = 0;
  const keep = (end: number): void => {
    for (let at = from; at < end; at++) places[shown.length + at - from] = at;
    shown += text.slice(from, end);
  };
  for (const { start, end, gap } of hidden) {
    keep(start);
    if (gap) {
      places[shown.length] = start;
      shown += ' ';
    }
    from = end;
  }
  keep(text.length);
  places[shown.length] = text.length;
  return { shown, places };
};

/** Reads a draft as a reader sees it. A text without hidden characters costs one look. */
export const readShown = (written: Draft): Reading => {
  const hidden = findHidden(written);
  if (hidden.length === 0) return { written, shown: written, toWritten: null, holdsNeeded: () => false };
  const { shown, places } = takeOut(written.text, hidden);
  const needed = hidden.filter((one) => one.needed);
  return {
    written,
    shown: withText(written, shown),
    // The end is behind the last character shown, so that what is hidden behind a word is no part of it.
    toWritten: ({ start, end }) => ({ start: places[start]!, end: end > start ? places[end - 1]! + 1 : places[start]! }),
    holdsNeeded: ({ start, end }) => needed.some((one) => start <= one.start && one.end <= end),
  };
};
