import { TableHead } from './charts/table-parts.tsx';
import { type ObjectiveResult, targetsMet } from '../../lib/measures/results/overview.ts';
import { measureAmount, measureNumber, shownChange } from './words/amount.ts';
import type { MeasureResult } from '../../lib/measures/results/measure-result.ts';
import { StateMark } from './state-mark.tsx';
import type { PartProps } from './types.ts';

type Props = Pick<PartProps, 'state' | 'words'> & { readonly results: readonly ObjectiveResult[] };

const Row = ({
  result,
  objective,
  language,
  words,
}: {
  readonly result: MeasureResult;
  readonly objective: string;
  readonly language: string;
  readonly words: PartProps['words'];
}) => {
  const { texts } = words;
  const { measure, value, target, change } = result;
  return (
    <tr>
      <th scope="row">
        <a href={`#objective-${objective}`} lang={language}>
          {measure.name ?? measure.text}
        </a>
      </th>
      <td>{value === null ? '–' : measureAmount(result, value, words)}</td>
      <td>{target ? measureNumber(result, target.value, words) : '–'}</td>
      <td>
        <StateMark result={result} texts={texts} />
      </td>
      <td>{shownChange(change, words)}</td>
    </tr>
  );
};

/** How many targets are met, in one sentence, and every counted measure that has a value in one table. */
export const Glance = ({ state, words, results }: Props) => {
  const { texts } = words;
  const t = texts.glance;
  const { all, met, open } = targetsMet(results);
  const shown = results.flatMap(({ objective, measures }) =>
    measures
      .filter(({ measure, value, target }) => measure.kind === 'count' && (value !== null || target))
      .map((result) => ({ result, objective })),
  );
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">{t.title}</h2>
      {(all > 0 || open === 0) && <p className="lead-value">{all === 0 ? t.none : t.met(met, all)}</p>}
      {open > 0 && <p>{t.open(open)}</p>}
      {shown.length > 0 && (
        <div className="wide">
          <table>
            <TableHead columns={[t.measure, t.value, t.target, t.state, t.change]} />
            <tbody>
              {shown.map(({ result, objective }) => (
                <Row
                  key={result.key}
                  result={result}
                  objective={objective.id}
                  language={state.strategy.language}
                  words={words}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
