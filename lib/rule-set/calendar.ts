import { DAY_MS } from '../text/time/durations.ts';
import { daysAfter } from '../text/time/calendar.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import { instantOf, ukInstants, ukMidnight, ukMidnightAfter } from '../text/time/uk-time.ts';
import type { RuleSet } from './schema.ts';

/** When a mode holds: from `start` until just before `end`, in ms since 1970. `title`: its own name, if it has one. */
export type Period = { readonly mode: string; readonly title?: string; readonly start: number; readonly end: number };

const isDay = (when: string): boolean => !when.includes('T');

/** When a period begins: the first moment of a day, or the earlier of two times that are alike. */
export const startOf = (from: string): number => instantOf(toPlainDateTime(from)!);

/** When a period ends: after its last day, or at its time; at the later of two times that are alike. */
export const endOf = (until: string): number => {
  const when = toPlainDateTime(until)!;
  return isDay(until) ? ukMidnight(daysAfter(when, 1)) : (ukInstants(when).at(-1) ?? instantOf(when));
};

/** The modes of a rule set, and when they hold. */
export type Calendar = Pick<RuleSet, 'modes' | 'calendar'>;

const readPeriods = ({ modes, calendar }: Calendar): readonly Period[] => [
  ...modes.flatMap(({ id, from, until }) =>
    from === undefined && until === undefined
      ? []
      : [
          {
            mode: id,
            start: from === undefined ? -Infinity : startOf(from),
            end: until === undefined ? Infinity : endOf(until),
          },
        ],
  ),
  ...calendar.map(({ mode, title, from, until }) => ({
    mode,
    ...(title !== undefined && { title }),
    start: startOf(from),
    end: endOf(until),
  })),
];

const known = new WeakMap<Calendar['calendar'], readonly Period[]>();

/**
 * Every period in which a mode of a rule set holds by itself: those of its modes, then those of its calendar. They are
 * read once for each rule set.
 */
export const periodsOf = (ruleSet: Calendar): readonly Period[] => {
  const periods = known.get(ruleSet.calendar) ?? readPeriods(ruleSet);
  known.set(ruleSet.calendar, periods);
  return periods;
};

/** A mode that a person switched on, until a moment in ms since 1970. */
export type SwitchedOn = { readonly mode: string; readonly until: number };

/** The periods of what a person switched on, as far as the rule set lets them. */
export const switchedPeriods = (
  { modes }: Pick<Calendar, 'modes'>,
  switchedOn: readonly SwitchedOn[],
): readonly Period[] =>
  switchedOn
    .filter(({ mode }) => modes.some(({ id, byHand }) => byHand && id === mode))
    .map(({ mode, until }) => ({ mode, start: -Infinity, end: until }));

/** The periods that hold at a moment, in ms since 1970. */
export const periodsAt = (periods: readonly Period[], instant: number): readonly Period[] =>
  periods.filter(({ start, end }) => start <= instant && instant < end);

/** The periods that begin later on the day of a moment in the United Kingdom, or on the day after it. */
export const periodsSoon = (periods: readonly Period[], instant: number): readonly Period[] => {
  const before = ukMidnightAfter(instant, 2);
  return periods.filter(({ start }) => instant < start && start < before);
};

/** How far ahead a post can be scheduled on X: 18 months (recalled, not checked at its source). */
const SCHEDULED_AHEAD_MS = 550 * DAY_MS;

/** Whether a mode of the calendar holds now, or in the time for which a post may be scheduled. */
export const changesWithin = (ruleSet: Calendar, instant: number): boolean =>
  periodsOf(ruleSet).some(({ start, end }) => instant < end && start < instant + SCHEDULED_AHEAD_MS);

/** The next moment at which a period begins, ends, or is announced, the day before it begins; null where none does. */
export const nextChange = (periods: readonly Period[], instant: number): number | null => {
  const changes = periods.flatMap(({ start, end }) => [
    ...(Number.isFinite(start) ? [start, ukMidnightAfter(start, -1)] : []),
    end,
  ]);
  const next = Math.min(...changes.filter((change) => change > instant));
  return Number.isFinite(next) ? next : null;
};
