import { toIsoDate } from '../../text/time/calendar.ts';
import { dayByParts, monthByName } from '../../text/time/written-day.ts';

/** Months after which an account is due for review, if no date was given. */
const REVIEW_MONTHS = 6;

const dayOf = (year: string, month: number, day: string): string | null => {
  const plain = dayByParts(year, month, day);
  return plain && toIsoDate(plain);
};

/**
 * An ISO date from one as the British write it, the day first, or from ISO; null where there is no such day. A time
 * behind it is left out.
 */
export const parseDate = (written: string): string | null => {
  const text = written.trim();
  const year = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (year) return dayOf(year[1]!, Number(year[2]), year[3]!);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (numbers) return dayOf(numbers[4]!, Number(numbers[3]), numbers[1]!);
  const words = /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,12})\.?,?[ -](\d{4}|\d{2})$/u.exec(text);
  return words ? dayOf(words[3]!, monthByName(words[2]!), words[1]!) : null;
};

/** The day by which an account that was looked at today wants looking at again. ISO dates. */
export const nextReview = (today: string): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const months = year * 12 + month - 1 + REVIEW_MONTHS;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return toIsoDate({ year: Math.floor(months / 12), month: (months % 12) + 1, day: Math.min(day, last) });
};

/** Whether the day to look at it again has come. ISO dates. */
export const isDue = (reviewBy: string, today: string): boolean => reviewBy <= today;
