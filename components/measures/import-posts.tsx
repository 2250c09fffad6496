import { type ReactNode, useId, useState } from 'react';
import type { Preset } from '../../lib/measures/measure-store.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportPreviewView } from './import-preview.tsx';
import type { ImportTexts } from './import-types.ts';
import type { ImportStep, useImport } from './use-import.ts';

type Props = ImportTexts & {
  /** The import, whose state outlives this part of the page. */
  readonly job: ReturnType<typeof useImport>;
  readonly onForget: (id: string) => Promise<void>;
  readonly presets: readonly Preset[];
  /** ISO day where the person is. */
  readonly today: string;
  /** What stands below: the files that were imported. */
  readonly children?: ReactNode;
};

const ACCEPTED = '.csv,.tsv,.txt,.zip,.xlsx,.xls,.js,text/csv,application/zip';

type ChooseProps = {
  readonly label: string;
  readonly about: string;
  readonly onChoose: (file: File | undefined) => void;
};

const ChooseFile = ({ label, about, onChoose }: ChooseProps) => {
  const id = useId();
  return (
    <div
      className="choose-file"
      // Without this the browser would open the file in place of the page.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onChoose(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        // Otherwise choosing the same file again after correcting it is no change to the browser.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => onChoose(target.files?.[0])}
      />
      <p className="about">{about}</p>
    </div>
  );
};

type RunningProps = {
  readonly running: Extract<ImportStep, { readonly step: 'reading' | 'storing' }>;
  readonly onCancel: () => void;
  readonly texts: ImportTexts['texts'];
};

const Running = ({ running: { step, progress }, onCancel, texts: t }: RunningProps) => {
  const id = useId();
  const { done, total } = progress;
  const told = total === 0 ? '' : (step === 'reading' ? t.rowsDone : t.postsDone)(done, total);
  return (
    <div className="import-progress">
      <label htmlFor={id}>{step === 'reading' ? t.reading : t.storing}</label>
      <progress id={id} {...(total === 0 ? {} : { max: total, value: done })} />
      <span>{told}</span>
      <button type="button" className="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </div>
  );
};

/** What came of the last press, in sentences; the problem with a file among them. */
const wordsOf = (step: ImportStep, t: ImportTexts['texts']): readonly string[] => {
  if (step.step === 'cancelled') return [t.cancelled];
  if (step.step === 'failed') return [t.failed];
  if (step.step === 'done') {
    const { added, replaced, older } = step.result;
    return [
      t.done(added, replaced),
      ...(older > 0 ? [t.older(older)] : []),
      ...(step.presetLost ? [t.presetNotSaved] : []),
    ];
  }
  if (step.step !== 'read') return [];
  const { preview } = step;
  if (preview.kind === 'columns') return [t.unknown];
  if (preview.kind === 'preview') return [];
  const { problem, file, line } = preview;
  return [t.problem[problem], ...(file === undefined || line === undefined ? [] : [t.damagedAt(file, line)])];
};

const isProblem = (step: ImportStep): boolean =>
  step.step === 'failed' || (step.step === 'read' && step.preview.kind !== 'preview');

type ReadProps = Props & {
  readonly read: Extract<ImportStep, { readonly step: 'read' }>;
  readonly file: File;
  readonly onForgotten: () => void;
};

/** What was read: the columns to choose, and the posts to check. */
const Read = ({ read: { turn, preview }, file, onForgotten, ...props }: ReadProps) => {
  const { job, onForget, texts, figureName } = props;
  const isPreview = preview.kind === 'preview';
  const offer = isPreview ? preview.facts.offer : preview.kind === 'columns' ? preview.offer : null;
  return (
    <>
      {offer && (
        <ImportColumns
          key={turn}
          offer={offer}
          needed={!isPreview}
          onChoose={job.useColumns}
          texts={texts}
          figureName={figureName}
        />
      )}
      {isPreview && (
        <ImportPreviewView
          key={`preview ${turn}`}
          {...props}
          preview={preview}
          file={file}
          onImport={(confirmation) => void job.store(confirmation)}
          onForget={(id) => void onForget(id).then(onForgotten)}
        />
      )}
    </>
  );
};

/** Reads a network’s export, shows what is in it, and imports it on a press. */
export const ImportPosts = (props: Props) => {
  const t = props.texts;
  const { job } = props;
  const { step, file } = job;
  const [forgotten, setForgotten] = useState(false);
  const words = [...wordsOf(step, t), ...(forgotten && step.step === 'read' ? [t.forgotten] : [])];
  return (
    <div className="import">
      <p className="about">{t.about}</p>
      {step.step === 'reading' || step.step === 'storing' ? (
        <Running running={step} onCancel={job.cancel} texts={t} />
      ) : (
        <ChooseFile label={step.step === 'start' ? t.file : t.another} about={t.drop} onChoose={job.choose} />
      )}
      <div role="status">
        {words.length > 0 && <p className={isProblem(step) ? 'problem' : undefined}>{words.join(' ')}</p>}
      </div>
      {step.step === 'read' && file && (
        <Read {...props} read={step} file={file} onForgotten={() => setForgotten(true)} />
      )}
      {props.children}
    </div>
  );
};
