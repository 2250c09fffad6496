import { clockTime } from '../text/time/format.ts';
import type { Messages } from './messages.ts';

/** A moment such as '2026-11-02T09:05' in words; at 24:00 it is the end of that day. */
export const momentText = (moment: string, { date, modes: t }: Pick<Messages, 'date' | 'modes'>): string =>
  moment.endsWith('T24:00') ? t.endOf(date(moment)) : t.timeOn(clockTime(moment), date(moment));
