import * as z from 'zod';
import type { Context } from '../draft/draft.ts';
import { zodErrorMap } from '../rule-set/issues.ts';
import { findJsonError } from '../rule-set/json-error.ts';
import { contextInput } from './context-input.ts';
import { parseJson } from './parse-json.ts';
import { formatZodIssue } from './format-zod-issue.ts';

/** A past post, as far as it matters to a check. */
export type PastPost = { readonly text: string; readonly context: Context };

/** The posts of a file, or a sentence about what cannot be read. */
type ParsedPosts =
  | { readonly ok: true; readonly posts: readonly PastPost[] }
  | { readonly ok: false; readonly problem: string };

const ours = z.object({ text: z.string(), context: contextInput });

/**
 * A post in the archive that X gives an account's owner (tweets.js): HTML entities in the text, short addresses in
 * place of the real ones.
 */
const archived = z
  .object({
    tweet: z.object({
      full_text: z.string(),
      created_at: z.string().default(''),
      in_reply_to_status_id_str: z.string().optional(),
      entities: z
        .object({
          urls: z.array(z.object({ url: z.string(), expanded_url: z.string() })).default([]),
          media: z.array(z.object({ url: z.string() })).default([]),
        })
        .default({ urls: [], media: [] }),
    }),
  })
  .transform(({ tweet: { full_text, created_at, in_reply_to_status_id_str, entities } }) => {
    const long = entities.urls.reduce(
      (text, { url, expanded_url }) => text.replaceAll(url, () => expanded_url),
      full_text,
    );
    const bare = entities.media.reduce((text, { url }) => text.replaceAll(url, ''), long).trimEnd();
    const date = new Date(created_at);
    const text = bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return {
      text,
      context: {
        reply: in_reply_to_status_id_str !== undefined,
        ...(Number.isNaN(date.getTime()) ? {} : { now: date.toISOString() }),
      },
    };
  });

/** An entry and what a person calls it: its line, or its number in a list. */
type Entry = { readonly called: string; readonly value: unknown };

const ARCHIVE = /^\s*window\.YTD\.\w+\.part\d+\s*=\s*/;

/** A file that is meant to be JSON, by its name or by how it begins: then no line of it is a post by itself. */
const isMeantAsJson = (text: string, name: string): boolean =>
  /\.(?:jsonl?|ndjson|js)$/i.test(name) || ARCHIVE.test(text) || /^\s*(?:\{|\[\s*(?:[[{"\]]|$))/.test(text);

/** A line that is not blank, by its number from 1. `value`: what it holds as JSON; undefined if it is not JSON. */
type Line = { readonly line: string; readonly number: number; readonly value: unknown };

/** Where a file that is meant to be JSON is not, in a sentence; null if every line is. `bare`: without what X adds. */
const jsonProblem = (text: string, bare: string, lines: readonly Line[]): string | null => {
  const isList = ARCHIVE.test(text) || /^\s*\[/.test(text);
  const broken = isList ? findJsonError(bare)?.line : lines.find(({ value }) => value === undefined)?.number;
  return broken === undefined
    ? null
    : `line ${broken} is not JSON: look for a comma, a bracket or a quotation mark missing or too many${isList ? '' : '; a line holds one post'}.`;
};

/**
 * Every entry of a JSON list, a line of JSON each, or the lines of a plain text; a sentence where it is meant to be
 * JSON and is not.
 */
const entriesOf = (text: string, name: string): readonly Entry[] | string => {
  const bare = text.replace(ARCHIVE, (head) => head.replace(/[^\n]/g, ' ')).replace(/;\s*$/, '');
  const whole = parseJson(bare);
  if (Array.isArray(whole)) return whole.map((value: unknown, index) => ({ called: `Post ${index + 1}`, value }));
  const strict = isMeantAsJson(text, name);
  if (strict && whole !== undefined) return [{ called: 'Post 1', value: whole }];
  const lines: readonly Line[] = text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [{ line, number: index + 1, value: /^\s*[{"]/.test(line) || strict ? parseJson(line) : undefined }],
    );
  const problem = strict ? jsonProblem(text, bare, lines) : null;
  if (problem !== null) return problem;
  return lines.map(({ line, number, value }) => ({ called: `Line ${number}`, value: value ?? line }));
};

const asPost = (
  value: unknown,
): { readonly success: true; readonly data: PastPost } | { readonly success: false; readonly error: z.ZodError } => {
  if (typeof value === 'string') return { success: true, data: { text: value, context: {} } };
  return (typeof value === 'object' && value !== null && 'tweet' in value ? archived : ours).safeParse(value, {
    error: zodErrorMap,
  });
};

const isRepost = ({ text }: PastPost): boolean => /^RT @\w+:/.test(text);

/**
 * Reads past posts: JSON Lines or a JSON list of texts or {"text", "context"?}, X's own archive (tweets.js), or a text
 * with one post a line. Reposts are left out.
 */
export const parsePosts = (file: string, name = ''): ParsedPosts => {
  const entries = entriesOf(file, name);
  if (typeof entries === 'string') return { ok: false, problem: entries };
  const posts: PastPost[] = [];
  for (const { called, value } of entries) {
    const read = asPost(value);
    if (!read.success)
      return { ok: false, problem: `${called} cannot be read: ${read.error.issues.map(formatZodIssue).join(' ')}` };
    posts.push(read.data);
  }
  return { ok: true, posts: posts.filter((one) => !isRepost(one)) };
};
