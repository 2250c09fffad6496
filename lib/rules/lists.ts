import * as z from 'zod';
import { entries, nonEmptyText } from './field-schemas.ts';

const acronymSchema = z.strictObject({
  short: nonEmptyText(80).meta({ title: 'Short form', description: 'The abbreviation itself.' }),
  long: nonEmptyText(200).optional().meta({ title: 'In full', description: 'What it stands for.' }),
  known: z
    .boolean()
    .default(false)
    .meta({ title: 'Known', description: 'Whether every reader knows it, so that it needs no explaining.' }),
});

/** Lists a department owns and several rules look into. */
export const listsSchema = z.strictObject({
  hashtags: entries.default([]).meta({ title: 'Hashtags', description: 'In their right casing, without #.' }),
  acronyms: z
    .array(acronymSchema)
    .max(5_000)
    .default([])
    .meta({ title: 'Acronyms', description: 'A “known” one needs no explaining.' }),
  venues: entries
    .default([])
    .meta({ title: 'Venues', description: 'Postcodes of places that you ask people to come to.' }),
  roleAddresses: entries
    .default([])
    .meta({ title: 'Team addresses', description: 'E-mail addresses of teams, fit to publish.' }),
  phones: entries.default([]).meta({ title: 'Telephone numbers', description: 'Telephone numbers fit to publish.' }),
  channels: entries
    .default([])
    .meta({
      title: 'Channels',
      description: 'YouTube channels: @handle, channel id (UC…), or the name of a user or custom address.',
    }),
  videos: entries.default([]).meta({ title: 'Videos', description: 'YouTube video ids known to be yours.' }),
});

export type Lists = z.output<typeof listsSchema>;
