import * as z from 'zod';

/** How many reasons are kept; the oldest go first. */
export const mostReasons = 200;

const DAY = 86_400_000;

/** Why a person ignored a must-fix hint, or posted with one open: when, which rule and which account. The draft itself is never kept. */
const reasonSchema = z.object({
  at: z.iso.datetime({ offset: true }),
  reason: z.string().trim().min(1).max(200),
  rule: z.string().min(1).max(100).optional(),
  account: z.string().min(1).max(100).optional(),
});

export type Reason = z.output<typeof reasonSchema>;

/**
 * The reason as it is kept, or nothing where it is older than the days. A time more than a day ahead comes from a clock that was wrong:
 * it is set to now, since else that reason would be kept for years.
 */
const aged = (reason: Reason, days: number, now: number): readonly Reason[] => {
  const age = now - Date.parse(reason.at);
  if (age < -DAY) return [{ ...reason, at: new Date(now).toISOString() }];
  return age <= days * DAY ? [reason] : [];
};

/**
 * Reads the stored reasons in the order in which they were given, without those that are too old or damaged; never throws.
 *
 * @param days how many days a reason is kept
 * @param now in ms since 1970
 */
export const readReasons = (stored: unknown, days: number, now: number): readonly Reason[] =>
  (Array.isArray(stored) ? stored : [])
    .flatMap((entry) => {
      const { data } = reasonSchema.safeParse(entry);
      return data ? aged(data, days, now) : [];
    })
    .slice(-mostReasons);
