import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ImportPosts } from '../../components/measures/import-posts.tsx';
import { useImport } from '../../components/measures/use-import.ts';
import { getImportMessages } from '../../lib/i18n/import-messages.ts';
import type { FigureName } from '../../lib/measures/figures.ts';
import { startImport } from '../../lib/measures/import/client.ts';
import type { MeasureStore, Preset } from '../../lib/measures/measure-store.ts';
import type { InterfaceLanguage } from '../../lib/text/languages.ts';

type Given = {
  readonly store: MeasureStore;
  readonly language: InterfaceLanguage;
  /** ISO day where the person is. */
  readonly today: string;
  /** What a figure is called. */
  readonly figureName: (name: FigureName) => string;
};

/** The part of the page that imports exports. Its state is that of the component that calls this. */
export const useImporter = ({ store, language, today, figureName }: Given): ReactNode => {
  const [presets, setPresets] = useState<readonly Preset[]>([]);
  const reload = useCallback(
    () =>
      store.presets().then(
        ({ entries }) => setPresets(entries),
        () => undefined,
      ),
    [store],
  );
  useEffect(() => {
    void reload();
    return store.subscribe(() => void reload());
  }, [store, reload]);
  const job = useImport({ start: startImport, savePreset: store.savePreset }, presets);
  return (
    <ImportPosts
      job={job}
      presets={presets}
      onForget={(id) => store.deletePreset(id).catch(() => undefined)}
      today={today}
      texts={getImportMessages(language)}
      figureName={figureName}
    />
  );
};
