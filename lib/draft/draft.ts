import * as z from 'zod';
import type { NetworkName } from '../networks/index.ts';
import { DRAFT_LANGUAGES, type Language } from '../text/languages.ts';
import type { Emoji, Link, Sentence, Span, Tag, Word } from '../text/span.ts';
import { type PlainDateTime, toPlainDateTime } from '../text/time/plain-date-time.ts';

/** A picture, GIF or video attached to the draft. */
const mediaSchema = z.strictObject({
  kind: z.enum(['image', 'gif', 'video']).meta({ title: 'Kind', description: 'A picture, a GIF or a video.' }),
  alt: z
    .string()
    .nullable()
    .default('')
    .meta({ title: 'Picture description', description: 'Blank or null where it has none.' }),
});

const when = z
  .string()
  .refine((text) => toPlainDateTime(text) !== null, 'write a day and time that exist, like 2026-11-23T09:00');

/** The context of a draft's text. Every field is optional: a composer gives what it can see. */
export const contextSchema = z.strictObject({
  reply: z.boolean().optional().meta({ title: 'Reply', description: 'Whether it answers a post.' }),
  quote: z.boolean().optional().meta({ title: 'Quote', description: 'Whether it quotes a post.' }),
  thread: z
    .strictObject({
      index: z.int().min(0).meta({ title: 'Place in the thread', description: '0 for the first post.' }),
      count: z.int().min(1).meta({ title: 'Posts in the thread', description: 'How many posts the thread has.' }),
      others: z
        .array(z.string())
        .optional()
        .meta({ title: 'Other posts', description: 'The other posts of the thread, in order, without this one.' }),
    })
    .refine(({ index, count }) => index < count, {
      path: ['index'],
      error: 'make it less than “count”; the first post of a thread is 0',
    })
    .optional()
    .meta({ title: 'Thread', description: 'Where it stands in a thread.' }),
  media: z
    .array(mediaSchema)
    .optional()
    .meta({ title: 'Media', description: 'Pictures, GIFs and videos attached to it.' }),
  poll: z.boolean().optional().meta({ title: 'Poll', description: 'Whether it has a poll.' }),
  pollOptions: z
    .array(z.string())
    .optional()
    .meta({ title: 'Poll choices', description: 'The choices of a poll that have text, in order.' }),
  longPosts: z
    .boolean()
    .optional()
    .meta({ title: 'Long posts', description: 'Whether the page shows that this account may write long posts.' }),
  account: z
    .string()
    .optional()
    .meta({ title: 'Account', description: 'The handle that will post, with or without @.' }),
  scheduledFor: when
    .optional()
    .meta({
      title: 'Scheduled for',
      description: 'The day and time at which it will go out, such as 2026-11-23T09:00.',
    }),
  now: when
    .optional()
    .meta({
      title: 'Now',
      description:
        'The day and time of the check, such as 2026-11-23T09:00; the clock of the computer where it is left out.',
    }),
  modes: z
    .array(z.string())
    .optional()
    .meta({
      title: 'Modes',
      description: 'Ids of the modes that hold; those of the day it goes out where this is left out.',
    }),
  language: z
    .enum(DRAFT_LANGUAGES)
    .optional()
    .meta({ title: 'Language', description: 'The language of the draft; found from its words where it is left out.' }),
});

export type Media = z.output<typeof mediaSchema>;
export type Context = z.input<typeof contextSchema>;

/** A parsed draft. Everything is plain data and all offsets point into `text`. */
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
  /** `others`: the texts of the other posts, where they are known. */
  readonly thread: { readonly index: number; readonly count: number; readonly others?: readonly string[] } | null;
  readonly account: string | null;
  readonly scheduledFor: PlainDateTime | null;
};
