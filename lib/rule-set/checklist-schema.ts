import * as z from 'zod';
import { id, sentence, nonEmptyText } from '../rules/field-schemas.ts';
import { entryId, source, why } from './shared-fields.ts';

const POSTS = [
  'original',
  'reply',
  'quote',
  'thread',
  'poll',
  'scheduled',
  'image',
  'gif',
  'video',
  'link',
  'youtube',
  'youtube-of-others',
  'mention',
  'number',
  'figure',
  'open-hashtag',
] as const;

/** When a statement is shown. */
const triggersSchema = z.strictObject({
  always: z.boolean().optional().meta({ title: 'Always', description: 'With every draft.' }),
  rules: z
    .array(id)
    .max(500)
    .optional()
    .meta({ title: 'Rules', description: 'Ids of rules: where one of them finds something.' }),
  post: z
    .array(z.enum(POSTS))
    .max(16)
    .optional()
    .meta({
      title: 'Kind of post',
      description:
        'What the draft is or has. “number” is any number; “figure” a sum of money, a percentage or a number of a thousand or more with commas; “open-hashtag” a tag such as #AskTheChief that invites answers.',
    }),
  words: z
    .array(nonEmptyText(80))
    .max(500)
    .optional()
    .meta({ title: 'Words', description: 'Whole words or phrases, any case.' }),
});

/** A statement that only a person can confirm. */
export const checklistItemSchema = z
  .strictObject({
    id: entryId,
    statement: sentence.meta({
      title: 'Statement',
      description: 'What a person confirms with a tick, such as “I have checked the facts, figures and dates”.',
    }),
    why,
    source,
    priority: z
      .int()
      .min(0)
      .max(100)
      .meta({ title: 'Priority', description: '0 to 100. The higher, the sooner it is shown; at most three are.' }),
    modes: z
      .array(id)
      .min(1, 'name a mode, or take it out')
      .max(50)
      .optional()
      .meta({ title: 'Modes', description: 'Ids of the modes in which alone it is shown.' }),
    triggers: triggersSchema.meta({ title: 'Triggers', description: 'When it is shown. Any one is enough.' }),
  })
  .meta({ title: 'Checklist item', description: 'A statement that only a person can confirm.' });
