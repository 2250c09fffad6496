import * as z from 'zod';
import { address, name, sentence, sourceKey, translations, maxText } from '../rules/field-schemas.ts';
import { entryId, seeAlso, source, synonyms, title } from './shared-fields.ts';

/** Paragraphs, lists, bold and links, as lib/text/markup.ts reads them; nothing else in it is interpreted. */
const passage = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, 'write a paragraph')
    .max(1_500, 'keep it under 1,500 characters')
    .meta({
      title: 'Text',
      description:
        'An empty line ends a paragraph; lines that begin with “- ” are a list; **bold**; [label](key of “links”). Nothing else is interpreted.',
    }),
  sources: z
    .array(sourceKey)
    .min(1, 'name at least one source')
    .max(6)
    .meta({ title: 'Sources', description: 'Keys of “sources”: all that the text rests on.' }),
});

/** An article of the guidance. */
export const articleSchema = z
  .strictObject({
    id: entryId,
    title,
    part: name.meta({
      title: 'Part',
      description: 'The heading it stands under; articles of one part follow each other.',
    }),
    synonyms,
    translations,
    in2009: passage.optional().meta({ title: 'In 2009', description: 'What the strategy of 2009 said.' }),
    now: passage.meta({ title: 'Now', description: 'What holds today.' }),
    superseded: sentence
      .optional()
      .meta({ title: 'What no longer holds', description: 'What of 2009 no longer holds, and why.' }),
    shows: z
      .enum(['objectives', 'cadence', 'contentTypes'])
      .optional()
      .meta({ title: 'List shown', description: 'The list of this rule set that is shown under it.' }),
    seeAlso,
  })
  .meta({ title: 'Article', description: 'What the strategy of 2009 said, and what holds today.' });

/** How often to post on a working day. */
export const cadenceSchema = z.strictObject({
  fewest: z.int().min(0).max(100).meta({ title: 'Fewest', description: 'The fewest posts on a working day.' }),
  most: z.int().min(1).max(100).meta({ title: 'Most', description: 'The most posts on a working day.' }),
  gap: z.int().min(0).max(1_440).meta({ title: 'Minutes between', description: 'Minutes between two posts.' }),
  source,
});

/** What the guidance calls an address by: [label](key). */
export const linkKey = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'use lower-case letters, digits and hyphens for its key, at most 80');

/** An address that the guidance may link to, by its key. */
export const linkSchema = z
  .strictObject({
    url: address.meta({
      title: 'Address',
      description: 'Where it leads: an https address whose host is one of “linkHosts”.',
    }),
    label: name.meta({ title: 'Label', description: 'What people see the link called.' }),
  })
  .meta({ title: 'Link', description: 'An address that the guidance may link to.' });

/** A host that links may lead to, exactly: no part of the name is left open. */
export const hostSchema = maxText(253).regex(
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  'write a host in small letters, like www.gov.uk',
);

export type Article = z.output<typeof articleSchema>;
export type Cadence = z.output<typeof cadenceSchema>;
export type Links = Readonly<Record<string, z.output<typeof linkSchema>>>;
