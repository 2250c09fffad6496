import * as z from 'zod';
import { id, sentence, sourceKey, textOf } from '../rules/fields.ts';

/** When a question is put. Any one is enough. */
const triggersSchema = z.strictObject({
  always: z.boolean().optional(),
  rules: z.array(id).max(500).optional(),
  /** What the draft is or has. */
  post: z.array(z.enum(['original', 'reply', 'quote', 'thread', 'poll', 'scheduled', 'image', 'gif', 'video', 'link', 'youtube', 'youtube-of-others', 'mention', 'number'])).max(15).optional(),
  /** Whole words or phrases, any case. */
  words: z.array(textOf(80)).max(500).optional(),
});

/** A question that only a person can answer. */
export const checklistItemSchema = z.strictObject({
  id,
  question: sentence,
  why: sentence,
  source: sourceKey,
  /** The higher, the sooner it is asked: at most five are. */
  priority: z.int().min(0).max(100),
  triggers: triggersSchema,
});
