import * as z from 'zod';
import { id, name } from '../rules/field-schemas.ts';
import { entryId, source, title } from './shared-fields.ts';

const signs = z.array(name).max(200).default([]);

/** By what a post that has been published is told to be of a kind. */
const signsSchema = z
  .strictObject({
    roles: z
      .array(z.enum(['reply', 'repost']))
      .max(2)
      .default([])
      .meta({ title: 'Roles', description: 'How the post stands to others. It decides before all other signs.' }),
    links: signs.meta({
      title: 'Links',
      description: 'A post that links to an address with one of these in it, such as gov.uk/government/news/.',
    }),
    tags: signs.meta({ title: 'Tags', description: 'A post with one of these hashtags, without their #.' }),
    words: signs.meta({
      title: 'Words',
      description: 'A post with one of these words or phrases, in any case. Links and tags decide before words.',
    }),
  })
  .default({ roles: [], links: [], tags: [], words: [] });

/** A kind of post. */
export const contentTypeSchema = z
  .strictObject({
    id: entryId,
    title,
    group: z
      .enum(['reuse', 'exclusive', 'conversation', 'crisis'])
      .meta({ title: 'Group', description: 'The group of kinds that it is shown in.' }),
    clearance: z
      .enum(['cleared', 'light', 'full'])
      .meta({
        title: 'Clearance',
        description: 'cleared: its words are cleared already. light: a quick yes. full: in full.',
      }),
    counts: z
      .boolean()
      .default(true)
      .meta({ title: 'Counts', description: 'Whether it counts towards how often one posts.' }),
    share: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ title: 'Share wanted', description: 'How many of a hundred posts should be of this kind.' }),
    signs: signsSchema.meta({
      title: 'Signs',
      description: 'How a published post is told to be of this kind. A kind of the group “crisis” is looked for first.',
    }),
    guidance: id.optional().meta({ title: 'Guidance', description: 'The id of the article about it.' }),
    source,
  })
  .meta({ title: 'Kind of post', description: 'A kind of post, and the clearance that it needs.' });

export type ContentType = z.output<typeof contentTypeSchema>;
