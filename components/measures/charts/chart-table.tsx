import { MoreCells, TableHead } from './table-parts.tsx';
import type { ChartProps } from './types.ts';

const Table = ({ points, columns, title, texts }: Omit<ChartProps, 'still'>) => (
  <div className="wide">
    <table>
      <caption className="visually-hidden">{title}</caption>
      <TableHead columns={columns} />
      <tbody>
        {points.map(({ key, name, value, shown, more = [] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{value === null ? texts.chart.noValue : shown}</td>
            <MoreCells cells={more} columns={columns} />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** The table of a chart: behind a summary on the screen, open on paper. */
export const ChartTable = ({ still, ...rest }: ChartProps) =>
  still ? (
    <Table {...rest} />
  ) : (
    <details className="chart-table">
      <summary>
        {rest.texts.chart.table}
        <span className="visually-hidden">: {rest.title}</span>
      </summary>
      <Table {...rest} />
    </details>
  );
