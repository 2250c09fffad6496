/** The days of the week in full, from Sunday, as `weekdayOf` counts them. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Short forms, the first seven in the order of `WEEKDAYS`. */
export const SHORT_WEEKDAYS = [
  'Sun',
  'Mon',
  'Tue',
  'Wed',
  'Thu',
  'Fri',
  'Sat',
  'Tues',
  'Weds',
  'Thur',
  'Thurs',
] as const;

const upper = (words: readonly string[]): readonly string[] => words.map((word) => word.toUpperCase());

/** Weekdays for an expression: short forms with a capital, because “sat” and “sun” are words. */
export const weekdayName = [
  ...WEEKDAYS,
  ...upper(WEEKDAYS),
  ...WEEKDAYS.map((name) => name.toLowerCase()),
  ...SHORT_WEEKDAYS,
  ...upper(SHORT_WEEKDAYS),
].join('|');
