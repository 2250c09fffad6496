import { TableHead } from './charts/table-parts.tsx';
import type { FigureName } from '../../lib/measures/figures.ts';
import { hasFigure } from '../../lib/measures/results/figure-for.ts';
import { selectRows } from '../../lib/measures/results/select.ts';
import { totalOf } from '../../lib/measures/results/totals.ts';
import { changeFrom } from '../../lib/measures/results/target.ts';
import { shownChange, shownNumber } from './words/amount.ts';
import type { PartProps } from './types.ts';

/** What is shown of a network that does not have the figure itself. */
const INSTEAD: readonly FigureName[] = ['linkClicks', 'clicks', 'views', 'impressions', 'engagements', 'likes'];

/** Each network by itself, with its own figure and its own change: never two in one sum. */
export const NetworkTable = ({
  state,
  asked,
  figure,
  words,
}: Pick<PartProps, 'state' | 'asked' | 'words'> & { readonly figure: FigureName }) => {
  const { texts } = words;
  const { index } = state.data;
  const networks = index.networks.values.toSorted();
  if (networks.length < 2) return null;
  const rows = networks.map((network) => {
    const own = [figure, ...INSTEAD].find((name) => hasFigure(index, network, name)) ?? figure;
    const totalIn = (period: typeof asked.period) => totalOf(selectRows(index, { network, period }), index.figure(own));
    return { network, own, now: totalIn(asked.period), before: totalIn(asked.before) };
  });
  const headings = [
    texts.chart.network,
    texts.choose.figure,
    texts.period(asked.period.key),
    texts.period(asked.before.key),
    texts.glance.change,
    texts.chart.posts,
  ];
  return (
    <figure className="chart">
      <figcaption>{texts.breakdown.networks}</figcaption>
      <div className="wide">
        <table>
          <TableHead columns={headings} />
          <tbody>
            {rows.map(({ network, own, now, before }) => {
              const change = changeFrom(now.known > 0 ? now.sum : null, before.known > 0 ? before.sum : null);
              return (
                <tr key={network}>
                  <th scope="row">{texts.networks[network]}</th>
                  <td>{texts.figure(own)}</td>
                  <td>{now.known > 0 ? shownNumber(own, now.sum, words) : '–'}</td>
                  <td>{before.known > 0 ? shownNumber(own, before.sum, words) : '–'}</td>
                  <td>{shownChange(change, words)}</td>
                  <td>{shownNumber('posts', now.posts, words)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="caveat">{texts.caveats.networks}</p>
    </figure>
  );
};
