import * as z from 'zod';
import { id, name, names, sentence, sourceKey, translations } from '../rules/fields.ts';

/** A term of the glossary. Its texts are in the rule set's language and plain: nothing in them is interpreted. */
export const termSchema = z.strictObject({
  id,
  term: name,
  definition: sentence,
  /** Other words for it, fit to use today. */
  synonyms: names,
  /** What it was called once; people still look for it so. */
  oldNames: names,
  translations,
  /** Ids of other terms. */
  seeAlso: z.array(id).max(10).default([]),
  /** Whether it belongs to the Twitter of 2009, to today, or to both. */
  era: z.enum(['2009', 'now', 'both']),
  /** What changed since 2009. */
  since2009: sentence.optional(),
  tags: names,
  source: sourceKey,
});
