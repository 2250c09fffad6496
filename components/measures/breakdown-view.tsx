import { useMemo } from 'react';
import type { FigureName } from '../../lib/measures/figures.ts';
import { caveatsOf, isOpen } from '../../lib/measures/results/caveats.ts';
import { type Breakdown, type Step, accountTotals, breakdownOf } from '../../lib/measures/results/breakdown.ts';
import type { Period } from '../../lib/measures/results/period.ts';
import { selectRows } from '../../lib/measures/results/select.ts';
import { changeFrom } from '../../lib/measures/results/target.ts';
import { totalOf } from '../../lib/measures/results/totals.ts';
import { shownAmount, shownNumber } from './words/amount.ts';
import { caveatSentences, changeInWords } from './words/sentences.ts';
import type { ChartPoint } from './charts/types.ts';
import { HourChart } from './charts/hour-chart.tsx';
import { TimeChart } from './charts/time-chart.tsx';
import { sumsIn } from './choice.ts';
import { kindSentences } from './kind-sentences.ts';
import { kindTitle, objectiveTitle } from './names.ts';
import { NetworkTable } from './network-table.tsx';
import { PostTable } from './post-table.tsx';
import { TotalTable } from './total-table.tsx';
import type { PartProps } from './types.ts';

type Props = PartProps & { readonly figure: FigureName };
type Part = Props & { readonly breakdown: Breakdown };

/** On an axis every so many days are named. */
const STEPS: Readonly<Record<Period['kind'], number>> = { month: 7, quarter: 3, year: 2 };

const stepPoints = (over: readonly Step[], { asked, figure, words }: Props): readonly ChartPoint[] => {
  const { texts, date } = words;
  const { kind } = asked.period;
  const nameOf = (from: string): string =>
    kind === 'month' ? date(from) : kind === 'quarter' ? texts.chart.week(date(from)) : texts.period(from.slice(0, 7));
  return over.map(({ from, total }, place) => ({
    key: from,
    name: nameOf(from),
    short: place % STEPS[kind] > 0 ? '' : kind === 'year' ? texts.shortMonth(from) : date(from).replace(/ \d+$/, ''),
    value: total.known === 0 ? null : total.sum,
    shown: shownAmount(figure, total.sum, words),
    more: [shownNumber('posts', total.posts, words)],
  }));
};

const Hours = ({ breakdown, figure, still, words }: Part) => {
  const { texts } = words;
  const { hours, noHour } = breakdown;
  const named = hours.flatMap(({ average, posts }, place) =>
    average === null
      ? []
      : [
          {
            key: String(place),
            name: `${texts.weekdays[Math.floor(place / 24)]}, ${texts.hour(place % 24)}`,
            short: '',
            value: average,
            shown: shownNumber(figure, average, words),
            more: [shownNumber('posts', posts, words)],
          },
        ],
  );
  if (named.length === 0) return noHour > 0 ? <p className="caveat">{texts.chart.noHour(noHour)}</p> : null;
  return (
    <>
      <HourChart
        title={texts.breakdown.byHour(texts.figure(figure))}
        points={named}
        columns={[texts.chart.hour, texts.figure(figure), texts.chart.posts]}
        values={hours.map(({ average }) => average)}
        still={still}
        texts={texts}
      />
      <p className="caveat">{texts.caveats.time}</p>
      {noHour > 0 && <p className="caveat">{texts.chart.noHour(noHour)}</p>}
    </>
  );
};

const ByName = ({ breakdown, figure, state, words }: Part) => {
  const { texts } = words;
  const { strategy } = state;
  return (
    <>
      {kindSentences(breakdown.kinds, figure, strategy, words).map((sentence) => (
        <p key={sentence} className="lead-value">
          {sentence}
        </p>
      ))}
      <TotalTable
        title={texts.breakdown.byKind(texts.figure(figure))}
        heading={texts.chart.kind}
        rows={breakdown.kinds.map(({ name, total }) => ({
          key: name ?? '',
          name: kindTitle(strategy, name, words),
          total,
        }))}
        figure={figure}
        language={strategy.language}
        words={words}
      />
      <p className="caveat">{texts.caveats.total}</p>
      <TotalTable
        title={texts.breakdown.byObjective(texts.figure(figure))}
        heading={texts.chart.objective}
        rows={breakdown.objectives.map(({ name, total }) => ({
          key: name ?? '',
          name: objectiveTitle(strategy, name, words),
          total,
        }))}
        figure={figure}
        language={strategy.language}
        words={words}
      />
    </>
  );
};

const Accounts = ({ state, asked, figure, words }: Props) => {
  const { texts } = words;
  const accounts = accountTotals(state.data.index, asked.network, asked.period, figure);
  if (accounts.length < 2) return null;
  return (
    <>
      <TotalTable
        title={texts.breakdown.accounts}
        heading={texts.chart.account}
        rows={accounts.map(({ name, total }) => ({ key: name ?? '', name: name ?? texts.choose.noAccount, total }))}
        figure={figure}
        words={words}
      />
      <p className="caveat">{texts.caveats.order}</p>
    </>
  );
};

/** How the sum changed from the period that it is compared with. */
const changeOf = ({ total }: Breakdown, { state, asked, figure, words }: Props): string => {
  const { index } = state.data;
  const before = totalOf(selectRows(index, { ...asked, period: asked.before }), index.figure(figure));
  const isOver = !isOpen(asked.period, asked.until);
  return changeInWords(
    isOver && before.known > 0 ? changeFrom(total.sum, before.sum) : null,
    before.known > 0 ? shownNumber(figure, before.sum, words) : null,
    words.texts.period(asked.before.key),
    words,
  );
};

/** What the posts of the period brought in one figure, in words and charts. */
export const BreakdownView = (props: Props) => {
  const { state, asked, figure, still, words } = props;
  const { texts, date } = words;
  const { index } = state.data;
  const breakdown = useMemo(() => breakdownOf(index, asked, figure), [index, asked, figure]);
  const name = texts.period(asked.period.key);
  if (breakdown.total.posts === 0) return <p>{texts.breakdown.none(name)}</p>;
  const caveats = caveatSentences(caveatsOf(index, breakdown.rows, breakdown.total), words, {
    network: asked.network,
    date,
  });
  const part = { ...props, breakdown };
  const { best, worst } = breakdown.extremes;
  return (
    <>
      <p className="lead-value">
        {texts.breakdown.summary(shownAmount(figure, breakdown.total.sum, words), breakdown.total.posts, name)}
      </p>
      <p>{changeOf(breakdown, props)}</p>
      {caveats.map((sentence) => (
        <p key={sentence} className="caveat">
          {sentence}
        </p>
      ))}
      <ByName {...part} />
      <TimeChart
        title={texts.breakdown.overTime(texts.figure(figure))}
        points={stepPoints(breakdown.over, props)}
        columns={[texts.chart.day, texts.figure(figure), texts.chart.posts]}
        tick={(value) => shownNumber(figure, value, words)}
        still={still}
        texts={texts}
      />
      <Hours {...part} />
      <PostTable title={texts.breakdown.best} rows={best} figure={figure} state={state} words={words} />
      <PostTable title={texts.breakdown.worst} rows={worst} figure={figure} state={state} words={words} />
      <Accounts {...props} />
      <NetworkTable {...props} />
    </>
  );
};

/** The figures that can be shown for the posts of a period. */
export const figuresFor = ({ state, asked }: Pick<PartProps, 'state' | 'asked'>): readonly FigureName[] =>
  sumsIn(state.data.index, selectRows(state.data.index, asked));
