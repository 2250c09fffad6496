import { parse } from 'yaml';
import * as z from 'zod';
import { type Context, contextSchema } from '../../draft/draft.ts';
import { zodErrorMap } from '../../rule-set/issues.ts';
import { formatZodIssue } from '../../posts/format-zod-issue.ts';

/** The lines between two `---` at the head of a Markdown file. `end`: the offset of the text after them. */
type FrontMatter =
  | { readonly ok: true; readonly context: Context; readonly end: number }
  | { readonly ok: false; readonly problem: string };

const HEAD = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/;

/** What may stand there: the description of a picture or a list of them, and what a post's context has. */
const schema = z.strictObject({
  ...contextSchema.pick({ account: true, reply: true, quote: true, scheduledFor: true, language: true, modes: true })
    .shape,
  alt: z
    .union([z.string(), z.array(z.string())])
    .transform((alt) => [alt].flat())
    .optional(),
});

const parseYaml = (text: string): unknown => {
  try {
    return parse(text) ?? {};
  } catch {
    return undefined;
  }
};

/** Reads the front matter of a Markdown file, with line feeds alone; null where it has none. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const head = HEAD.exec(text);
  if (!head) return null;
  const value = parseYaml(head[1]!);
  const read = schema.safeParse(value, { error: zodErrorMap });
  if (!read.success)
    return {
      ok: false,
      problem: `line 1: the lines between “---” cannot be used. ${value === undefined ? 'Write one “name: value” on each line, and put a value that begins with @ in quotation marks.' : read.error.issues.map(formatZodIssue).join(' ')}`,
    };
  const { alt, ...context } = read.data;
  return {
    ok: true,
    context: { ...context, ...(alt && { media: alt.map((words) => ({ kind: 'image' as const, alt: words })) }) },
    end: head[0].length,
  };
};
