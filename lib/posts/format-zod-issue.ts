import type * as z from 'zod';

/** Formats a zod issue as a sentence that names the field. */
export const formatZodIssue = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length === 0 ? '' : `“${path.join('.')}”: `}${message.replace(/\.$/, '')}.`;
