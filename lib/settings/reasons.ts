import * as z from 'zod';
import { storedList } from '../platform/stored-list.ts';
import { MAX_NAME_LENGTH, MAX_REASON_LENGTH } from './reason-limits.ts';
import { DAY_MS } from '../text/time/durations.ts';

/** How many reasons are kept; the oldest go first. */
export const MAX_REASONS = 200;

/**
 * Why a person ignored a must-fix hint, or posted with one open, with the time, the rule and the account. The draft
 * itself is never stored.
 */
const reasonSchema = z.object({
  at: z.iso.datetime({ offset: true }),
  reason: z.string().trim().min(1).max(MAX_REASON_LENGTH),
  rule: z.string().min(1).max(MAX_NAME_LENGTH).optional(),
  account: z.string().min(1).max(MAX_NAME_LENGTH).optional(),
});

export type Reason = z.output<typeof reasonSchema>;

const reasonsSchema = storedList(reasonSchema);

/**
 * The reason, or nothing if it is too old. A time more than a day ahead comes from a clock that was wrong. It is set to
 * now, because otherwise the reason could be kept for years.
 */
const unlessTooOld = (reason: Reason, days: number, now: number): readonly Reason[] => {
  const age = now - Date.parse(reason.at);
  if (age < -DAY_MS) return [{ ...reason, at: new Date(now).toISOString() }];
  return age <= days * DAY_MS ? [reason] : [];
};

/**
 * Reads the stored reasons in the order in which they were given, without those that are too old or damaged; never
 * throws.
 *
 * @param days reasons are deleted after so many days
 * @param now in ms since 1970
 */
export const parseReasons = (stored: unknown, days: number, now: number): readonly Reason[] =>
  reasonsSchema
    .parse(stored)
    .flatMap((reason) => unlessTooOld(reason, days, now))
    .slice(-MAX_REASONS);
