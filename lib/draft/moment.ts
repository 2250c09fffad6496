import type { Moment } from './draft.ts';

const CIVIL = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;

const ofDate = (date: Date): Moment => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
  hour: date.getHours(),
  minute: date.getMinutes(),
});

/**
 * Civil time where the writer is, from a Date or an ISO date and time; null where it is neither.
 * A text with an offset or Z becomes local time of this machine; one without is local already, and a bare date is its midnight.
 */
export const toMoment = (when: Date | string): Moment | null => {
  const civil = typeof when === 'string' ? CIVIL.exec(when.trim()) : null;
  if (!civil) {
    const date = typeof when === 'string' ? new Date(when) : when;
    return Number.isNaN(date.getTime()) ? null : ofDate(date);
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = civil.slice(1).map((part) => Number(part ?? 0));
  // Through UTC, where no hour is skipped, so that 30 February and 25:00 are caught and a spring clock change is not.
  const check = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return check.getUTCMonth() === month - 1 && check.getUTCDate() === day && minute < 60 ? { year, month, day, hour, minute } : null;
};
