import * as z from 'zod';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';

const network = networkOf(DEFAULT_NETWORK);

/** One of a department's own accounts. */
export const accountSchema = z
  .strictObject({
    handle: z
      .string()
      .regex(network.handle.patternWithAt, `write a handle: ${network.handle.description}`)
      .meta({ title: 'Handle', description: 'With or without its @.' }),
    limit: z
      .int()
      .min(1)
      .max(network.limits.longPost)
      .meta({ title: 'Limit', description: 'How many weighted characters its posts may have.' }),
  })
  .meta({
    title: 'Own account',
    description: 'One of your own accounts, and how many weighted characters its posts may have.',
  });
