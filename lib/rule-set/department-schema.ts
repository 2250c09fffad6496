import * as z from 'zod';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import { nonEmptyText } from '../rules/field-schemas.ts';

const network = networkOf(DEFAULT_NETWORK);

/** One of the department's own accounts. */
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

/** Who publishes a rule set. */
export const departmentSchema = z.strictObject({
  name: nonEmptyText(200).meta({ title: 'Name', description: 'What people see the department called.' }),
  contact: nonEmptyText(200).optional().meta({ title: 'Contact', description: 'Whom to ask about the rules.' }),
  greeting: nonEmptyText(300)
    .optional()
    .meta({ title: 'Greeting', description: 'A sentence to officials. The first-run page shows it.' }),
});

/** The rule set that another was made from. */
export const basedOnSchema = z
  .strictObject({
    id: nonEmptyText(200).meta({ title: 'Id', description: 'What that rule set is known by.' }),
    version: z.int().min(1).meta({ title: 'Version', description: 'The version of that rule set.' }),
  })
  .meta({
    title: 'Based on',
    description: 'The rule set that this one was made from. “countersign rules bundle” writes it.',
  });
