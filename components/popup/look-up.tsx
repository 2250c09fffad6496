import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { termsOfTheDay } from '../../lib/glossary/of-the-day.ts';
import { createSearch } from '../../lib/glossary/search.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { Results } from './results.tsx';
import { hashOf, type Route } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { TermList } from './term-list.tsx';
import { TermPage } from './term-page.tsx';
import type { PopupActions, PopupState } from './types.ts';

type Props = {
  readonly state: PopupState;
  readonly route: Route;
  /** Whether it is the view that is seen: its box takes focus when it comes. */
  readonly shown: boolean;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

const BEGIN_WITH = 5;

/** Looks up a term. Escape goes back from it, and a further one clears the search. */
export const LookUp = ({ state: { glossary, sources, day, inDraft, asked: first }, route, shown, actions, texts }: Props) => {
  const own = texts.popup;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(first);
  const [active, setActive] = useState(0);
  const search = useMemo(() => createSearch(glossary), [glossary]);
  const { found, near } = useMemo(() => search(typed), [search, typed]);
  const term = route.place === 'term' ? glossary.find(({ id }) => id === route.id) : undefined;
  const asked = typed.trim() !== '';
  const written = inDraft.flatMap((id) => glossary.filter((one) => one.id === id));
  const listed = term ? [] : found;

  useEffect(() => {
    if (shown && !term) input.current?.focus();
  }, [shown, term]);

  const open = (id: string | undefined): void => {
    if (id !== undefined) actions.go(hashOf('term', id));
  };
  const type = (value: string): void => {
    setTyped(value);
    setActive(0);
    if (term) actions.go(hashOf('look-up'));
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || (!term && typed === '')) return;
    // With nothing left to go back from, Escape closes the popup: the browser does that.
    event.preventDefault();
    if (term) actions.back();
    else type('');
  };

  return (
    <div onKeyDown={escape}>
      <SearchBox input={input} list={list} value={typed} count={listed.length} active={active} onType={type} onMove={setActive} onOpen={() => open(found[active]?.term.id)} texts={texts} />
      <p role="status" className={listed.length > 0 ? 'unseen' : 'told'}>
        {asked && !term && (found.length > 0 ? own.count(found.length) : own.none(typed.trim()))}
      </p>
      <Results id={list} found={listed} active={active} onOpen={open} texts={texts} />
      {term && (
        <TermPage term={term} also={glossary.filter(({ id }) => term.seeAlso.includes(id))} source={sources[term.source]} onOpen={open} onBack={actions.back} texts={texts} />
      )}
      {!term && !asked && (
        <section>
          <p className="about">{glossary.length === 0 ? own.noGlossary : own.ask}</p>
          {written.length > 0 && (
            <>
              <h2>{own.inDraft}</h2>
              <TermList terms={written} onOpen={open} />
            </>
          )}
          {glossary.length > 0 && <h2>{own.today}</h2>}
          <TermList terms={termsOfTheDay(glossary, day, BEGIN_WITH)} onOpen={open} />
        </section>
      )}
      {!term && asked && found.length === 0 && (
        <section>
          {near.length > 0 && <h2>{own.near}</h2>}
          {near.length > 0 ? <TermList terms={near} onOpen={open} /> : <p className="about">{own.tryOther}</p>}
        </section>
      )}
    </div>
  );
};
