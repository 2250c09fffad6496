/** The rows with the highest and with the lowest values. */
export type Extremes = { readonly best: readonly number[]; readonly worst: readonly number[] };

/** Keeps the `most` rows that come first by `before`, in order, without sorting all. */
const firstRows = (
  rows: Uint32Array,
  values: Float64Array,
  most: number,
  before: (one: number, other: number) => boolean,
): readonly number[] => {
  const kept: number[] = [];
  for (const row of rows) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const last = kept.at(-1);
    if (kept.length === most && last !== undefined && !before(value, values[last]!)) continue;
    let place = kept.length;
    while (place > 0 && before(value, values[kept[place - 1]!]!)) place--;
    kept.splice(place, 0, row);
    if (kept.length > most) kept.pop();
  }
  return kept;
};

/**
 * The posts with the highest and the lowest figure, at most `most` of each and no post in both. Of two with the same
 * figure the older comes first. A post without the figure is in neither.
 */
export const extremesOf = (rows: Uint32Array, values: Float64Array, most: number): Extremes => {
  const known = rows.reduce((count, row) => (Number.isNaN(values[row]!) ? count : count + 1), 0);
  const best = firstRows(rows, values, Math.min(most, Math.ceil(known / 2)), (one, other) => one > other);
  const taken = new Set(best);
  const rest = rows.filter((row) => !taken.has(row));
  return { best, worst: firstRows(rest, values, Math.min(most, known - best.length), (one, other) => one < other) };
};
