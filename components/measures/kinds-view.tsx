import { useMemo } from 'react';
import { mixOf } from '../../lib/measures/kinds/mix.ts';
import { paceOf } from '../../lib/measures/kinds/pace.ts';
import { selectRows } from '../../lib/measures/results/select.ts';
import { shownNumber } from './words/amount.ts';
import { BarTable } from './charts/bar-table.tsx';
import { KindList } from './kind-list.tsx';
import { kindTitle } from './names.ts';
import type { PartProps } from './types.ts';

const Pace = ({ state, asked, words, rows }: PartProps & { readonly rows: Uint32Array }) => {
  const { cadence, contentTypes } = state.strategy;
  const t = words.texts.kinds;
  if (!cadence || asked.until === null) return null;
  const pace = paceOf(state.data.index, rows, { cadence, contentTypes }, { period: asked.period, until: asked.until });
  if (pace.days === 0) return null;
  return (
    <>
      <p className="lead-value">{t.pace(pace.within, pace.days, cadence.fewest, cadence.most)}</p>
      <p>{t.paceMore(pace.below, pace.above)}</p>
      {pace.close > 0 && <p>{t.close(pace.close, cadence.gap)}</p>}
    </>
  );
};

/** The mix of kinds beside what the strategy wants, the pace, and the list in which a kind is changed. */
export const KindsView = (props: PartProps) => {
  const { state, asked, still, words } = props;
  const { texts } = words;
  const t = texts.kinds;
  const { index } = state.data;
  const rows = useMemo(() => selectRows(index, asked), [index, asked]);
  const mix = mixOf(index, rows, state.strategy.contentTypes);
  const missing = mix.filter(({ kind, posts }) => kind !== null && posts === 0);
  const wanted = new Map(mix.flatMap(({ kind, wanted: part }) => (kind && part !== null ? [[kind.id, part]] : [])));
  const isWanted = wanted.size > 0;
  if (rows.length === 0) return <p>{texts.breakdown.none(texts.period(asked.period.key))}</p>;
  return (
    <>
      <p className="about">{t.about}</p>
      <Pace {...props} rows={rows} />
      <BarTable
        title={t.title}
        columns={[texts.chart.kind, t.share, ...(isWanted ? [t.wanted] : []), texts.chart.posts]}
        points={mix
          .filter(({ posts, wanted: part }) => posts > 0 || part !== null)
          .map(({ kind, posts, share, wanted: part }) => ({
            key: kind?.id ?? '',
            name: kindTitle(state.strategy, kind?.id ?? null, words),
            short: '',
            value: share,
            shown: texts.percent(share),
            more: [
              ...(isWanted ? [part === null ? '–' : texts.percent(part)] : []),
              shownNumber('posts', posts, words),
            ],
          }))}
        wanted={wanted}
        language={state.strategy.language}
        texts={texts}
      />
      {missing.length > 0 && (
        <p>{t.missing(missing.map(({ kind }) => kindTitle(state.strategy, kind!.id, words)).join(', '))}</p>
      )}
      {!still && <KindList key={asked.period.key} {...props} rows={rows} />}
    </>
  );
};
