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
] as const;

/** When a question is put. */
const triggersSchema = z.strictObject({
  always: z.boolean().optional().meta({ title: 'Always', description: 'Of every draft.' }),
  rules: z
    .array(id)
    .max(500)
    .optional()
    .meta({ title: 'Rules', description: 'Ids of rules: where one of them finds something.' }),
  post: z
    .array(z.enum(POSTS))
    .max(15)
    .optional()
    .meta({
      title: 'Kind of post',
      description:
        'What the draft is or has. “number” is any number; “figure” a sum of money, a percentage or a number of a thousand or more with commas.',
    }),
  words: z
    .array(nonEmptyText(80))
    .max(500)
    .optional()
    .meta({ title: 'Words', description: 'Whole words or phrases, any case.' }),
});

/** A question that only a person can answer. */
export const checklistItemSchema = z
  .strictObject({
    id: entryId,
    question: sentence.meta({ title: 'Question', description: 'The question, in one sentence.' }),
    why,
    source,
    priority: z
      .int()
      .min(0)
      .max(100)
      .meta({ title: 'Priority', description: '0 to 100. The higher, the sooner it is asked; at most three are.' }),
    triggers: triggersSchema.meta({ title: 'Triggers', description: 'When it is asked. Any one is enough.' }),
  })
  .meta({ title: 'Question', description: 'A question that only a person can answer.' });
