import * as z from 'zod';
import { toMoment } from '../text/time/moment.ts';

/** A stretch of the draft's text: UTF-16 offsets, `end` exclusive. Never line and column. */
export type Span = { readonly start: number; readonly end: number };

/** A word of prose. Words inside links, hashtags and mentions are not words. */
export type Word = Span & {
  /** As written, apostrophes included ("don't"); a hyphen ends a word. */
  readonly text: string;
  /** Lower case, in composed form (NFC), with ’ turned into '. */
  readonly lower: string;
};

/** A sentence; a line break always ends one. `words` counts prose words only (no links, hashtags, mentions or emoji). */
export type Sentence = Span & { readonly words: number };

/** A hashtag, mention or cashtag as X links it; `text`, in composed form (NFC), leaves out the leading sign, the span includes it. */
export type Tag = Span & { readonly text: string };

/** An address as X links it; `text` as written, perhaps without a scheme. */
export type Link = Span & { readonly text: string };

/** One emoji as X shows it, a whole sequence, listed by Unicode or not (©, ® and ™ are none); `base` is the same without skin tone and variation selectors. */
export type Emoji = Span & { readonly text: string; readonly base: string };

/** `cy` is Welsh; `other` is neither: rules about English words stay silent there. */
export type Language = 'en' | 'cy' | 'other';

/** Civil time where the writer is (month and day count from 1): rules are pure, so the clock is passed in. */
export type Moment = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** A picture, GIF or video attached to the draft; `alt` is blank or null where it has no description. */
export const mediaSchema = z.strictObject({
  kind: z.enum(['image', 'gif', 'video']),
  alt: z.string().nullable().default(''),
});

const when = z.string().refine((text) => toMoment(text) !== null, 'write a day and time that exist, like 2026-11-23T09:00');

/** What surrounds a draft's text. Every field is optional: a composer tells what it can see. */
export const contextSchema = z.strictObject({
  reply: z.boolean().optional(),
  quote: z.boolean().optional(),
  thread: z
    .strictObject({ index: z.int().min(0), count: z.int().min(1) })
    .refine(({ index, count }) => index < count, { path: ['index'], error: 'make it less than “count”; the first post of a thread is 0' })
    .optional(),
  media: z.array(mediaSchema).optional(),
  poll: z.boolean().optional(),
  /** The choices of a poll that have text, in order. */
  pollOptions: z.array(z.string()).optional(),
  /** The page shows that this account may write long posts. */
  longPosts: z.boolean().optional(),
  /** The handle that will post, with or without @. */
  account: z.string().optional(),
  /** ISO date and time. */
  scheduledFor: when.optional(),
  /** ISO date and time; the caller's clock where it is absent. */
  now: when.optional(),
  modes: z.array(z.string()).optional(),
  language: z.enum(['en', 'cy', 'other']).optional(),
});

export type Media = z.output<typeof mediaSchema>;
export type Context = z.input<typeof contextSchema>;

/** What is in the composer, read once. Everything is plain data and all offsets point into `text`. */
export type Draft = {
  readonly text: string;
  /** Given by the context, else detected from the words. */
  readonly language: Language;
  /** Weighted characters as X counts them (twitter-text 3.1.0, wrapped; see lib/draft/README.md). */
  readonly weightedLength: number;
  /** Weighted characters the account may use: 280 unless set. */
  readonly limit: number;
  /** Where the text passes the limit, or null. Never inside a surrogate pair, an emoji or a link. */
  readonly overflowStart: number | null;
  readonly lines: readonly Span[];
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly hashtags: readonly Tag[];
  readonly mentions: readonly Tag[];
  readonly cashtags: readonly Tag[];
  readonly links: readonly Link[];
  readonly emoji: readonly Emoji[];
  readonly media: readonly Media[];
  readonly reply: boolean;
  readonly quote: boolean;
  readonly poll: boolean;
  readonly thread: { readonly index: number; readonly count: number } | null;
  readonly account: string | null;
  readonly scheduledFor: Moment | null;
};
