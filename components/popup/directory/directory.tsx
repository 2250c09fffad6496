import { toCsv, toJson } from '../../../lib/guidance/directory/write.ts';
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

/** The accounts to follow and mention: the department's and the person's own. */
export const DirectoryView = ({ state, actions, shown, importing, file, texts }: Props) => {
  const t = texts.people;
  const { heading, undoing, said, change, undo, mention, onKeyDown } = usePeople({
    state,
    actions,
    shown,
    importing,
    texts,
  });
  const { own, department } = state;
  const everybody = [...department, ...own];

  if (importing) {
    return (
      <section className="people-view" onKeyDown={onKeyDown}>
        <button type="button" className="button-link back" onClick={() => actions.showImport(false)}>
          {texts.popup.back}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {t.from.title}
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
  }
  return (
    <section className="people-view">
      <h2 ref={heading} tabIndex={-1}>
        {texts.popup.views.people}
      </h2>
      <p className="about">{t.lead}</p>
      {state.damaged && <p className="status-aside">{t.damaged}</p>}
      <div role="status" className="status-aside">
        {said && (
          <p>
            {said.sentence}{' '}
            {said.change && (
              <button ref={undoing} type="button" className="button-link" onClick={undo}>
                {t.undo}
              </button>
            )}
          </p>
        )}
      </div>
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
        {everybody.length > 0 && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => actions.download(`${t.fileName}.csv`, 'text/csv', toCsv(everybody))}
            >
              {t.exportAs('CSV')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => actions.download(`${t.fileName}.json`, 'application/json', toJson(everybody))}
            >
              {t.exportAs('JSON')}
            </button>
          </>
        )}
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
