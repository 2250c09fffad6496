import { DAY_MS } from '../../text/time/durations.ts';
import { utcDay } from '../../text/time/utc-day.ts';
import type { FigureName } from '../figures.ts';
import type { Post } from '../post.ts';
import { type Extremes, extremesOf } from './extremes.ts';
import { type Period, dayNumber, monthNumber, periodsWithin } from './period.ts';
import type { PostIndex } from './post-index.ts';
import { selectRows } from './select.ts';
import { type Total, totalOf, totalsBy, totalsByColumn } from './totals.ts';

/** A total with the id that it is of. */
export type Named<Name> = { readonly name: Name; readonly total: Total };

/** A step of time with what it came to. `from`: its first day. */
export type Step = { readonly from: string; readonly total: Total };

/**
 * What the posts of a period brought in one figure. `over`: by day in a month, by week in a quarter, by month in a
 * year. `hours`: 7 times 24 totals, from Monday at midnight. `noHour`: how many posts have no time.
 */
export type Breakdown = {
  readonly rows: Uint32Array;
  readonly total: Total;
  readonly over: readonly Step[];
  readonly kinds: readonly Named<string | null>[];
  readonly objectives: readonly Named<string | null>[];
  readonly hours: readonly Total[];
  readonly noHour: number;
  readonly extremes: Extremes;
};

const HOURS = 7 * 24;
const WEEK = 7;
const MOST_POSTS = 5;

const dayOf = (day: number): string => utcDay(day * DAY_MS);

const overTime = (index: PostIndex, rows: Uint32Array, values: Float64Array, period: Period): readonly Step[] => {
  if (period.kind === 'year') {
    const months = periodsWithin('month', period);
    const first = monthNumber(period.from);
    const totals = totalsBy(rows, values, months.length, (row) => index.months[row]! - first);
    return months.map(({ from }, place) => ({ from, total: totals[place]! }));
  }
  const length = period.kind === 'month' ? 1 : WEEK;
  const first = dayNumber(period.from);
  const count = Math.ceil((dayNumber(period.to) - first + 1) / length);
  const totals = totalsBy(rows, values, count, (row) => Math.floor((index.days[row]! - first) / length));
  return totals.map((total, place) => ({ from: dayOf(first + place * length), total }));
};

const noHourIn = ({ hours }: PostIndex, rows: Uint32Array): number => {
  let count = 0;
  for (const row of rows) if (hours[row]! < 0) count++;
  return count;
};

const byMost = <Name>(one: Named<Name>, other: Named<Name>): number => other.total.sum - one.total.sum;

/** What the posts of a network, or of one account of it, brought in a period. */
export const breakdownOf = (
  index: PostIndex,
  {
    network,
    account,
    period,
  }: { readonly network: Post['network']; readonly account?: string | null | undefined; readonly period: Period },
  figure: FigureName,
): Breakdown => {
  const rows = selectRows(index, { network, account, period });
  const values = index.figure(figure);
  const hourOf = (row: number): number => (index.hours[row]! < 0 ? -1 : index.weekdays[row]! * 24 + index.hours[row]!);
  return {
    rows,
    total: totalOf(rows, values),
    over: overTime(index, rows, values, period),
    kinds: totalsByColumn(rows, values, index.kinds).toSorted(byMost),
    objectives: totalsByColumn(rows, values, index.objectives).toSorted(byMost),
    hours: totalsBy(rows, values, HOURS, hourOf),
    noHour: noHourIn(index, rows),
    extremes: extremesOf(rows, values, MOST_POSTS),
  };
};

/** The totals of each account of a network in a period, by name; the account that is not named last. */
export const accountTotals = (
  index: PostIndex,
  network: Post['network'],
  period: Period,
  figure: FigureName,
): readonly Named<string | null>[] =>
  totalsByColumn(selectRows(index, { network, period }), index.figure(figure), index.accounts).toSorted((one, other) =>
    one.name === null ? 1 : other.name === null ? -1 : one.name.localeCompare(other.name),
  );
