import * as z from 'zod';
import { networkOf } from '../networks/index.ts';
import { date, id, name, sentence, sourceKey } from '../rules/fields.ts';

const { handle: handles } = networkOf();

/** One sort of account to follow: what it is for, and how to choose. */
export const directoryCategorySchema = z.strictObject({
  id,
  title: name,
  about: sentence,
  choose: sentence,
  source: sourceKey,
});

/** An account worth following or mentioning: a public role, never a private person. */
export const directoryEntrySchema = z.strictObject({
  /** The id of a category, or the department's own word for one. */
  category: name,
  name,
  /** Without its @. */
  handle: z.string().regex(handles.pattern, `write the handle without @: ${handles.description}`),
  why: sentence.optional(),
  organisation: name.optional(),
  tags: z.array(name.regex(/^[^;,|]*$/, 'write each tag apart, without commas or semicolons')).max(20).default([]),
  /** When to make sure that it still holds: roles change hands. */
  reviewBy: date,
  notes: sentence.optional(),
});

/** The most accounts a directory holds. */
export const mostDirectoryEntries = 2_000;
