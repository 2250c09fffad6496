import { type ReactNode, useEffect, useState } from 'react';
import { ImportPosts } from '../../components/measures/import-posts.tsx';
import { StoredImports } from '../../components/measures/stored-imports.tsx';
import { useImport } from '../../components/measures/use-import.ts';
import { getImportMessages } from '../../lib/i18n/import-messages.ts';
import type { FigureName } from '../../lib/measures/figures.ts';
import { startImport } from '../../lib/measures/import/client.ts';
import type { ImportRecord, MeasureStore, Preset } from '../../lib/measures/measure-store.ts';
import type { InterfaceLanguage } from '../../lib/text/languages.ts';

type Given = {
  readonly store: MeasureStore;
  readonly language: InterfaceLanguage;
  /** ISO day where the person is. */
  readonly today: string;
  /** What a figure is called. */
  readonly figureName: (name: FigureName) => string;
};

/** What is stored beside the posts; null where the browser cannot read it. */
type Stored = { readonly presets: readonly Preset[]; readonly imports: readonly ImportRecord[] } | null;

const NOTHING: Stored = { presets: [], imports: [] };

const load = async (store: MeasureStore): Promise<Stored> => {
  const [presets, imports] = await Promise.all([store.presets(), store.imports()]);
  return { presets: presets.entries, imports: imports.entries.toSorted((one, other) => other.at - one.at) };
};

const done = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** The part of the page that imports exports. Its state is that of the component that calls this. */
export const useImporter = ({ store, language, today, figureName }: Given): ReactNode => {
  const [stored, setStored] = useState<Stored>(NOTHING);
  useEffect(() => {
    const reload = (): void =>
      void load(store)
        .catch(() => null)
        .then(setStored);
    reload();
    return store.subscribe(reload);
  }, [store]);
  const { presets, imports } = stored ?? NOTHING;
  const job = useImport({ start: startImport, savePreset: store.savePreset }, presets);
  const texts = getImportMessages(language);
  return (
    <ImportPosts
      job={job}
      presets={presets}
      onForget={(id) => store.deletePreset(id).catch(() => undefined)}
      today={today}
      texts={texts}
      figureName={figureName}
    >
      <StoredImports
        imports={imports}
        unreadable={stored === null}
        onDelete={(id) => done(store.deleteImport(id))}
        onDeleteAll={() => done(store.clear())}
        texts={texts}
      />
    </ImportPosts>
  );
};
