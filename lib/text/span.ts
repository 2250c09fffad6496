/** A stretch of a text: UTF-16 offsets, `end` exclusive. Never line and column. */
export type Span = { readonly start: number; readonly end: number };

/** A word of prose. Words inside links, hashtags and mentions are not words. */
export type Word = Span & {
  /** As written, apostrophes included ("don't"); a hyphen ends a word. */
  readonly text: string;
  /** Lower case, in composed form (NFC), with ' for every apostrophe. */
  readonly lower: string;
};

/**
 * A sentence; a line break always ends one. `words` counts prose words only (no links, hashtags, mentions or emoji).
 */
export type Sentence = Span & { readonly words: number };

/**
 * A hashtag, mention or cashtag as the network links it; `text`, in composed form (NFC), leaves out the leading sign,
 * the span includes it.
 */
export type Tag = Span & { readonly text: string };

/** An address as the network links it; `text` as written, perhaps without a scheme. */
export type Link = Span & { readonly text: string };

/**
 * One emoji as a reader sees it, a whole sequence, listed by Unicode or not (©, ® and ™ are none); `base` is the same
 * without skin tone and variation selectors.
 */
export type Emoji = Span & { readonly text: string; readonly base: string };

/**
 * Whether two spans share a character. Spans that only touch do not, and an empty span overlaps one that it is inside.
 */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether the second span lies within the first; both ends may be the same. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many UTF-16 units a span covers. */
export const lengthOf = ({ start, end }: Span): number => end - start;

/** A span with all it carries, moved by a number of UTF-16 units; the very same object if it does not move. */
export const shift = <S extends Span>(span: S, by: number): S =>
  by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
