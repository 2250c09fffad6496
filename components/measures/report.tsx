import { useMemo } from 'react';
import type { FigureName } from '../../lib/measures/figures.ts';
import { overviewOf } from '../../lib/measures/results/overview.ts';
import { BreakdownView } from './breakdown-view.tsx';
import { Glance } from './glance.tsx';
import { KindsView } from './kinds-view.tsx';
import { ObjectiveView } from './objective-view.tsx';
import { SourceLine } from './source-line.tsx';
import type { PartProps } from './types.ts';

/** The report of a period: everything on one page to print or save, with nothing to press. */
export const Report = (props: PartProps & { readonly figure: FigureName | null }) => {
  const { state, asked, figure, words } = props;
  const { texts, date } = words;
  const part = { ...props, still: true };
  const results = useMemo(
    () => overviewOf(state.data, state.strategy.objectives, asked),
    [state.data, state.strategy, asked],
  );
  return (
    <article className="report">
      <p className="product" lang={state.strategy.language}>
        {state.department}
      </p>
      <h1>{texts.report.title(texts.period(asked.period.key))}</h1>
      <p className="about">{texts.report.made(date(state.today))}</p>
      <SourceLine {...part} />
      <Glance state={state} words={words} results={results} />
      <h2>{texts.objectives}</h2>
      {results.map((result) => (
        <ObjectiveView key={result.objective.id} {...part} {...result} />
      ))}
      {figure !== null && (
        <>
          <h2>{texts.breakdown.title}</h2>
          <BreakdownView {...part} figure={figure} />
        </>
      )}
      <h2>{texts.kinds.title}</h2>
      <KindsView {...part} />
    </article>
  );
};
