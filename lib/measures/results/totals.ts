import type { Column } from './post-index.ts';

/**
 * What some posts come to in one figure. `posts`: all of them. `known`: those that have the figure; `sum`, `most` and
 * `average` are of these alone, because a blank is not 0. `average` and `most`: null where no post has the figure.
 */
export type Total = {
  readonly posts: number;
  readonly known: number;
  readonly sum: number;
  readonly most: number | null;
  readonly average: number | null;
};

/** The total of no posts. */
export const NOTHING: Total = { posts: 0, known: 0, sum: 0, most: null, average: null };

/**
 * The totals of a figure by group, in one pass. `groupOf`: the group of a row, from 0 to `groups` less 1; a row whose
 * group is below 0 is in none. `values`: the figure by row; null where posts alone are counted.
 */
export const totalsBy = (
  rows: Uint32Array,
  values: Float64Array | null,
  groups: number,
  groupOf: (row: number) => number,
): readonly Total[] => {
  const [posts, known] = [new Uint32Array(groups), new Uint32Array(groups)];
  const sums = new Float64Array(groups);
  const most = new Float64Array(groups).fill(-Infinity);
  for (const row of rows) {
    const group = groupOf(row);
    if (group < 0) continue;
    posts[group]!++;
    const value = values ? values[row]! : Number.NaN;
    if (Number.isNaN(value)) continue;
    known[group]!++;
    sums[group]! += value;
    if (value > most[group]!) most[group] = value;
  }
  return Array.from({ length: groups }, (_, group) => {
    const count = known[group]!;
    return {
      posts: posts[group]!,
      known: count,
      sum: sums[group]!,
      most: count === 0 ? null : most[group]!,
      average: count === 0 ? null : sums[group]! / count,
    };
  });
};

/** The total of all these rows. */
export const totalOf = (rows: Uint32Array, values: Float64Array | null): Total =>
  totalsBy(rows, values, 1, () => 0)[0] ?? NOTHING;

/** The totals by the values of a column, of those alone that a row has; in the order of the column. */
export const totalsByColumn = <Value>(
  rows: Uint32Array,
  values: Float64Array | null,
  { values: names, codes }: Column<Value>,
): readonly { readonly name: Value; readonly total: Total }[] =>
  totalsBy(rows, values, names.length, (row) => codes[row]!).flatMap((total, place) =>
    total.posts === 0 ? [] : [{ name: names[place]!, total }],
  );
