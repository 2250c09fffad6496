import * as z from 'zod';
import { address, id, name, names, sentence, sourceKey, translations, upTo } from '../rules/fields.ts';

/** Paragraphs, lists, bold and links, as lib/text/markup.ts reads them; nothing else in it is interpreted. */
const passage = z.strictObject({
  text: z.string().trim().min(1, 'write a paragraph').max(1_500, 'keep it under 1,500 characters'),
  /** Keys of `sources`: all that the text rests on. */
  sources: z.array(sourceKey).min(1, 'name at least one source').max(6),
});

/** An article of the guidance: what the strategy of 2009 said, and what holds today. */
export const articleSchema = z.strictObject({
  id,
  title: name,
  /** The heading it stands under; articles of one part follow each other. */
  part: name,
  /** Other words people look for it by. */
  synonyms: names,
  translations,
  in2009: passage.optional(),
  now: passage,
  /** What of 2009 no longer holds, and why. */
  superseded: sentence.optional(),
  /** The list of the rule set that it introduces, shown under it. */
  shows: z.enum(['objectives', 'cadence', 'contentTypes']).optional(),
  /** Ids of other articles. */
  seeAlso: z.array(id).max(10).default([]),
});

/** What being there is for, and how one tells whether it works. */
export const objectiveSchema = z.strictObject({
  id,
  statement: sentence,
  measures: z
    .array(
      z.strictObject({
        text: sentence,
        /** Counted, or told in words. */
        kind: z.enum(['count', 'words']),
        /** How far along it is, from what was put in to what changed. */
        level: z.enum(['input', 'output', 'outtake', 'outcome', 'impact']),
      }),
    )
    .min(1, 'give at least one measure')
    .max(20),
  source: sourceKey,
});

/** A kind of post. */
export const contentTypeSchema = z.strictObject({
  id,
  title: name,
  group: z.enum(['reuse', 'exclusive', 'conversation', 'crisis']),
  /** Whether its words are cleared already, or need a quick or a full clearance. */
  clearance: z.enum(['cleared', 'light', 'full']),
  /** Whether it counts towards how often one posts. */
  counts: z.boolean().default(true),
  /** The id of the article about it. */
  guidance: id.optional(),
  source: sourceKey,
});

/** How often to post on a working day. */
export const cadenceSchema = z.strictObject({
  fewest: z.int().min(0).max(100),
  most: z.int().min(1).max(100),
  /** Minutes between two posts. */
  gap: z.int().min(0).max(1_440),
  source: sourceKey,
});

/** What the guidance calls an address by: [label](key). */
export const linkKey = z.string().regex(/^[a-z0-9-]{1,80}$/, 'use lower-case letters, digits and hyphens for its key, at most 80');

/** An address that the guidance may link to, by its key. */
export const linkSchema = z.strictObject({ url: address, label: name });

/** A host that links may lead to, exactly: no part of the name is left open. */
export const hostSchema = upTo(253).regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write a host in small letters, like www.gov.uk');

export type Article = z.output<typeof articleSchema>;
export type Objective = z.output<typeof objectiveSchema>;
export type Cadence = z.output<typeof cadenceSchema>;
export type Links = Readonly<Record<string, z.output<typeof linkSchema>>>;
