import * as z from 'zod';
import { address, date, draftText, id, name, names, sentence, sourceKey, tableOf, textOf, translations, upTo } from './fields.ts';
import { contextSchema } from '../draft/draft.ts';
import { longestPost } from '../draft/post-length.ts';
import { articleSchema, cadenceSchema, contentTypeSchema, hostSchema, linkKey, linkSchema, objectiveSchema } from './strategy-schema.ts';

/** As Vale has it; on screen "Must fix", "Should fix", "Consider". */
export const severitySchema = z.enum(['error', 'warning', 'suggestion']);

/** The guidance something rests on. `read`: how its text was read. */
export const sourceSchema = z.strictObject({
  title: textOf(120),
  url: address.optional(),
  licence: upTo(80),
  read: z.enum(['read', 'second-hand', 'recalled', 'ours']),
  lastChecked: date,
});

/** Entries of a list that a department owns. */
const entries = z.array(textOf(200)).max(5_000);
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

export const ruleSchema = z.strictObject({
  id,
  kind: textOf(80),
  params: tableOf(upTo(80), z.json(), 50).default({}),
  severity: severitySchema,
  enabled: z.boolean().default(true),
  /** Stays silent on drafts and lines in any other language. */
  language: z.enum(['en', 'cy']).optional(),
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

/** When a question is put. Any one is enough. */
export const triggersSchema = z.strictObject({
  always: z.boolean().optional(),
  rules: z.array(id).max(500).optional(),
  /** What the draft is or has. */
  post: z.array(z.enum(['original', 'reply', 'quote', 'thread', 'poll', 'scheduled', 'image', 'gif', 'video', 'link', 'youtube', 'youtube-of-others', 'mention', 'number'])).max(15).optional(),
  /** Whole words or phrases, any case. */
  words: z.array(textOf(80)).max(500).optional(),
});

export const checklistItemSchema = z.strictObject({
  id,
  question: sentence,
  why: sentence,
  source: sourceKey,
  /** The higher, the sooner it is asked: at most five are. */
  priority: z.int().min(0).max(100),
  triggers: triggersSchema,
});

/** Lists a department owns and several rules look into. */
export const listsSchema = z.strictObject({
  /** In their right casing, without #. */
  hashtags: entries.default([]),
  /** Abbreviations; `known` ones every reader knows, so they need no explaining. */
  acronyms: z.array(z.strictObject({ short: textOf(80), long: textOf(200).optional(), known: z.boolean().default(false) })).max(5_000).default([]),
  /** Postcodes of places the department tells people to come to. */
  venues: entries.default([]),
  /** E-mail addresses of teams, fit to publish. */
  roleAddresses: entries.default([]),
  /** Telephone numbers fit to publish. */
  phones: entries.default([]),
  /** YouTube channels, as @handle, channel id (UC…), or name of a user or custom address. */
  channels: entries.default([]),
  /** YouTube video ids known to be the department's own. */
  videos: entries.default([]),
});

export const modeSchema = z.strictObject({
  id,
  title: name,
  from: date.optional(),
  until: date.optional(),
  /** Severities that change while it lasts; 'off' silences a rule. */
  severities: tableOf(id, z.enum([...severitySchema.options, 'off']), 500).default({}),
});

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
  handle: z.string().regex(/^[A-Za-z0-9_]{1,15}$/, 'write the handle without @: letters, digits and underscores, at most 15'),
  why: sentence.optional(),
  organisation: name.optional(),
  tags: z.array(name.regex(/^[^;,|]*$/, 'write each tag apart, without commas or semicolons')).max(20).default([]),
  /** When to make sure that it still holds: roles change hands. */
  reviewBy: date,
  notes: sentence.optional(),
});

/** One of the department's own accounts, and how many weighted characters its posts may have. */
const accountSchema = z.strictObject({
  handle: z.string().regex(/^@?[A-Za-z0-9_]{1,15}$/, 'write a handle: letters, digits and underscores, at most 15'),
  limit: z.int().min(1).max(longestPost),
});

/** The most accounts a directory holds. */
export const mostDirectoryEntries = 2_000;

/** What a department publishes. One flat, self-contained document. */
export const ruleSetSchema = z.strictObject({
  $schema: upTo(2_000).optional(),
  schemaVersion: z.literal(1),
  id: textOf(200),
  /** A counter to raise each time. A signed set never gives way to a lower one, unless the policy pins that; what a policy carries unsigned may go back. */
  version: z.int().min(1).max(2_147_483_647),
  published: date,
  /** The last day before somebody must look at it again; at most 370 days after it was published. */
  expires: date.optional(),
  /** The oldest version of the extension that can use it, such as "1.4". */
  minExtension: z.string().regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'write a version of the extension, like "1.4"').optional(),
  language: z.enum(['en', 'cy']),
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
  /** Weighted characters an account may use, where not 280. */
  accounts: z.array(accountSchema).max(500).default([]),
});

export type Severity = z.output<typeof severitySchema>;
export type Source = z.output<typeof sourceSchema>;
export type Example = z.output<typeof exampleSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type ChecklistItem = z.output<typeof checklistItemSchema>;
export type Term = z.output<typeof termSchema>;
export type DirectoryCategory = z.output<typeof directoryCategorySchema>;
export type DirectoryEntry = z.output<typeof directoryEntrySchema>;
export type Lists = z.output<typeof listsSchema>;
export type RuleSet = z.output<typeof ruleSetSchema>;
