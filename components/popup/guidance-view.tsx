import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Route } from '../../lib/guidance/lookup/route.ts';
import { LookUpPage } from './look-up-page.tsx';
import { LookUpStart } from './look-up-start.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import type { PopupActions, PopupState } from './types.ts';
import { useLookUp } from './use-look-up.ts';

type Props = {
  readonly state: PopupState;
  readonly route: Route;
  /** Whether this view is visible. Its search box takes focus when it appears. */
  readonly shown: boolean;
  readonly actions: PopupActions;
  readonly texts: Messages;
};

/** Looks up terms and guidance. Escape goes back from a page; the next Escape clears the search. */
export const GuidanceView = ({ state, route, shown, actions, texts }: Props) => {
  const lookUp = useLookUp(state, route, shown, actions);
  const { input, typed, answer, active, setActive, page, type, openEntry, onKeyDown } = lookUp;
  const list = useId();
  const found = page ? [] : answer.found;
  const asked = typed.trim();
  const searching = page === null && asked !== '';
  const read = state.inForce !== null;
  const { language } = state.strategy;
  return (
    <div onKeyDown={onKeyDown}>
      <SearchBox
        input={input}
        list={list}
        value={typed}
        count={found.length}
        active={active}
        onType={type}
        onMove={setActive}
        onOpen={() => openEntry(answer.found[active]?.entry)}
        texts={texts}
      />
      <p role="status" className={found.length > 0 ? 'visually-hidden' : 'status'}>
        {searching && read && (found.length > 0 ? texts.popup.count(found.length) : texts.popup.none(asked))}
      </p>
      <Results id={list} found={found} active={active} language={language} onOpen={openEntry} texts={texts} />
      {/* Only while it is visible, because a page takes focus when it appears. */}
      {shown && page && <LookUpPage page={page} state={state} onOpen={openEntry} onBack={actions.back} texts={texts} />}
      {!page && asked === '' && <LookUpStart state={state} onOpen={openEntry} texts={texts} />}
      {searching && read && found.length === 0 && <NothingFound near={answer.near} onOpen={openEntry} texts={texts} />}
    </div>
  );
};
