const half = (mark: string) => (/^p/i.test(mark) ? 12 : 0);

/** The hour of the day (0 to 23) that an hour of the 12-hour clock names with "am", "p.m." and the like, or null. */
export const to24Hour = (hour: number, mark: string): number | null =>
  hour >= 1 && hour <= 12 ? (hour % 12) + half(mark) : null;

/** Whether an “am” before this is the verb: “are the 10 am I right to count”. */
export const isVerbAm = (after: string): boolean => /^ (?:i|not|now|so|also)\b/i.test(after);

/** A time of day as GOV.UK writes it: 5:30pm, 9am, midday, midnight. Hours count from 0 to 24. */
export const formatTime = (hour: number, minute: number): string => {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour % 24 < 12 ? 'am' : 'pm'}`;
};
