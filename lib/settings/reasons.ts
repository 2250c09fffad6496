import * as z from 'zod';

/** How many reasons are kept; the oldest go first. */
export const mostReasons = 200;

/** Why a person ignored a must-fix hint, or posted with one open: when, which rule and which account. The draft itself is never kept. */
const reasonSchema = z.object({
  at: z.iso.datetime({ offset: true }),
  reason: z.string().trim().min(1).max(200),
  rule: z.string().min(1).max(100).optional(),
  account: z.string().min(1).max(100).optional(),
});

export type Reason = z.output<typeof reasonSchema>;

/** Reads the stored reasons, oldest first, keeping whatever is whole; never throws. */
export const readReasons = (stored: unknown): readonly Reason[] =>
  (Array.isArray(stored) ? stored : []).flatMap((entry) => reasonSchema.safeParse(entry).data ?? []).slice(-mostReasons);
