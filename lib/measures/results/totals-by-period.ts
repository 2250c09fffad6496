import type { FigureName } from '../figures.ts';
import type { Post } from '../post.ts';
import { type Period, type PeriodKind, monthNumber, monthsIn } from './period.ts';
import type { PostIndex } from './post-index.ts';
import { selectRows } from './select.ts';
import { type Total, NOTHING, totalsBy } from './totals.ts';

/** Which posts are summed up: those of a network, of one account of it where it is named, and of these kinds. */
export type Group = {
  readonly network: Post['network'];
  readonly account?: string | null | undefined;
  readonly kinds: readonly string[];
};

/** The total of a group of posts in a figure and a period; `figure`: null where posts alone are counted. */
export type TotalIn = (group: Group, figure: FigureName | null, period: Period) => Total;

/** The longest time that there can be. */
const ALWAYS = { from: '0000-01-01', to: '9999-12-31' };

const totalsOf = (
  index: PostIndex,
  group: Group,
  figure: FigureName | null,
  kind: PeriodKind,
): ReadonlyMap<number, Total> => {
  const { months } = index;
  const length = monthsIn(kind);
  const rows = selectRows(index, { ...group, period: ALWAYS });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const start = Math.floor(months[first]! / length);
  const count = Math.floor(months[last]! / length) - start + 1;
  const values = figure === null ? null : index.figure(figure);
  const totals = totalsBy(rows, values, count, (row) => Math.floor(months[row]! / length) - start);
  return new Map(totals.map((total, place) => [start + place, total]));
};

/**
 * Totals by period, worked out for all periods at once when the first is asked for and then kept. So another period
 * costs nothing, and the course over time neither.
 */
export const createTotals = (index: PostIndex): TotalIn => {
  const known = new Map<string, ReadonlyMap<number, Total>>();
  return (group, figure, { kind, from }) => {
    const key = JSON.stringify([
      group.network,
      group.account === undefined ? 0 : [group.account],
      group.kinds,
      figure,
      kind,
    ]);
    const totals = known.get(key) ?? totalsOf(index, group, figure, kind);
    known.set(key, totals);
    return totals.get(Math.floor(monthNumber(from) / monthsIn(kind))) ?? NOTHING;
  };
};
