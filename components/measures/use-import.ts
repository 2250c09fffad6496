import { useEffect, useRef, useState } from 'react';
import type { ImportJob } from '../../lib/measures/import/client.ts';
import type { ImportConfirmation, ImportPreview } from '../../lib/measures/import/messages.ts';
import type { ColumnChoice } from '../../lib/measures/import/read-file.ts';
import type { Preset, PutResult } from '../../lib/measures/measure-store.ts';
import { fold } from '../../lib/text/fold.ts';
import type { ImportActions } from './import-types.ts';

/** How far a file has come: so many of so many. */
type Progress = { readonly done: number; readonly total: number };

/** Where an import stands. `turn` numbers what was read, so that each preview begins afresh. */
export type ImportStep =
  | { readonly step: 'start' }
  | { readonly step: 'reading' | 'storing'; readonly progress: Progress }
  | { readonly step: 'read'; readonly turn: number; readonly preview: ImportPreview }
  | { readonly step: 'done'; readonly result: PutResult; readonly presetLost: boolean }
  | { readonly step: 'cancelled' | 'failed' };

const NOTHING: Progress = { done: 0, total: 0 };

/** The columns of a choice as a preset, by the headings of the file. */
const presetOf = (name: string, { mapping }: ColumnChoice, headings: readonly string[]): Preset => ({
  id: headings.map(fold).join(' ').slice(0, 90) || name,
  name,
  network: mapping.network,
  headings: headings.map(fold),
  places: Object.fromEntries(Object.entries(mapping.places).filter(([, place]) => place !== undefined)),
  dateOrder: mapping.dateOrder,
});

/** One import at a time, from a chosen file to what was stored. */
export const useImport = (actions: ImportActions, presets: readonly Preset[]) => {
  const [step, setStep] = useState<ImportStep>({ step: 'start' });
  const [file, setFile] = useState<File | null>(null);
  const job = useRef<ImportJob | null>(null);
  const turn = useRef(0);
  const preset = useRef<Preset | null>(null);

  const restart = (): ImportJob => {
    job.current?.end();
    job.current = actions.start((done, total) =>
      setStep((now) =>
        now.step === 'reading' || now.step === 'storing' ? { ...now, progress: { done, total } } : now,
      ),
    );
    return job.current;
  };
  // A page that goes takes its import along.
  useEffect(() => () => job.current?.end(), []);

  const read = async (chosen: File, choice: ColumnChoice | null): Promise<void> => {
    setStep({ step: 'reading', progress: NOTHING });
    const mine = ++turn.current;
    const preview = await (choice ? job.current! : restart()).read(chosen, choice, presets);
    if (preview !== null && mine === turn.current) setStep({ step: 'read', turn: mine, preview });
  };

  return {
    step,
    file,
    choose: (chosen: File | undefined): void => {
      if (!chosen) return;
      preset.current = null;
      setFile(chosen);
      void read(chosen, null);
    },
    /** Reads the file again. `name`: under which the columns are kept; '' where they are not. */
    useColumns: (choice: ColumnChoice, headings: readonly string[], name: string): void => {
      preset.current = name === '' ? null : presetOf(name, choice, headings);
      if (file) void read(file, choice);
    },
    store: async (confirmation: ImportConfirmation): Promise<void> => {
      setStep({ step: 'storing', progress: NOTHING });
      const outcome = await job.current!.store(confirmation);
      if (outcome.kind !== 'stored') return setStep({ step: outcome.kind });
      const saved = preset.current;
      const presetLost =
        saved !== null &&
        (await actions.savePreset(saved).then(
          () => false,
          () => true,
        ));
      setStep({ step: 'done', result: outcome.result, presetLost });
    },
    cancel: (): void => {
      if (step.step === 'storing') return job.current?.cancel();
      turn.current++;
      job.current?.end();
      setStep({ step: 'cancelled' });
    },
  };
};
