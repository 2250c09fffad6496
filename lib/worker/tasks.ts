import * as z from 'zod';
import type { TryResult } from '../check/try-rule-set.ts';

/** What the worker is asked to do. `try`: whether a rule set, given as JSON, may become active. */
export type Task = { readonly type: 'try'; readonly text: string };

/** Has a task done. Resolves to the answer, or to null if there is none: the worker failed or took too long. */
export type RunTask = (task: Task) => Promise<unknown>;

/** What the worker says once it can be given a task. */
export const READY = 'ready';

const tryResultSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), why: z.enum(['unreadable', 'examples', 'slow']), problems: z.array(z.string()) }),
]) satisfies z.ZodType<TryResult>;

/** The tasks as functions. What is no answer counts as none. */
export const createTasks = (run: RunTask) => ({
  /** Without an answer a rule set is too slow. */
  tryRuleSet: async (text: string): Promise<TryResult> =>
    tryResultSchema.safeParse(await run({ type: 'try', text })).data ?? { ok: false, why: 'slow', problems: [] },
});
