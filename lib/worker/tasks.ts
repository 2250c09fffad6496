import * as z from 'zod';
import type { TryResult } from '../check/try-rule-set.ts';
import type { Place } from '../guidance/lookup/query-route.ts';
import type { Markup, Suggestion } from '../guidance/lookup/suggest.ts';

/** `text`: the JSON of the rule set in force; null: the starter set. */
type Searched = { readonly typed: string; readonly text: string | null };

/** What the worker is asked to do. */
export type Task =
  /** Whether a rule set, given as JSON, may become active. */
  | { readonly type: 'try'; readonly text: string }
  /** Whether a rule set that is stored can be read. */
  | { readonly type: 'read'; readonly text: string }
  /** Where the term or article is that is surely meant. */
  | ({ readonly type: 'find' } & Searched)
  /** The terms and articles to offer for what has been typed. */
  | ({ readonly type: 'suggest'; readonly markup: Markup } & Searched);

/** Has a task done. Resolves to the answer, or to null if there is none: the worker failed or took too long. */
export type RunTask = (task: Task) => Promise<unknown>;

/** What the worker says once it can be given a task. */
export const READY = 'ready';

const tryResultSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), why: z.enum(['unreadable', 'examples', 'slow']), problems: z.array(z.string()) }),
]) satisfies z.ZodType<TryResult>;

const placeSchema = z.object({
  place: z.enum(['term', 'guidance', 'help']),
  id: z.string(),
}) satisfies z.ZodType<Place>;

const suggestionsSchema = z.array(z.object({ content: z.string(), description: z.string() }));

/** The tasks as functions. What is no answer counts as none. */
export const createTasks = (run: RunTask) => ({
  /** Without an answer a rule set is too slow. */
  tryRuleSet: async (text: string): Promise<TryResult> =>
    tryResultSchema.safeParse(await run({ type: 'try', text })).data ?? { ok: false, why: 'slow', problems: [] },
  /** Without an answer: null. */
  canRead: async (text: string): Promise<boolean | null> =>
    z.boolean().safeParse(await run({ type: 'read', text })).data ?? null,
  /** Without an answer nothing is surely meant. */
  find: async (typed: string, text: string | null): Promise<Place | null> =>
    placeSchema.safeParse(await run({ type: 'find', typed, text })).data ?? null,
  /** Without an answer there is nothing to offer. */
  suggest: async (typed: string, text: string | null, markup: Markup): Promise<readonly Suggestion[]> =>
    suggestionsSchema.safeParse(await run({ type: 'suggest', typed, text, markup })).data ?? [],
});
