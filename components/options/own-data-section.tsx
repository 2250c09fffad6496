import { useId, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { ChangeResult, OwnDataActions } from '../../lib/own-data/actions.ts';
import type { FileProblem } from '../../lib/own-data/settings-file.ts';
import { useFocusOnChange } from '../parts/use-focus-after.ts';
import { Section } from './section.tsx';

type Props = { readonly actions: OwnDataActions; readonly texts: Messages };

type DataTexts = Messages['options']['data'];

const problemIn = (problem: FileProblem | null, t: DataTexts): string => {
  if (problem === null) return t.notSaved;
  if (problem.kind === 'not-json') return t.badJson(problem.line);
  if (problem.kind === 'unknown') return t.unknown(problem.name);
  if (problem.kind === 'value') return t.badValue(problem.place.join(' → '), t.expected[problem.field]);
  return t.problems[problem.kind];
};

/** What came of the last press, and whether it can be taken back. */
type Said = { readonly words: string; readonly problem: boolean; readonly undo: boolean };

const NOTHING: Said = { words: '', problem: false, undo: false };

/** One change at a time, and what came of it. */
const useOwnData = (actions: OwnDataActions, t: DataTexts) => {
  const [said, say] = useState<Said>(NOTHING);
  const working = useRef(false);
  const run = async (work: () => Promise<ChangeResult>, words: string, undo: boolean): Promise<void> => {
    if (working.current) return;
    working.current = true;
    const result = await work();
    working.current = false;
    if (!result.done) return say({ words: problemIn(result.problem, t), problem: true, undo: false });
    const kept =
      result.locked.length === 0 ? '' : ` ${t.locked(result.locked.map((name) => t.names[name]).join(', '))}`;
    say({ words: words + kept, problem: false, undo });
  };
  const exportAll = async (): Promise<void> =>
    say((await actions.exportAll()) ? NOTHING : { words: t.notExported, problem: true, undo: false });
  return { said, run, exportAll };
};

/** Everything that a person set, as a file to save or to read; and the way back to the defaults. */
export const OwnDataSection = ({ actions, texts }: Props) => {
  const t = texts.options.data;
  const id = useId();
  const { said, run, exportAll } = useOwnData(actions, t);
  // The button that was pressed stays, so focus goes to the way back only if it was there.
  const undoing = useFocusOnChange<HTMLButtonElement>(said.undo ? said : null);
  return (
    <Section title={t.title} about={t.about}>
      <p className="rules-actions">
        <button type="button" className="button" onClick={() => void exportAll()}>
          {t.export}
        </button>
        <label className="button file-choice" htmlFor={id}>
          {t.import}
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void run(() => actions.importFrom(file), t.imported, true);
              // The same file can be chosen again.
              target.value = '';
            }}
          />
        </label>
        <button type="button" className="button" onClick={() => void run(actions.reset, t.resetDone, true)}>
          {t.reset}
        </button>
      </p>
      <div role="status" className={said.problem ? 'not-kept' : 'removed'}>
        {said.words !== '' && (
          <p>
            {said.words}{' '}
            {said.undo && (
              <button
                ref={undoing}
                type="button"
                className="button-link"
                onClick={() => void run(actions.undo, t.undone, false)}
              >
                {texts.options.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </Section>
  );
};
