import { daysAfter, toIsoDate, weekdayOf } from '../../text/time/calendar.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import type { ReportedDraft } from './report-data.ts';

/** A row of a chart: what is counted, and how often. */
export type Bar = { readonly name: string; readonly count: number };

/** How many hints each rule has, the most first. */
export const barsByRule = (drafts: readonly ReportedDraft[]): readonly Bar[] =>
  [
    ...Map.groupBy(
      drafts.flatMap(({ hints }) => hints),
      ({ rule }) => rule,
    ),
  ]
    .map(([name, hints]) => ({ name, count: hints.length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));

/** The Monday of the week in which a draft goes out, or went out; null where its day is not known. */
const weekOf = ({ input: { context } }: ReportedDraft): string | null => {
  const day = toPlainDateTime(context.scheduledFor ?? context.now ?? '');
  const weekday = day && weekdayOf(day);
  return day === null || weekday === null ? null : toIsoDate(daysAfter(day, -((weekday + 6) % 7)));
};

/** How many hints the drafts of each week have, in order of time; nothing where no draft has a day. */
export const barsByWeek = (drafts: readonly ReportedDraft[]): readonly Bar[] =>
  [...Map.groupBy(drafts, weekOf)]
    .flatMap(([week, some]) =>
      week === null ? [] : [{ name: `Week of ${week}`, count: some.reduce((sum, { hints }) => sum + hints.length, 0) }],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
