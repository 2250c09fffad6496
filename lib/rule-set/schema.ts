import * as z from 'zod';
import { accountSchema, basedOnSchema, departmentSchema } from './department-schema.ts';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import { checklistItemSchema } from './checklist-schema.ts';
import { contentTypeSchema } from './content-type-schema.ts';
import { directoryCategorySchema, directoryEntrySchema, MAX_DIRECTORY_ENTRIES } from './directory-schema.ts';
import { address, date, sourceKey, limitedRecord, nonEmptyText, maxText } from '../rules/field-schemas.ts';
import { listsSchema } from '../rules/lists.ts';
import { LANGUAGES } from '../text/languages.ts';
import { calendarEntrySchema, modeSchema } from './mode-schema.ts';
import { ownStrategySchema } from './own-strategy-schema.ts';
import { objectiveSchema } from './objective-schema.ts';
import { type exampleSchema, ruleSchema } from './rule-schema.ts';
import { articleSchema, cadenceSchema, hostSchema, linkKey, linkSchema } from './strategy-schema.ts';
import { precedenceSchema } from './precedence-schema.ts';
import { termSchema } from './term-schema.ts';
import { translationsSchema } from './translations-schema.ts';

/** What something rests on. */
export const sourceSchema = z
  .strictObject({
    title: nonEmptyText(120).meta({ title: 'Title', description: 'What people see it called.' }),
    url: address.optional().meta({ title: 'Address', description: 'Where it can be read: an https address.' }),
    licence: maxText(80).meta({ title: 'Licence', description: 'The licence it is published under.' }),
    read: z
      .enum(['read', 'second-hand', 'recalled', 'ours'])
      .meta({
        title: 'How it was read',
        description:
          'read: we read the text. second-hand: in somebody’s account of it. recalled: from memory. ours: there is no guidance.',
      }),
    lastChecked: date.meta({
      title: 'Last checked',
      description: 'The day on which somebody last looked whether it still says so.',
    }),
  })
  .meta({ title: 'Source', description: 'The guidance something rests on.' });

/** What a department publishes. One flat, self-contained document. */
export const ruleSetSchema = z.strictObject({
  $schema: maxText(2_000)
    .optional()
    .meta({
      title: 'JSON Schema',
      description: 'Where the JSON Schema of rule sets is, by which an editor completes and checks.',
    }),
  schemaVersion: z.literal(1).meta({ title: 'Version of the format', description: 'Always 1.' }),
  id: nonEmptyText(200).meta({ title: 'Id', description: 'What the rule set is known by: the same in every version.' }),
  // A signed set never gives way to a lower version by a key still listed, unless the policy pins that; what a policy
  // carries unsigned may go back.
  version: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .meta({
      title: 'Version',
      description: 'A counter: raise it by one each time you publish, also when you go back to older rules.',
    }),
  published: date.meta({
    title: 'Published',
    description: 'The day of this version. Examples are tried at nine o’clock on it.',
  }),
  expires: date
    .optional()
    .meta({
      title: 'Expires',
      description:
        'The last day before somebody must look at it again: at most 370 days after “published”, 90 are a good habit.',
    }),
  minExtension: z
    .string()
    .regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'write a version of the extension, like "1.4"')
    .optional()
    .meta({ title: 'Minimum extension version', description: 'The oldest version of the extension that can use it.' }),
  basedOn: basedOnSchema.optional(),
  language: z.enum(LANGUAGES).meta({ title: 'Language', description: 'The language that its texts are written in.' }),
  department: departmentSchema.meta({ title: 'Department', description: 'Who publishes it.' }),
  changeNote: maxText(280)
    .optional()
    .meta({ title: 'What changed', description: 'What is new, in a sentence or two, for the people who get it.' }),
  preflight: z
    .boolean()
    .default(true)
    .meta({
      title: 'Pre-flight',
      description: 'Whether pressing Post with something that must be fixed open first shows what is open.',
    }),
  sources: limitedRecord(sourceKey, sourceSchema, 1_000).meta({
    title: 'Sources',
    description:
      'What the rules rest on, each under a short key that rules, statements and terms name as their source.',
  }),
  lists: listsSchema
    .default(listsSchema.parse({}))
    .meta({ title: 'Lists', description: 'What several rules look into.' }),
  rules: z.array(ruleSchema).max(500).meta({ title: 'Rules', description: 'What is looked for in drafts.' }),
  precedence: z
    .array(precedenceSchema)
    .max(200)
    .default([])
    .meta({
      title: 'Precedence',
      description: 'Which rule speaks where several find the same fault, so that nothing is said twice.',
    }),
  checklist: z
    .array(checklistItemSchema)
    .max(50)
    .meta({ title: 'Checklist', description: 'Statements that only a person can confirm.' }),
  glossary: z
    .array(termSchema)
    .max(1_000)
    .default([])
    .meta({ title: 'Glossary', description: 'Words that people may look up.' }),
  directoryCategories: z
    .array(directoryCategorySchema)
    .max(50)
    .default([])
    .meta({ title: 'Directory categories', description: 'The sorts of account in the directory.' }),
  directory: z
    .array(directoryEntrySchema)
    .max(MAX_DIRECTORY_ENTRIES)
    .default([])
    .meta({
      title: 'Directory',
      description: 'Accounts worth following or mentioning: public roles, never private people.',
    }),
  guidance: z
    .array(articleSchema)
    .max(300)
    .default([])
    .meta({
      title: 'Guidance',
      description: 'What the strategy says: articles of a minute each, with today’s guidance beside that of 2009.',
    }),
  objectives: z
    .array(objectiveSchema)
    .max(30)
    .default([])
    .meta({ title: 'Objectives', description: 'What being there is for.' }),
  strategy: ownStrategySchema
    .optional()
    .meta({ title: 'Strategy', description: 'The department’s own strategy, in its own words.' }),
  contentTypes: z
    .array(contentTypeSchema)
    .max(50)
    .default([])
    .meta({ title: 'Kinds of post', description: 'The kinds of post there are.' }),
  cadence: cadenceSchema.optional().meta({ title: 'How often', description: 'How often to post on a working day.' }),
  links: limitedRecord(linkKey, linkSchema, 1_000)
    .default({})
    .meta({ title: 'Links', description: 'Addresses that guidance may link to, each under the key by which it does.' }),
  linkHosts: z
    .array(hostSchema)
    .max(200)
    .default([])
    .meta({
      title: 'Hosts of links',
      description: 'The only hosts that guidance and sources may link to, exactly as they stand in the address.',
    }),
  modes: z
    .array(modeSchema)
    .max(50)
    .default([])
    .meta({ title: 'Modes', description: 'Times in which rules are graver, milder, silent or say something else.' }),
  calendar: z
    .array(calendarEntrySchema)
    .max(500)
    .default([])
    .meta({ title: 'Calendar', description: 'When each mode holds, in UK time.' }),
  translations: translationsSchema.optional(),
  accounts: z
    .array(accountSchema)
    .max(500)
    .default([])
    .meta({
      title: 'Accounts',
      description: `Weighted characters that an account may use, where not ${networkOf(DEFAULT_NETWORK).limits.post}.`,
    }),
});

export type Source = z.output<typeof sourceSchema>;
export type Example = z.output<typeof exampleSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Precedence = z.output<typeof precedenceSchema>;
export type ChecklistItem = z.output<typeof checklistItemSchema>;
export type Term = z.output<typeof termSchema>;
export type DirectoryCategory = z.output<typeof directoryCategorySchema>;
export type DirectoryEntry = z.output<typeof directoryEntrySchema>;
export type RuleSet = z.output<typeof ruleSetSchema>;
