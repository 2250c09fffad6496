import type { Link, Span, Tag } from '../text/span.ts';

/** What a network makes of a text: its links and tags, in order and never overlapping. */
export type Entities = {
  readonly links: readonly Link[];
  readonly hashtags: readonly Tag[];
  readonly mentions: readonly Tag[];
  readonly cashtags: readonly Tag[];
};

/** How a network writes the name of an account. */
export type HandleRules = {
  /** A whole handle without its @. */
  readonly pattern: RegExp;
  /** A whole handle, with or without its @. */
  readonly patternWithAt: RegExp;
  /** The most characters of a handle, without its @. */
  readonly maxLength: number;
  /** What a handle is made of, as the end of a sentence. */
  readonly description: string;
  /** A handle without the @ that people put before it, and without spaces around it. */
  readonly plain: (written: string) => string;
  /** The same text for every way to write one account. */
  readonly key: (written: string) => string;
  /** A handle from what a person writes, with or without @, or from the address of a profile; null where it is none. */
  readonly parse: (written: string) => string | null;
  /** Whether a text can be nothing but a handle. */
  readonly isUnmistakable: (written: string) => boolean;
  /** The address of a profile, for a handle that has been parsed. */
  readonly profile: (handle: string) => string;
};

/**
 * The limits, accounts and posts of a network. It carries no parser, so that a page that checks no draft stays small.
 */
export type Network = {
  /** The network's own name, the same in every language. */
  readonly name: string;
  /** In the network's own units: `post` is what every account may write, `longPost` the most that any account may. */
  readonly limits: { readonly post: number; readonly longPost: number };
  readonly handle: HandleRules;
  /**
   * Whether a link at this place of a text is shown as the post it leads to, so that its address is not part of the
   * post.
   */
  readonly isQuotedPost: (text: string, link: Link) => boolean;
};

/** How a network counts, and what it links. Every function is pure and takes offsets in UTF-16 units. */
export type Counting = {
  /** The length of one line and its links and tags. `text`: in composed form (NFC), without a line break. */
  readonly parseLine: (text: string) => Entities & { readonly weight: number };
  /** The length of any text, composed or not. */
  readonly count: (text: string) => number;
  /** The length of a stretch without emoji and links, such as a line break. */
  readonly plainWeight: (text: string, start: number, end: number) => number;
  /** Where a text that is too long passes `room`: the first character, emoji or link that no longer fits. */
  readonly findOverflow: (text: string, links: readonly Span[], emoji: readonly Span[], room: number) => number;
};
