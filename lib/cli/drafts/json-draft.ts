import * as z from 'zod';
import type { Context } from '../../draft/draft.ts';
import { zodErrorMap } from '../../rule-set/issues.ts';
import { contextInput } from '../../posts/context-input.ts';
import { formatZodIssue } from '../../posts/format-zod-issue.ts';
import { parseJson } from '../../posts/parse-json.ts';

/** A draft as another program gives it. */
export type JsonDraft = { readonly id: string | number | null; readonly text: string; readonly context: Context };

type ReadJsonDraft =
  | { readonly ok: true; readonly draft: JsonDraft }
  | { readonly ok: false; readonly problem: string };

const schema = z.object({
  id: z.union([z.string(), z.number()], 'write a text or a number').nullable().default(null),
  text: z.string(),
  context: contextInput,
});

/** Reads one line of JSON, like {"id": "1", "text": "Your draft"}, or says what is wrong with it. */
export const readJsonDraft = (line: string): ReadJsonDraft => {
  const value = parseJson(line);
  if (value === undefined)
    return {
      ok: false,
      problem: 'this is not JSON; write one object on one line, like {"id": "1", "text": "Your draft"}.',
    };
  const read = schema.safeParse(value, { error: zodErrorMap });
  return read.success
    ? { ok: true, draft: read.data }
    : { ok: false, problem: read.error.issues.map(formatZodIssue).join(' ') };
};
