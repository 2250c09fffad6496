import { type Point, courseOf } from '../../lib/measures/results/overview.ts';
import type { MeasureResult } from '../../lib/measures/results/measure-result.ts';
import { targetKey, valueKey } from '../../lib/measures/results/written-keys.ts';
import { monthsIn, periodAt } from '../../lib/measures/results/period.ts';
import { measureAmount, measureNumber } from './words/amount.ts';
import { caveatSentences, changeSentence, valueSentence } from './words/sentences.ts';
import type { Objective } from '../../lib/rule-set/objective-schema.ts';
import type { ChartPoint } from './charts/types.ts';
import { TimeChart } from './charts/time-chart.tsx';
import { StateMark } from './state-mark.tsx';
import type { PartProps } from './types.ts';
import { WrittenField, readNumber } from './written-field.tsx';

type Props = PartProps & { readonly objective: Objective; readonly result: MeasureResult };

/** Where an axis has no room for all names, every second, third or fourth is shown. */
const MOST_NAMES = 7;

const pointsOf = (course: readonly Point[], result: MeasureResult, { words }: Props): readonly ChartPoint[] => {
  const { texts } = words;
  const step = Math.ceil(course.length / MOST_NAMES);
  return course.map(({ period: { key, kind }, value }, place) => ({
    key,
    name: texts.period(key),
    short:
      (course.length - 1 - place) % step > 0 ? '' : kind === 'month' ? texts.shortMonth(key) : key.replace('-', ' '),
    value,
    shown: value === null ? '' : measureAmount(result, value, words),
  }));
};

/** The target for one column of the chart, where all of them are for as long as the value itself. */
const Course = (props: Props) => {
  const { state, asked, objective, result, still, words } = props;
  const { texts } = words;
  const course = courseOf(state.data, objective, result, asked);
  if (course.length < 2) return null;
  const name = result.measure.name ?? result.measure.text;
  return (
    <TimeChart
      title={texts.breakdown.overTime(name)}
      points={pointsOf(course, result, props)}
      columns={[texts.chart.period, texts.glance.value]}
      target={result.target?.value ?? null}
      tick={(value) => measureNumber(result, value, words)}
      still={still}
      texts={texts}
    />
  );
};

const Fields = ({ result, state, actions, words: { texts } }: Props) => {
  const { measure, key, period } = result;
  const t = texts.hand;
  // A value is for a period of the measure's own length; of a longer one the last counts.
  const own = monthsIn(measure.period) < monthsIn(period.kind) ? periodAt(measure.period, period.to) : period;
  const storedKey = valueKey(key, own.key);
  const stored = state.data.written.get(storedKey);
  const target = state.data.written.get(targetKey(key));
  const shownNumber = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  const saveNumber = (under: string) => (text: string) =>
    actions.write({ key: under, value: readNumber(text) ?? null, text: '' });
  return (
    <>
      {measure.from === 'hand' && measure.kind === 'words' && (
        <WrittenField
          key={storedKey}
          label={t.words(texts.period(own.key))}
          stored={stored?.text ?? ''}
          kind="words"
          onSave={(text) => actions.write({ key: storedKey, value: null, text })}
          texts={texts}
        />
      )}
      {measure.kind === 'count' && (measure.from === 'hand' || measure.target === undefined) && (
        <details className="edit">
          <summary>
            {t.edit}
            <span className="visually-hidden">: {measure.name ?? measure.text}</span>
          </summary>
          {measure.from === 'hand' && (
            <WrittenField
              key={storedKey}
              label={t.value(texts.period(own.key))}
              stored={shownNumber(stored?.value)}
              kind="number"
              onSave={saveNumber(storedKey)}
              texts={texts}
            />
          )}
          {measure.target === undefined && (
            <WrittenField
              label={t.target(t.periods[measure.period], measure.from === 'watchTime')}
              stored={shownNumber(target?.value)}
              kind="number"
              onSave={saveNumber(targetKey(key))}
              texts={texts}
            />
          )}
        </details>
      )}
    </>
  );
};

/** One measure: what it came to and how it changed in words, what the figure cannot tell, and its course as a chart. */
export const MeasureView = (props: Props) => {
  const { state, asked, result, still, words } = props;
  const { texts, date } = words;
  const { measure } = result;
  const told = measure.kind === 'words' ? result.written?.text : undefined;
  const caveats = caveatSentences(result.caveats, words, { network: asked.network, date });
  return (
    <li className="measure">
      <h4>
        <span lang={state.strategy.language}>{measure.name ?? measure.text}</span>{' '}
        {measure.kind === 'count' && <StateMark result={result} texts={texts} />}
      </h4>
      {measure.name !== undefined && (
        <p className="about" lang={state.strategy.language}>
          {measure.text}
        </p>
      )}
      {measure.kind === 'count' ? (
        <>
          <p className="lead-value">{valueSentence(result, asked.network, words)}</p>
          <p>{changeSentence(result, words)}</p>
        </>
      ) : (
        still && <p className="told">{told ?? valueSentence(result, asked.network, words)}</p>
      )}
      {result.otherNetwork && <p className="caveat">{texts.otherNetwork(texts.networks[measure.network])}</p>}
      {result.target?.own && <p className="caveat">{texts.ownTarget}</p>}
      {caveats.map((sentence) => (
        <p key={sentence} className="caveat">
          {sentence}
        </p>
      ))}
      {measure.kind === 'count' && <Course {...props} />}
      {!still && <Fields {...props} />}
    </li>
  );
};
