import * as z from 'zod';

// A text of digits; in old archives a number.
const count = z
  .union([
    z.int().min(0),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .nullable()
  .catch(null);
const linkSchema = z.object({ url: z.string().min(1), expanded_url: z.string() });
const mediaSchema = z.object({ url: z.string().min(1), type: z.string().nullable().catch(null) });
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);

const postSchema = z.object({
  full_text: z.string(),
  id_str: z.string().nullable().catch(null),
  id: z.string().nullable().catch(null),
  created_at: z.string().catch(''),
  in_reply_to_status_id_str: z.string().nullable().catch(null),
  favorite_count: count,
  retweet_count: count,
  entities: z.object({ urls: listOf(linkSchema), media: listOf(mediaSchema) }).catch({ urls: [], media: [] }),
  extended_entities: z.object({ media: listOf(mediaSchema) }).catch({ media: [] }),
});

const noteSchema = z.object({
  createdAt: z.string().catch(''),
  core: z.object({
    text: z.string(),
    urls: listOf(z.object({ shortUrl: z.string().min(1), expandedUrl: z.string() })),
  }),
});

/** A post as the archive has it, and the whole text of a long one. */
export type RawPost = Readonly<z.output<typeof postSchema>>;
export type RawNote = Readonly<z.output<typeof noteSchema>>;

/** An entry of a file of posts: a post, a long text, or a post as it stood before 2019. */
export const entrySchema = z.union([z.object({ tweet: postSchema }), z.object({ noteTweet: noteSchema }), postSchema]);
