import { toIsoDate } from '../text/time/calendar.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import { closestMatch } from '../text/closest-match.ts';

/** What is wrong with the value of an option, in a sentence for the person who gave it. */
export class OptionError extends Error {}

/** One of some known words. Throws an OptionError, as all that read a value here do. `name`: of the option. */
export const oneOf = <Value extends string>(name: string, value: string, known: readonly Value[]): Value => {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const close = closestMatch(value, known);
  throw new OptionError(
    `--${name} is “${value}”. Write ${known.slice(0, -1).join(', ')} or ${known.at(-1)}.${close ? ` Did you mean ${close}?` : ''}`,
  );
};

/** A whole number from `least` on; null where the option is not given. */
export const wholeNumber = (name: string, value: string | undefined, least = 0): number | null => {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new OptionError(`--${name} is “${value}”. Write a whole number, such as ${Math.max(least, 0)}.`);
  return Number(value);
};

/** A day as ISO writes it, such as 2026-11-23; null where the option is not given. */
export const dayOf = (name: string, value: string | undefined): string | null => {
  if (value === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? toPlainDateTime(value) : null;
  if (day === null) throw new OptionError(`--${name} is “${value}”. Write a day that exists, like 2026-11-23.`);
  return toIsoDate(day);
};

/** The parts between the commas. */
export const listOf = (value: string): string[] => value.split(',').map((one) => one.trim());

/** Reads values of options by a function that may throw an OptionError. */
export const readValues = <Settings>(
  read: () => Settings,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problem: string } => {
  try {
    return { ok: true, settings: read() };
  } catch (thrown) {
    if (thrown instanceof OptionError) return { ok: false, problem: thrown.message };
    throw thrown;
  }
};
