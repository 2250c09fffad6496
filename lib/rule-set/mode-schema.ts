import * as z from 'zod';
import { id, limitedRecord, name, sentence, sourceKey } from '../rules/field-schemas.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import { SEVERITIES } from './severity.ts';
import { entryId, title } from './shared-fields.ts';

const DAY_OR_TIME = 'write a day like 2026-11-23, or a day and time like 2026-11-23T09:00';

/** A day, or a day and a time in the United Kingdom. */
export const moment = z
  .string()
  .max(16, { error: DAY_OR_TIME, abort: true })
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, { error: DAY_OR_TIME, abort: true })
  .refine((text) => toPlainDateTime(text) !== null, DAY_OR_TIME);

const from = moment.meta({
  title: 'From',
  description: 'When it begins, in UK time: 2026-11-23 for the whole day, or 2026-11-23T09:00.',
});
const until = moment.meta({
  title: 'Until',
  description: 'When it ends, in UK time: 2026-11-24 for that whole day too, or 2026-11-24T22:00 to end at 22:00.',
});

const wordingSchema = z.strictObject({
  message: sentence
    .optional()
    .meta({
      title: 'What to do',
      description:
        'What to do, in one sentence, with {named} places as in the kind’s own sentence; that one where this is left out.',
    }),
  why: sentence.optional().meta({ title: 'Why', description: 'Why, in one sentence.' }),
  source: sourceKey.optional().meta({ title: 'Source', description: 'A key of “sources”.' }),
});

/** A time in which rules are graver, milder, silent or worded in another way. */
export const modeSchema = z
  .strictObject({
    id: entryId,
    title,
    says: sentence
      .optional()
      .meta({ title: 'What it means', description: 'What people are to do while it lasts, in one sentence.' }),
    guidance: id
      .optional()
      .meta({
        title: 'Guidance',
        description: 'The id of the article that says more: “Read more” in a hint leads there.',
      }),
    byHand: z
      .boolean()
      .default(false)
      .meta({ title: 'By hand', description: 'true lets a person switch it on in their settings, for a day.' }),
    from: from.optional(),
    until: until.optional(),
    severities: limitedRecord(id, z.enum([...SEVERITIES, 'off']), 500)
      .default({})
      .meta({
        title: 'Severities',
        description: 'Rule ids with the severity they have while the mode lasts; “off” silences a rule.',
      }),
    wordings: limitedRecord(id, wordingSchema, 100)
      .default({})
      .meta({ title: 'Wordings', description: 'Rule ids with what they say while the mode lasts.' }),
  })
  .meta({ title: 'Mode', description: 'A time in which rules are graver, milder, silent or say something else.' });

/** When a mode holds. */
export const calendarEntrySchema = z
  .strictObject({
    mode: id.meta({ title: 'Mode', description: 'The id of the mode that holds.' }),
    title: name.optional().meta({ title: 'Title', description: 'What people see it called.' }),
    from,
    until,
  })
  .meta({ title: 'Calendar entry', description: 'When a mode holds. It begins and ends by itself.' });

export type Mode = z.output<typeof modeSchema>;
export type CalendarEntry = z.output<typeof calendarEntrySchema>;
