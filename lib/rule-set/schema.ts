import * as z from 'zod';
import { networkOf } from '../networks/index.ts';
import { checklistItemSchema } from './checklist-schema.ts';
import { directoryCategorySchema, directoryEntrySchema, mostDirectoryEntries } from './directory-schema.ts';
import { address, date, sourceKey, tableOf, textOf, upTo } from '../rules/fields.ts';
import { listsSchema } from '../rules/lists.ts';
import { LANGUAGES } from '../text/languages.ts';
import { type exampleSchema, modeSchema, ruleSchema } from './rule-schema.ts';
import { articleSchema, cadenceSchema, contentTypeSchema, hostSchema, linkKey, linkSchema, objectiveSchema } from './strategy-schema.ts';
import { termSchema } from './term-schema.ts';

/** The guidance something rests on. `read`: how its text was read. */
export const sourceSchema = z.strictObject({
  title: textOf(120),
  url: address.optional(),
  licence: upTo(80),
  read: z.enum(['read', 'second-hand', 'recalled', 'ours']),
  lastChecked: date,
});

const network = networkOf();

/** One of the department's own accounts, and how many weighted characters its posts may have. */
const accountSchema = z.strictObject({
  handle: z.string().regex(network.handle.patternWithAt, `write a handle: ${network.handle.description}`),
  limit: z.int().min(1).max(network.limits.longPost),
});

/** What a department publishes. One flat, self-contained document. */
export const ruleSetSchema = z.strictObject({
  $schema: upTo(2_000).optional(),
  schemaVersion: z.literal(1),
  id: textOf(200),
  /** A counter to raise each time. A signed set never gives way to a lower one by a key still listed, unless the policy pins that; what a policy carries unsigned may go back. */
  version: z.int().min(1).max(2_147_483_647),
  published: date,
  /** The last day before somebody must look at it again; at most 370 days after it was published. */
  expires: date.optional(),
  /** The oldest version of the extension that can use it, such as "1.4". */
  minExtension: z.string().regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'write a version of the extension, like "1.4"').optional(),
  language: z.enum(LANGUAGES),
  department: z.strictObject({ name: textOf(200), contact: textOf(200).optional() }),
  changeNote: upTo(280).optional(),
  /** Whether pressing Post with an open "must fix" first shows what is open. */
  preflight: z.boolean().default(true),
  sources: tableOf(sourceKey, sourceSchema, 1_000),
  lists: listsSchema.default(listsSchema.parse({})),
  rules: z.array(ruleSchema).max(500),
  checklist: z.array(checklistItemSchema).max(50),
  glossary: z.array(termSchema).max(1_000).default([]),
  directoryCategories: z.array(directoryCategorySchema).max(50).default([]),
  directory: z.array(directoryEntrySchema).max(mostDirectoryEntries).default([]),
  guidance: z.array(articleSchema).max(300).default([]),
  objectives: z.array(objectiveSchema).max(30).default([]),
  contentTypes: z.array(contentTypeSchema).max(50).default([]),
  cadence: cadenceSchema.optional(),
  /** Addresses that guidance may link to, by key. */
  links: tableOf(linkKey, linkSchema, 1_000).default({}),
  /** The only hosts that guidance and sources may link to. */
  linkHosts: z.array(hostSchema).max(200).default([]),
  modes: z.array(modeSchema).max(50).default([]),
  /** Weighted characters an account may use, where that is not what every account may write. */
  accounts: z.array(accountSchema).max(500).default([]),
});

export type Source = z.output<typeof sourceSchema>;
export type Example = z.output<typeof exampleSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type ChecklistItem = z.output<typeof checklistItemSchema>;
export type Term = z.output<typeof termSchema>;
export type DirectoryCategory = z.output<typeof directoryCategorySchema>;
export type DirectoryEntry = z.output<typeof directoryEntrySchema>;
export type RuleSet = z.output<typeof ruleSetSchema>;
