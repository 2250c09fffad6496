import * as z from 'zod';
import { id, limitedRecord, maxText, sentence } from '../../rules/field-schemas.ts';
import { termParams } from '../../rules/term.ts';
import { exampleSchema, ruleSchema } from '../rule-schema.ts';

/** What is taken out of an inherited list, by its text, and what is added at its end. */
const editOf = (entry: z.ZodType, removed: string) =>
  z.strictObject({
    add: z.array(entry).max(5_000).optional().meta({ title: 'Add', description: 'What is added at the end.' }),
    remove: z.array(maxText(300)).max(5_000).optional().meta({ title: 'Remove', description: removed }),
  });

const words = 'Words and phrases; each takes away the whole term that has it.';
const { id: _, kind: __, params: ___, examples: ____, enabled, once, inAltText, ...fields } = ruleSchema.shape;

/** The fields of a rule that an override may replace; null takes away one that may be left out. */
const replaceable = Object.fromEntries(
  Object.entries({ ...fields, enabled: enabled.unwrap(), once: once.unwrap(), inAltText: inAltText.unwrap() }).map(
    ([key, schema]) => [
      key,
      schema
        .nullable()
        .optional()
        .meta({ ...schema.meta() }),
    ],
  ),
);

/** What changes about one inherited rule. */
export const overrideSchema = z
  .strictObject({
    off: z.literal(true).optional().meta({ title: 'Off', description: 'true leaves the rule out.' }),
    reason: sentence
      .optional()
      .meta({ title: 'Reason', description: 'Why it is changed, for those who look after the rules.' }),
    ...replaceable,
    params: limitedRecord(maxText(80), z.json(), 50)
      .optional()
      .meta({
        title: 'Settings',
        description:
          'Each named setting replaces the inherited one; null goes back to the usual one of the kind. For a list, {add, remove} changes it.',
      }),
    terms: z
      .strictObject({
        ...editOf(termParams, words).shape,
        removeForms: z
          .array(maxText(300))
          .max(5_000)
          .optional()
          .meta({ title: 'Remove forms', description: 'Words and phrases; each is taken away alone.' }),
      })
      .optional()
      .meta({ title: 'Terms', description: 'Words added to and taken out of a rule of the kind “terms”.' }),
    examples: z
      .strictObject({
        bad: editOf(exampleSchema, 'Texts of examples, without [[ and ]].').optional(),
        good: editOf(exampleSchema, 'Texts of examples.').optional(),
      })
      .optional()
      .meta({ title: 'Examples', description: 'Examples added and taken out.' }),
  })
  .meta({ title: 'Override', description: 'What changes about an inherited rule.' });

/** Lists whose entries are known by a name, and the field that has it. */
export const NAMED_LISTS = {
  modes: 'id',
  checklist: 'id',
  glossary: 'id',
  guidance: 'id',
  objectives: 'id',
  contentTypes: 'id',
  directoryCategories: 'id',
  directory: 'handle',
  accounts: 'handle',
} as const;

/** Tables whose entries are known by their key. */
export const TABLES = ['sources', 'links'] as const;

/** What can be taken out of what is inherited, by the names of its entries. */
const removeSchema = z.strictObject(
  Object.fromEntries(
    [...Object.keys(NAMED_LISTS), ...TABLES].map((list) => [
      list,
      z.array(maxText(80), 'list the ids of what is taken out').max(5_000).optional(),
    ]),
  ),
);

/** The fields of a source that are not in a rule set. */
export const sourceFieldsSchema = z.object({
  extends: z
    .string('name what it extends: starter')
    .max(80, 'name what it extends: starter')
    .meta({ title: 'Extends', description: 'starter, or starter@1 to refuse any other version of it.' })
    .optional(),
  override: limitedRecord(id, overrideSchema, 500)
    .optional()
    .meta({ title: 'Override', description: 'What changes about inherited rules, by their ids.' }),
  remove: removeSchema
    .optional()
    .meta({ title: 'Remove', description: 'Ids or keys of inherited entries that are left out.' }),
});

export type Override = z.output<typeof overrideSchema>;
export type SourceFields = z.output<typeof sourceFieldsSchema>;
