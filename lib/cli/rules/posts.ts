import * as z from 'zod';
import type { Context } from '../../draft/draft.ts';
import { contextInput } from '../context-input.ts';

/** A past post, as far as it matters to a check. */
export type Post = { readonly text: string; readonly context: Context };

/** The posts of a file, or a sentence about what cannot be read. */
export type ReadPosts = { readonly ok: true; readonly posts: readonly Post[] } | { readonly ok: false; readonly problem: string };

const ours = z.union([
  z.string().transform((text) => ({ text, context: {} })),
  z.object({ text: z.string(), context: contextInput }),
]);

/** A post in the archive that X gives an account's owner (tweets.js): HTML entities in the text, short addresses in place of the real ones. */
const archived = z
  .object({
    tweet: z.object({
      full_text: z.string(),
      created_at: z.string().default(''),
      in_reply_to_status_id_str: z.string().optional(),
      entities: z.object({ urls: z.array(z.object({ url: z.string(), expanded_url: z.string() })).default([]), media: z.array(z.object({ url: z.string() })).default([]) }).default({ urls: [], media: [] }),
    }),
  })
  .transform(({ tweet: { full_text, created_at, in_reply_to_status_id_str, entities } }) => {
    const long = entities.urls.reduce((text, { url, expanded_url }) => text.replaceAll(url, () => expanded_url), full_text);
    const bare = entities.media.reduce((text, { url }) => text.replaceAll(url, ''), long).trimEnd();
    const date = new Date(created_at);
    const text = bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return { text, context: { reply: in_reply_to_status_id_str !== undefined, ...(Number.isNaN(date.getTime()) ? {} : { now: date.toISOString() }) } };
  });

const post = z.union([archived, ours]);

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Every entry of a JSON list, a line of JSON each, or the lines of a plain text. */
const entriesOf = (text: string): readonly unknown[] => {
  const archive = /^\s*window\.YTD\.\w+\.part\d+\s*=\s*(?=\[)/.exec(text);
  const whole = parse(archive ? text.slice(archive[0].length) : text);
  if (Array.isArray(whole)) return whole;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => (/^\s*[{"]/.test(line) ? (parse(line) ?? line) : line));
};

const isRepost = ({ text }: Post): boolean => /^RT @\w+:/.test(text);

/** Reads past posts: JSON Lines or a JSON list of texts or {"text", "context"?}, X's own archive (tweets.js), or a text with one post a line. Reposts are left out. */
export const readPosts = (file: string): ReadPosts => {
  const posts: Post[] = [];
  for (const [index, entry] of entriesOf(file.replace(/^\ufeff/, '')).entries()) {
    const read = post.safeParse(entry);
    if (!read.success) return { ok: false, problem: `Post ${index + 1} cannot be read: make it a text, or an object with “text”, and “context” if need be.` };
    posts.push(read.data);
  }
  return { ok: true, posts: posts.filter((one) => !isRepost(one)) };
};
