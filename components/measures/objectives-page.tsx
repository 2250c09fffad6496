import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { getObjectivesMessages } from '../../lib/i18n/objectives-messages.ts';
import { overviewOf } from '../../lib/measures/results/overview.ts';
import { periodAt } from '../../lib/measures/results/period.ts';
import { BreakdownView, figuresFor } from './breakdown-view.tsx';
import { askedBy, figureToShow, firstChoice } from './choice.ts';
import { Choose } from './choose.tsx';
import { Glance } from './glance.tsx';
import { KindsView } from './kinds-view.tsx';
import { ObjectiveView } from './objective-view.tsx';
import { Report } from './report.tsx';
import { SourceLine } from './source-line.tsx';
import { Start } from './start.tsx';
import type { Choice, ObjectivesActions, ObjectivesState, PartProps } from './types.ts';

type Props = {
  readonly state: ObjectivesState;
  readonly actions: ObjectivesActions;
  /** What imports exports. */
  readonly importer: ReactNode;
  readonly texts: Messages;
};

type Shown = PartProps & {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly importer: ReactNode;
};

const Figures = (props: Shown) => {
  const { state, asked, choice, onChoose, words } = props;
  const { texts } = words;
  const results = useMemo(
    () => overviewOf(state.data, state.strategy.objectives, asked),
    [state.data, state.strategy, asked],
  );
  const names = figuresFor(props);
  const figure = figureToShow(names, choice.figure);
  return (
    <>
      <SourceLine {...props} />
      <nav aria-label={texts.contents} className="page-contents">
        <ul>
          {(
            [
              ['glance', texts.glance.title],
              ['breakdown', texts.breakdown.title],
              ['objectives', texts.objectives],
              ['kinds', texts.kinds.title],
              ['import', texts.importing],
            ] as const
          ).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Glance state={state} words={words} results={results} />
      <section aria-labelledby="breakdown">
        <h2 id="breakdown">{texts.breakdown.title}</h2>
        {figure !== null && (
          <>
            <label className="choice">
              <span>{texts.choose.figure}</span>
              <select
                value={figure}
                onChange={({ target }) =>
                  onChoose({ ...choice, figure: names.find((name) => name === target.value) ?? null })
                }
              >
                {names.map((name) => (
                  <option key={name} value={name}>
                    {texts.figure(name)}
                  </option>
                ))}
              </select>
            </label>
            <BreakdownView {...props} figure={figure} />
          </>
        )}
        {figure === null && <p>{texts.breakdown.none(texts.period(asked.period.key))}</p>}
      </section>
      <section aria-labelledby="objectives">
        <h2 id="objectives">{texts.objectives}</h2>
        {results.map((result) => (
          <ObjectiveView key={result.objective.id} {...props} {...result} />
        ))}
      </section>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{texts.kinds.title}</h2>
        <KindsView {...props} />
      </section>
      <div id="import">{props.importer}</div>
    </>
  );
};

const ReportView = (props: Shown) => {
  const { actions, choice, words } = props;
  const { texts } = words;
  const shown = useRef<HTMLDivElement>(null);
  const figure = figureToShow(figuresFor(props), choice.figure);
  const title = texts.report.title(texts.period(choice.period.key));
  return (
    <>
      <div className="tools" role="group" aria-label={texts.tools}>
        <button type="button" className="button" onClick={actions.print}>
          {texts.print}
        </button>
        <button type="button" className="button" onClick={() => shown.current && actions.save(shown.current, title)}>
          {texts.save}
        </button>
      </div>
      <div ref={shown}>
        <Report {...props} figure={figure} />
      </div>
    </>
  );
};

const Views = ({
  isReport,
  onChange,
  texts,
}: {
  isReport: boolean;
  onChange: (isReport: boolean) => void;
  texts: PartProps['words']['texts'];
}) => (
  <div className="views" role="group" aria-label={texts.views.label}>
    {([false, true] as const).map((report) => (
      <button
        key={String(report)}
        type="button"
        className="button"
        aria-pressed={isReport === report}
        onClick={() => onChange(report)}
      >
        {report ? texts.views.report : texts.views.page}
      </button>
    ))}
  </div>
);

const WithPosts = ({
  state,
  actions,
  importer,
  words,
}: Omit<PartProps, 'asked' | 'still'> & { importer: ReactNode }) => {
  const { index } = state.data;
  const [choice, setChoice] = useState<Choice>(() => firstChoice(index));
  const [isReport, setIsReport] = useState(false);
  // The controls answer at once, also where thousands of posts are summed up.
  const later = useDeferredValue(choice);
  const asked = useMemo(() => askedBy(index, later), [index, later]);
  const part = { state, asked, actions, still: false, words, choice: later, onChoose: setChoice, importer };
  const showReport = (report: boolean): void => {
    setIsReport(report);
    // A report is of a quarter, unless a person chooses another period.
    if (report && choice.period.kind === 'month')
      setChoice({ ...choice, period: periodAt('quarter', choice.period.from) });
  };
  return (
    <>
      <div className="controls">
        <Choose index={index} choice={choice} onChoose={setChoice} texts={words.texts} />
        <Views isReport={isReport} onChange={showReport} texts={words.texts} />
      </div>
      {isReport ? <ReportView {...part} /> : <Figures {...part} />}
    </>
  );
};

/** The page of objectives: how the department does against its strategy, by the figures of its own posts. */
export const ObjectivesPage = ({ state, actions, importer, texts: messages }: Props) => {
  const texts = getObjectivesMessages(messages.language);
  const words = { texts, language: messages.language, date: messages.date };
  return (
    <main className="objectives-page">
      <header className="page-header">
        <p className="product" lang={state.strategy.language}>
          {state.department}
        </p>
        <h1>{texts.title}</h1>
        <p className="about">
          {texts.lead} <a href="/strategy.html">{texts.strategy}</a>
        </p>
      </header>
      {state.data.index.posts.length === 0 ? (
        <Start importer={importer} texts={texts} />
      ) : (
        <WithPosts state={state} actions={actions} importer={importer} words={words} />
      )}
    </main>
  );
};
