import { ukTime } from '../text/time/uk-time.ts';
import { toIsoDate } from '../text/time/calendar.ts';
import {
  type Calendar,
  type Period,
  periodsAt,
  periodsOf,
  periodsSoon,
  type SwitchedOn,
  switchedPeriods,
} from './calendar.ts';

/** A moment in the United Kingdom, as '2026-11-02T09:05'. */
export type UkMoment = string;

/** A mode as people see it. `name`: what the calendar calls this time; `says`: what to do while it lasts. */
export type ShownMode = {
  readonly id: string;
  readonly title: string;
  readonly name: string | null;
  readonly says: string | null;
  readonly guidance: string | null;
  /** When it begins; null where it has begun. */
  readonly from: UkMoment | null;
  /** When it ends; null where no end is set. At midnight it is the day before, at 24:00. */
  readonly until: UkMoment | null;
};

/** The modes that hold, and those that begin today or tomorrow. */
export type ShownModes = { readonly now: readonly ShownMode[]; readonly soon: readonly ShownMode[] };

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const isoAt = (instant: number): UkMoment => {
  const { hour, minute, ...day } = ukTime(instant);
  return `${toIsoDate(day)}T${twoDigits(hour)}:${twoDigits(minute)}`;
};

/** When something ends: midnight is told as the end of the day before, because people read it so. */
export const endText = (instant: number): UkMoment =>
  isoAt(instant).endsWith('T00:00') ? `${isoAt(instant - 1).slice(0, 10)}T24:00` : isoAt(instant);

/** What the calendar has from a moment on, the next first. */
export const calendarText = (
  ruleSet: Calendar,
  instant: number,
): readonly { readonly title: string; readonly from: UkMoment; readonly until: UkMoment }[] =>
  periodsOf(ruleSet)
    .filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end) && end > instant)
    .toSorted((one, other) => one.start - other.start)
    .map(({ mode, title: name, start, end }) => {
      const title = ruleSet.modes.find(({ id }) => id === mode)?.title ?? mode;
      return { title: name === undefined ? title : `${title}: ${name}`, from: isoAt(start), until: endText(end) };
    });

/** Of the periods of one mode the one that ends last. */
const lastOf = (periods: readonly Period[]): Period => periods.reduce((last, one) => (one.end > last.end ? one : last));

/** What people see of the modes of a rule set at a moment, in ms since 1970, in the order of the rule set. */
export const shownModes = (ruleSet: Calendar, switchedOn: readonly SwitchedOn[], instant: number): ShownModes => {
  const periods = [...periodsOf(ruleSet), ...switchedPeriods(ruleSet, switchedOn)];
  const show = (some: readonly Period[], isNow: boolean): readonly ShownMode[] =>
    ruleSet.modes.flatMap(({ id, title, says = null, guidance = null }) => {
      const own = some.filter(({ mode }) => mode === id);
      if (own.length === 0) return [];
      const { title: name = null, start, end } = lastOf(own);
      const until = Number.isFinite(end) ? endText(end) : null;
      return [{ id, title, name, says, guidance, from: isNow ? null : isoAt(start), until }];
    });
  return { now: show(periodsAt(periods, instant), true), soon: show(periodsSoon(periods, instant), false) };
};
