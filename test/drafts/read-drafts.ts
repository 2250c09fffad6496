import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { contextSchema } from '../../lib/draft/draft.ts';
import { SEVERITIES } from '../../lib/rule-set/severity.ts';

/** The day and time of the check for every draft: its weekdays and “today” are right or wrong by it. */
export const CHECKED_AT = '2026-11-29T10:00';

const ruleId = z.string().regex(/^[a-z]+\/[a-z-]+$/);
const itemId = z.string().regex(/^q\/[a-z-]+$/);

const mustSchema = z.strictObject({
  rule: ruleId,
  words: z.string().min(1).optional(),
  severity: z.enum(SEVERITIES).optional(),
  or: z.array(ruleId).min(1).optional(),
});
const fixSchema = z.strictObject({ rule: ruleId, text: z.string() });

const labelledDraftSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d{3}$/),
  text: z.string().min(1),
  context: contextSchema.default({}),
  must: z.array(mustSchema),
  may: z.array(ruleId).default([]),
  ask: z.array(itemId).default([]),
  askNot: z.array(itemId).default([]),
  fix: z.array(fixSchema).default([]),
  why: z.string().min(10).max(140),
});

/**
 * A rule that has to speak: the words it marks (left out where it is about the whole draft), its severity where it is
 * not the rule's usual one, and rules that would do instead.
 */
export type Must = z.output<typeof mustSchema>;

/** The whole draft after the fix of a rule. */
export type Fix = z.output<typeof fixSchema>;

/** A draft with what is right to say about it. What speaks and is neither in `must` nor in `may` is wrong. */
export type LabelledDraft = z.output<typeof labelledDraftSchema>;

/** The halves: drafts to tune by, and drafts that are only counted. */
export type Half = 'tuned' | 'held-out';

const readLine = (line: string, file: string): LabelledDraft => {
  const read = labelledDraftSchema.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(`${file}: ${line.slice(0, 60)}: ${z.prettifyError(read.error)}`);
  return read.data;
};

/** The labelled drafts of a half, by kind of sender. Throws where a line has not the shape of a labelled draft. */
export const readDrafts = (half: Half): readonly LabelledDraft[] => {
  const folder = new URL(`${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => readLine(line, `${half}/${name}`)),
    );
};
