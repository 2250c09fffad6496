import * as z from 'zod';
import { entries, textOf } from './fields.ts';

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

export type Lists = z.output<typeof listsSchema>;
