import type { ObjectiveResult } from '../../lib/measures/results/overview.ts';
import { noteKey } from '../../lib/measures/results/written-keys.ts';
import { MeasureView } from './measure-view.tsx';
import type { PartProps } from './types.ts';
import { WrittenField } from './written-field.tsx';

/** One objective with its measures and the notes on it. */
export const ObjectiveView = ({ objective, measures, ...part }: PartProps & ObjectiveResult) => {
  const { state, asked, actions, still, words } = part;
  const { texts } = words;
  const key = noteKey(objective.id, asked.period.key);
  const note = state.data.written.get(key)?.text ?? '';
  return (
    <section className="objective" id={`objective-${objective.id}`}>
      <h3 lang={state.strategy.language}>{objective.statement}</h3>
      <ul>
        {measures.map((result) => (
          <MeasureView key={result.key} objective={objective} result={result} {...part} />
        ))}
      </ul>
      {still ? (
        <>
          <h4>{texts.report.notes}</h4>
          <p className="told">{note === '' ? texts.report.noNotes : note}</p>
        </>
      ) : (
        <WrittenField
          key={key}
          label={texts.hand.note(texts.period(asked.period.key))}
          stored={note}
          kind="words"
          onSave={(text) => actions.write({ key, value: null, text })}
          texts={texts}
        />
      )}
    </section>
  );
};
