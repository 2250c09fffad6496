import { toCsv, toJson } from '../../../lib/guidance/directory/write.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { ImportDirectory } from './import-accounts.tsx';
import { DirectoryList } from './account-list.tsx';
import type { DirectoryActions, DirectoryState } from './types.ts';
import { usePeople } from './use-directory.ts';

type Props = {
  readonly state: DirectoryState;
  readonly actions: DirectoryActions;
  /** Whether this view is visible. It takes focus when it appears. */
  readonly shown: boolean;
  /** Whether the import is open, in place of the list. */
  readonly importing: boolean;
  /** A file that has been chosen already. */
  readonly file?: Uint8Array | undefined;
  readonly texts: Messages;
};

type People = ReturnType<typeof usePeople>;

const ImportView = ({
  state,
  actions,
  file,
  people: { heading, change, onKeyDown },
  texts,
}: Pick<Props, 'state' | 'actions' | 'file' | 'texts'> & { readonly people: People }) => (
  <section className="people-view" onKeyDown={onKeyDown}>
    <button type="button" className="button-link back" onClick={() => actions.showImport(false)}>
      {texts.popup.back}
    </button>
    <h2 ref={heading} tabIndex={-1}>
      {texts.people.from.title}
    </h2>
    <ImportDirectory
      state={state}
      first={file}
      onInTab={actions.importInTab}
      onAdd={(next, sentence) => void change(next, sentence).then(() => actions.showImport(false))}
      texts={texts}
    />
  </section>
);

type SaidProps = Pick<People, 'said' | 'undoing'> & { readonly onUndo: () => void; readonly texts: Messages };

const Said = ({ said, undoing, onUndo, texts }: SaidProps) => (
  <div role="status" className="status-aside">
    {said && (
      <p>
        {said.sentence}{' '}
        {said.change && (
          <button ref={undoing} type="button" className="button-link" onClick={onUndo}>
            {texts.people.undo}
          </button>
        )}
      </p>
    )}
  </div>
);

type ExportProps = {
  readonly everybody: readonly DirectoryEntry[];
  readonly onDownload: DirectoryActions['download'];
  readonly texts: Messages;
};

const ExportButtons = ({ everybody, onDownload, texts: { people: t } }: ExportProps) =>
  everybody.length > 0 && (
    <>
      <button
        type="button"
        className="button"
        onClick={() => onDownload(`${t.fileName}.csv`, 'text/csv', toCsv(everybody))}
      >
        {t.exportAs('CSV')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => onDownload(`${t.fileName}.json`, 'application/json', toJson(everybody))}
      >
        {t.exportAs('JSON')}
      </button>
    </>
  );

/** The accounts to follow and mention: the department's and the person's own. */
export const DirectoryView = ({ state, actions, shown, importing, file, texts }: Props) => {
  const t = texts.people;
  const people = usePeople({ state, actions, shown, importing, texts });
  const { heading, undoing, said, change, undo, mention } = people;
  const { own, department } = state;
  const everybody = [...department, ...own];

  if (importing) {
    return <ImportView state={state} actions={actions} file={file} people={people} texts={texts} />;
  }
  return (
    <section className="people-view">
      <h2 ref={heading} tabIndex={-1}>
        {texts.popup.views.people}
      </h2>
      <p className="about">{t.lead}</p>
      {state.damaged && <p className="status-aside">{t.damaged}</p>}
      <Said said={said} undoing={undoing} onUndo={undo} texts={texts} />
      <DirectoryList
        state={state}
        onMention={(handle) => void mention(handle)}
        onChange={(next, sentence) => void change(next, sentence)}
        texts={texts}
      />
      <div className="actions">
        <button type="button" className="button" onClick={() => actions.showImport(true)}>
          {t.importList}
        </button>
        <ExportButtons everybody={everybody} onDownload={actions.download} texts={texts} />
        {own.length > 0 && (
          <button type="button" className="button-link" onClick={() => void change([], t.removedAll(own.length))}>
            {t.removeAll}
          </button>
        )}
      </div>
      <p className="privacy-note">{t.kept}</p>
    </section>
  );
};
