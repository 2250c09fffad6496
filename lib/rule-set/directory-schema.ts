import * as z from 'zod';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import { date, name, sentence } from '../rules/field-schemas.ts';
import { entryId, source, title, why } from './shared-fields.ts';

const { handle: handles } = networkOf(DEFAULT_NETWORK);

/** One sort of account to follow. */
export const directoryCategorySchema = z
  .strictObject({
    id: entryId,
    title,
    about: sentence.meta({
      title: 'What it is for',
      description: 'What following such accounts is for, in one sentence.',
    }),
    choose: sentence.meta({
      title: 'How to choose',
      description: 'How to choose among such accounts, in one sentence.',
    }),
    source,
  })
  .meta({ title: 'Category', description: 'One sort of account to follow: what it is for, and how to choose.' });

/** An account worth following or mentioning. */
export const directoryEntrySchema = z
  .strictObject({
    category: name.meta({ title: 'Category', description: 'The id of a category, or your own word for one.' }),
    name: name.meta({ title: 'Name', description: 'The name of the account.' }),
    handle: z
      .string()
      .regex(handles.pattern, `write the handle without @: ${handles.description}`)
      .meta({ title: 'Handle', description: 'Without its @.' }),
    why: why.optional(),
    organisation: name.optional().meta({ title: 'Organisation', description: 'Whose account it is.' }),
    tags: z
      .array(name.regex(/^[^;,|]*$/, 'write each tag apart, without commas or semicolons'))
      .max(20)
      .default([])
      .meta({ title: 'Tags', description: 'Words that it is found by as well.' }),
    reviewBy: date.meta({
      title: 'Review by',
      description: 'When to make sure that it still holds: roles change hands.',
    }),
    notes: sentence.optional().meta({ title: 'Notes', description: 'What else to know, in one sentence.' }),
  })
  .meta({
    title: 'Account',
    description: 'An account worth following or mentioning: a public role, never a private person.',
  });

/** The most accounts in a directory. */
export const MAX_DIRECTORY_ENTRIES = 2_000;
