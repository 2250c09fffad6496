import * as z from 'zod';
import { zodErrorMap } from '../rule-set/issues.ts';
import { findJsonError } from '../rule-set/json-error.ts';
import { contextInput } from './context-input.ts';
import { isOfArchive, parseArchive } from './parse-archive.ts';
import { parseJson } from './parse-json.ts';
import { isRepost, type ParsedPosts, type PastPost } from './past-post.ts';
import { formatZodIssue } from './format-zod-issue.ts';

const ours = z.object({ text: z.string(), context: contextInput });

/** An entry and what a person calls it: its line, or its number in a list. */
type Entry = { readonly called: string; readonly value: unknown };

/** A file that is meant to be JSON, by its name or by how it begins: then no line of it is a post by itself. */
const isMeantAsJson = (text: string, name: string): boolean =>
  /\.(?:jsonl?|ndjson|js)$/i.test(name) || /^\s*(?:\{|\[\s*(?:[[{"\]]|$))/.test(text);

/** A line that is not blank, by its number from 1. `value`: what it holds as JSON; undefined if it is not JSON. */
type Line = { readonly line: string; readonly number: number; readonly value: unknown };

/** Where a file that is meant to be JSON is not, in a sentence; null if every line is. */
const jsonProblem = (text: string, lines: readonly Line[]): string | null => {
  const isList = /^\s*\[/.test(text);
  const broken = isList ? findJsonError(text)?.line : lines.find(({ value }) => value === undefined)?.number;
  return broken === undefined
    ? null
    : `line ${broken} is not JSON: look for a comma, a bracket or a quotation mark missing or too many${isList ? '' : '; a line holds one post'}.`;
};

/**
 * Every entry of a JSON list, a line of JSON each, or the lines of a plain text; a sentence where it is meant to be
 * JSON and is not.
 */
const entriesOf = (text: string, name: string): readonly Entry[] | string => {
  const whole = parseJson(text);
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
  const problem = strict ? jsonProblem(text, lines) : null;
  if (problem !== null) return problem;
  return lines.map(({ line, number, value }) => ({ called: `Line ${number}`, value: value ?? line }));
};

const asPost = (
  value: unknown,
): { readonly success: true; readonly data: PastPost } | { readonly success: false; readonly error: z.ZodError } =>
  typeof value === 'string'
    ? { success: true, data: { text: value, context: {} } }
    : ours.safeParse(value, { error: zodErrorMap });

/**
 * Reads past posts: JSON Lines or a JSON list of texts or {"text", "context"?}, a file of X's own archive that holds
 * posts (tweets.js), or a text with one post a line. Reposts are left out.
 */
export const parsePosts = (file: string, name = ''): ParsedPosts => {
  if (isOfArchive(file)) return parseArchive([{ name, text: file }]);
  const entries = entriesOf(file, name);
  if (typeof entries === 'string') return { ok: false, problem: entries };
  const posts: PastPost[] = [];
  for (const { called, value } of entries) {
    const read = asPost(value);
    if (!read.success)
      return { ok: false, problem: `${called} cannot be read: ${read.error.issues.map(formatZodIssue).join(' ')}` };
    posts.push(read.data);
  }
  return { ok: true, posts: posts.filter((one) => !isRepost(one)), notes: [] };
};
