import { useState } from 'react';
import type { ImportRecord } from '../../lib/measures/measure-store.ts';
import type { ImportMessages } from '../../lib/i18n/import-messages.ts';

/** What is stored, and deleting it. Promises resolve to whether it was done. */
export type StoredImportsProps = {
  readonly imports: readonly ImportRecord[];
  /** The browser cannot read what is stored. */
  readonly unreadable: boolean;
  readonly onDelete: (id: string) => Promise<boolean>;
  readonly onDeleteAll: () => Promise<boolean>;
  readonly texts: ImportMessages;
};

type ButtonProps = { readonly label: string; readonly name?: string; readonly onPress: () => void };

const Press = ({ label, name, onPress }: ButtonProps) => (
  <button type="button" className="button" aria-label={name} onClick={onPress}>
    {label}
  </button>
);

/** Deleting everything takes two presses, for what a person wrote has no other copy. */
const DeleteAll = ({ onDelete, texts }: { readonly onDelete: () => void; readonly texts: ImportMessages }) => {
  const { stored: t, cancel } = texts;
  const [asked, setAsked] = useState(false);
  if (!asked) return <Press label={t.removeAll} onPress={() => setAsked(true)} />;
  return (
    <div role="group" aria-label={t.removeAll}>
      <p className="about">{t.removeAllAbout}</p>
      <Press label={cancel} onPress={() => setAsked(false)} />{' '}
      <Press
        label={t.removeAllNow}
        onPress={() => {
          setAsked(false);
          onDelete();
        }}
      />
    </div>
  );
};

/** The files that were imported, each with a way to delete what it brought. */
export const StoredImports = ({ imports, unreadable, onDelete, onDeleteAll, texts }: StoredImportsProps) => {
  const t = texts.stored;
  const [said, say] = useState('');
  const run = async (work: Promise<boolean>, words: string): Promise<void> => say((await work) ? words : t.notRemoved);
  const deleteAll = <DeleteAll onDelete={() => void run(onDeleteAll(), t.removedAll)} texts={texts} />;
  return (
    <div className="stored-imports">
      {unreadable && (
        <>
          <p className="problem" role="alert">
            {t.unreadable}
          </p>
          {deleteAll}
        </>
      )}
      {!unreadable && imports.length > 0 && (
        <details>
          <summary>{t.title(imports.length)}</summary>
          <ul>
            {imports.map(({ id, file, network, added, replaced, exportedOn }) => (
              <li key={id}>
                <span>
                  <bdi>{t.one(file, texts.network[network], added + replaced, exportedOn)}</bdi>
                </span>
                <Press
                  label={t.remove}
                  name={t.removeOne(file)}
                  onPress={() => void run(onDelete(id), t.removed(file))}
                />
              </li>
            ))}
          </ul>
          {deleteAll}
        </details>
      )}
      <div role="status">{said !== '' && <p>{said}</p>}</div>
    </div>
  );
};
