import * as z from 'zod';
import type { NetworkName } from '../networks/index.ts';
import { DRAFT_LANGUAGES, type Language } from '../text/languages.ts';
import type { Emoji, Link, Sentence, Span, Tag, Word } from '../text/span.ts';
import { type Moment, toMoment } from '../text/time/moment.ts';

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
  language: z.enum(DRAFT_LANGUAGES).optional(),
});

export type Media = z.output<typeof mediaSchema>;
export type Context = z.input<typeof contextSchema>;

/** What is in the composer, read once. Everything is plain data and all offsets point into `text`. */
export type Draft = {
  /** Where it will be posted: its length, links and tags are as this network has them. */
  readonly network: NetworkName;
  readonly text: string;
  /** Given by the context, else detected from the words. */
  readonly language: Language;
  /** Weighted characters, as its network counts them. */
  readonly weightedLength: number;
  /** Weighted characters the account may use: what its network lets every account write, unless set. */
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
