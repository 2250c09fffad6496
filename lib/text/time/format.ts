import { perLanguage } from '../locales.ts';

/**
 * '2026-11-02' as '2 Nov 2026'. The month names are listed here, because Chromium has no Welsh ones, and would write
 * 'Jun' where GOV.UK writes 'June'.
 */
export const shortDate = (iso: string, months: readonly string[]): string => {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};

const longDates = perLanguage((locales) => new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }));

/** '2026-11-02' as '2 November 2026', in English. Throws a RangeError where it is no date. */
export const longDate = (iso: string): string => longDates('en').format(new Date(iso));

/** The time in '2026-11-02T09:05' as '9:05am'. */
export const clockTime = (iso: string): string => {
  const hour = Number(iso.slice(11, 13));
  return `${hour % 12 || 12}:${iso.slice(14, 16)}${hour < 12 ? 'am' : 'pm'}`;
};

/** A time in ms since 1970 as '2026-11-02T09:05' on this computer's clock. */
export const localTime = (time: number): string => {
  const at = new Date(time);
  return new Date(time - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
