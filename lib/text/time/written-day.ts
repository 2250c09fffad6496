import { weekdayOf } from './calendar.ts';

/** The first letters of months, in English and Welsh, that tell them apart. */
const MONTHS = [
  'jan|ion',
  'feb|chwe',
  'mar|maw',
  'apr|ebr',
  'may|mai',
  'jun|meh',
  'jul|gor',
  'aug|aws',
  'sep|med',
  'oct|hyd',
  'nov|tach',
  'dec|rhag',
].map((names) => new RegExp(`^(?:${names})`, 'i'));

/** The number of a month, from 1, by its English or Welsh name or how that begins; 0 where it is none. */
export const monthByName = (name: string): number => MONTHS.findIndex((month) => month.test(name)) + 1;

/** The day of a date by its parts as written, the year in two digits or four; null where there is no such day. */
export const dayByParts = (year: string, month: number, day: string) => {
  const plain = { year: Number(year) + (year.length === 2 ? 2_000 : 0), month, day: Number(day) };
  return month >= 1 && month <= 12 && plain.day >= 1 && weekdayOf(plain) !== null ? plain : null;
};
