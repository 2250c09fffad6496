/** One figure of the benchmark. `value` and `target` in `unit`; without a target the figure is for comparison. */
export type Row = { readonly what: string; readonly value: number; readonly unit: string; readonly target?: number };

/** The value that a share of the values lie below. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

const show = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Whether a figure misses its target. */
export const misses = ({ value, target }: Row): boolean => target !== undefined && !(value <= target);

/** The figures as a table for a terminal. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = rows.map((row) => [
    row.what,
    `${show(row.value)} ${row.unit}`,
    row.target === undefined ? '' : `at most ${row.target} ${row.unit}`,
    row.target === undefined ? '' : misses(row) ? 'MISSED' : 'met',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map(([what, value, target, verdict]) =>
      `${what!.padEnd(widths[0]!)}  ${value!.padStart(widths[1]!)}  ${target!.padStart(widths[2]!)}  ${verdict}`.trimEnd(),
    )
    .join('\n');
};
