import type { FigureName } from '../../lib/measures/figures.ts';
import type { Total } from '../../lib/measures/results/totals.ts';
import { shownNumber } from './words/amount.ts';
import { BarTable } from './charts/bar-table.tsx';
import type { PartProps } from './types.ts';

/** One row: what it is called, and what it came to. */
export type NamedTotal = { readonly key: string; readonly name: string; readonly total: Total };

/** Totals by name as a table with bars: all, for each post, and from how many posts. */
export const TotalTable = ({
  title,
  heading,
  rows,
  figure,
  language,
  words,
}: {
  readonly title: string;
  readonly heading: string;
  readonly rows: readonly NamedTotal[];
  readonly figure: FigureName;
  readonly language?: string;
  readonly words: PartProps['words'];
}) => {
  const { texts } = words;
  return (
    <BarTable
      title={title}
      columns={[heading, texts.figure(figure), texts.chart.perPost, texts.chart.posts]}
      points={rows.map(({ key, name, total }) => ({
        key,
        name,
        short: name,
        value: total.known === 0 ? null : total.sum,
        shown: shownNumber(figure, total.sum, words),
        more: [
          total.average === null ? '–' : shownNumber(figure, total.average, words),
          shownNumber('posts', total.posts, words),
        ],
      }))}
      texts={texts}
      {...(language !== undefined && { language })}
    />
  );
};
