import * as z from 'zod';
import { contextSchema } from '../draft/draft.ts';
import { date, draftText, entries, id, name, sentence, sourceKey, tableOf, textOf, upTo } from '../rules/fields.ts';
import { LANGUAGES } from '../text/languages.ts';
import { SEVERITIES } from './severity.ts';

const tried = entries.optional();

/** A draft that a rule must find something in (bad) or must leave alone (good). In a bad one, [[…]] marks each stretch it must mark. */
export const exampleSchema = z.union([
  draftText,
  z.strictObject({
    text: draftText,
    context: contextSchema.optional(),
    /** Lists to try it with, in place of the department's own of that name. */
    lists: z
      .strictObject({ hashtags: tried, venues: tried, roleAddresses: tried, phones: tried, channels: tried, videos: tried })
      .optional(),
    /** The text after the first replacement of every match, from last to first. */
    fixed: draftText.optional(),
  }),
]);

const examples = z.array(exampleSchema).min(2).max(50);

/** A rule: what it looks for, how grave that is, why, and drafts to try it on. */
export const ruleSchema = z.strictObject({
  id,
  kind: textOf(80),
  params: tableOf(upTo(80), z.json(), 50).default({}),
  severity: z.enum(SEVERITIES),
  enabled: z.boolean().default(true),
  /** Stays silent on drafts and lines in any other language. */
  language: z.enum(LANGUAGES).optional(),
  /** Only in these modes. */
  modes: z.array(id).min(1, 'name a mode, or take it out').max(50).optional(),
  /** What to do, in one sentence, with {named} facts; the kind's own where absent. */
  message: sentence.optional(),
  /** Why, in one sentence. */
  why: sentence,
  source: sourceKey,
  /** The id of the article that says more. */
  guidance: id.optional(),
  examples: z.strictObject({ bad: examples, good: examples }),
});

/** A time in which rules are graver, milder or silent. */
export const modeSchema = z.strictObject({
  id,
  title: name,
  from: date.optional(),
  until: date.optional(),
  /** Severities that change while it lasts; 'off' silences a rule. */
  severities: tableOf(id, z.enum([...SEVERITIES, 'off']), 500).default({}),
});
