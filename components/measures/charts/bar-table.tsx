import { scaleLinear } from 'd3-scale';
import { MoreCells, TableHead } from './table-parts.tsx';
import type { ChartProps } from './types.ts';

const WIDTH = 100;

/**
 * A table with a bar in each row: the chart is the table, so that nothing is shown twice. `wanted`: a part that is
 * wanted, shown as a line on the bar, by the key of the row.
 */
export const BarTable = ({
  title,
  points,
  columns,
  wanted,
  texts,
  language,
}: Omit<ChartProps, 'still'> & {
  readonly wanted?: ReadonlyMap<string, number>;
  /** The language of the names, where they come from the rule set; a row without a key has a name of ours. */
  readonly language?: string;
}) => {
  const most = Math.max(...points.map(({ value }) => value ?? 0), ...(wanted?.values() ?? []), 0);
  const x = scaleLinear([0, most === 0 ? 1 : most], [0, WIDTH]).clamp(true);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className="wide">
        <table className="bars">
          <TableHead columns={columns} />
          <tbody>
            {points.map(({ key, name, value, shown, more = [] }) => (
              <tr key={key}>
                <th scope="row" lang={key === '' ? undefined : language}>
                  {name}
                </th>
                <td className="bar">
                  <span>{value === null ? texts.chart.noValue : shown}</span>
                  <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                    <rect className="column" width={x(value ?? 0)} height={10} />
                    {wanted?.has(key) && <path className="target" d={`M${x(wanted.get(key)!)},0V10`} />}
                  </svg>
                </td>
                <MoreCells cells={more} columns={columns} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
