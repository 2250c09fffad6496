import { TableHead } from './charts/table-parts.tsx';
import type { FigureName } from '../../lib/measures/figures.ts';
import { shownNumber } from './words/amount.ts';
import { beginningOf, kindTitle } from './names.ts';
import type { PartProps } from './types.ts';

/** Posts with their figure, each with a link to itself where the export gives its address. */
export const PostTable = ({
  title,
  rows,
  figure,
  state,
  words,
}: Pick<PartProps, 'state' | 'words'> & {
  readonly title: string;
  readonly rows: readonly number[];
  readonly figure: FigureName;
}) => {
  const { texts, date } = words;
  const { index } = state.data;
  if (rows.length === 0) return null;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className="wide">
        <table className="posts">
          <TableHead columns={[texts.breakdown.post, texts.chart.day, texts.chart.kind, texts.figure(figure)]} />
          <tbody>
            {rows.map((row) => {
              const { key, text, address, day } = index.posts[row]!;
              const name = beginningOf(text, 110) || texts.breakdown.noText;
              return (
                <tr key={key}>
                  <th scope="row">
                    {address === null ? (
                      name
                    ) : (
                      <a href={address} target="_blank" rel="noopener noreferrer">
                        {name}
                      </a>
                    )}
                  </th>
                  <td>{date(day)}</td>
                  <td>{kindTitle(state.strategy, index.kinds.values[index.kinds.codes[row]!]!, words)}</td>
                  <td>{shownNumber(figure, index.figure(figure)[row]!, words)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
