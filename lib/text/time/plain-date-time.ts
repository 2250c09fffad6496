/** Civil time where the writer is (month and day count from 1): rules are pure, so the clock is passed in. */
export type PlainDateTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** The same moment in ms since 1970, where it was taken from a clock or told with its offset. */
  readonly instant?: number;
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::[0-5]\d(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

const fromDate = (date: Date): PlainDateTime | null =>
  Number.isNaN(date.getTime())
    ? null
    : {
        year: date.getFullYear(),
        month: date.getMonth() + 1,
        day: date.getDate(),
        hour: date.getHours(),
        minute: date.getMinutes(),
        instant: date.getTime(),
      };

// Through UTC, where no hour is skipped: so 30 February is caught, and an hour that a clock change leaves out is not.
const isReal = ({ year, month, day, hour, minute }: PlainDateTime): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && minute < 60;
};

/**
 * Civil time where the writer is, from a Date or an ISO date and time; null where it is neither.
 * A text with an offset or Z becomes local time of this machine; one without is local already, and a bare date is its
 * midnight.
 */
export const toPlainDateTime = (when: Date | string): PlainDateTime | null => {
  if (typeof when !== 'string') return fromDate(when);
  const iso = ISO.exec(when.trim());
  if (!iso) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = iso.slice(1, 6).map((part) => Number(part ?? 0));
  const moment = { year, month, day, hour, minute };
  if (!isReal(moment)) return null;
  return iso[6] === undefined ? moment : fromDate(new Date(when.trim()));
};
