import * as z from 'zod';
import { id } from '../rules/field-schemas.ts';
import { why } from './shared-fields.ts';

/** Which of several rules gives the hint if they find the same fault. */
export const precedenceSchema = z
  .strictObject({
    rules: z
      .array(id)
      .min(1, 'name a rule')
      .max(500)
      .meta({ title: 'Rules', description: 'Ids of the rules that stay silent.' }),
    yieldTo: z
      .array(id)
      .min(1, 'name a rule')
      .max(500)
      .meta({ title: 'Yield to', description: 'Ids of the rules that speak in their place, unless they are milder.' }),
    where: z
      .enum(['words', 'post'])
      .meta({
        title: 'Where',
        description: 'words: where both mark the same words. post: wherever the other one speaks in the same post.',
      }),
    why,
  })
  .meta({ title: 'Precedence', description: 'Rules that stay silent where others say the same and are more useful.' });
