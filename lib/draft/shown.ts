import type { Draft } from './draft.ts';
import { findBrokenWords } from '../text/broken-words.ts';
import { overlapsAny } from '../text/sorted-spans.ts';
import { contains, type Span } from '../text/span.ts';
import { findHidden, type Hidden } from './hidden.ts';
import { withText } from './lines.ts';

/** A draft as written and as a reader reads it. */
export type Reading = {
  /** Its offsets and its weighted length are as X counts them. */
  readonly written: Draft;
  /**
   * The draft without hidden characters, and with words that are broken over a line in one piece; the same object if
   * there are none.
   */
  readonly shown: Draft;
  /**
   * Converts a span of the shown text to one of the text as written, hidden characters included; null if both are the
   * same.
   */
  readonly toWritten: ((span: Span) => Span) | null;
  /** Whether a span of the text as written contains a hidden character that the writer needs. */
  readonly holdsNeeded: (span: Span) => boolean;
};

/** What is left out of the shown text; a `gap` leaves a space. */
type LeftOut = Span & { readonly gap: boolean };

/** The line breaks within words, outside addresses and tags. */
const lineBreaksInWords = ({ text, links, hashtags, mentions }: Draft): readonly LeftOut[] =>
  findBrokenWords(text)
    .filter((span) => ![links, hashtags, mentions].some((spans) => spans.some(({ end }) => end === span.start)))
    .map((span) => ({ ...span, gap: false }));

/** In order, and none begins within another. */
const inOrder = (hidden: readonly Hidden[], breaks: readonly LeftOut[]): readonly LeftOut[] =>
  breaks.length === 0
    ? hidden
    : [...breaks, ...hidden.filter((one) => !overlapsAny(breaks, one))].sort((one, other) => one.start - other.start);

/** The text without what is left out, and the place of each of its UTF-16 units in the text as written. */
const removeHidden = (
  text: string,
  hidden: readonly LeftOut[],
): { readonly shown: string; readonly places: Uint32Array } => {
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

/** Reads a draft as a reader does. A text with nothing to leave out is not read twice. */
export const readShown = (written: Draft): Reading => {
  const hidden = findHidden(written);
  const breaks = written.lines.length === 1 ? [] : lineBreaksInWords(written);
  if (hidden.length === 0 && breaks.length === 0)
    return { written, shown: written, toWritten: null, holdsNeeded: () => false };
  const { shown, places } = removeHidden(written.text, inOrder(hidden, breaks));
  const needed = hidden.filter((one) => one.needed);
  return {
    written,
    shown: withText(written, shown),
    // The end follows the last shown character, so that hidden characters after a word do not belong to it.
    toWritten: ({ start, end }) => ({
      start: places[start]!,
      end: end > start ? places[end - 1]! + 1 : places[start]!,
    }),
    holdsNeeded: (span) => needed.some((one) => contains(span, one)),
  };
};
