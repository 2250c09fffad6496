import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { termsOfTheDay } from '../../lib/glossary/of-the-day.ts';
import { createSearch } from '../../lib/glossary/search.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { TermList } from './term-list.tsx';
import { TermPage } from './term-page.tsx';
import type { PopupState } from './types.ts';

type Props = { readonly state: PopupState; readonly onSettings: () => void; readonly texts: Texts };

const BEGIN_WITH = 5;

/** Looks up a term. What was opened stays in order, so that back and Escape retrace it; a further Escape clears the search. */
export const Popup = ({ state: { inForce, glossary, sources, day }, onSettings, texts }: Props) => {
  const own = texts.popup;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const search = useMemo(() => createSearch(glossary), [glossary]);
  const { found, near } = useMemo(() => search(typed), [search, typed]);
  const term = glossary.find(({ id }) => id === opened.at(-1));
  const asked = typed.trim() !== '';
  const shown = term ? [] : found;

  useLayoutEffect(() => {
    if (opened.length === 0) input.current?.focus();
  }, [opened.length]);

  const open = (id: string | undefined): void => {
    if (id !== undefined) setOpened((before) => [...before, id]);
  };
  const back = (): void => setOpened((before) => before.slice(0, -1));
  const type = (value: string): void => {
    setTyped(value);
    setActive(0);
    setOpened([]);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || (!term && typed === '')) return;
    // With nothing left to go back from, Escape closes the popup: the browser does that.
    event.preventDefault();
    if (term) back();
    else type('');
  };

  return (
    <div className="popup" onKeyDown={escape}>
      <main>
        <h1>{texts.name}</h1>
        <SearchBox input={input} list={list} value={typed} count={shown.length} active={active} onType={type} onMove={setActive} onOpen={() => open(found[active]?.term.id)} texts={texts} />
        <p role="status" className={shown.length > 0 ? 'unseen' : 'told'}>
          {asked && !term && (found.length > 0 ? own.count(found.length) : own.none(typed.trim()))}
        </p>
        <Results id={list} found={shown} active={active} onOpen={open} texts={texts} />
        {term && (
          <TermPage term={term} also={glossary.filter(({ id }) => term.seeAlso.includes(id))} source={sources[term.source]} onOpen={open} onBack={back} texts={texts} />
        )}
        {!term && !asked && (
          <section>
            <p className="about">{glossary.length === 0 ? own.noGlossary : own.ask}</p>
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
      </main>
      <footer className="in-force">
        <p>{own.inForce(inForce.department, inForce.version, texts.date(inForce.published))}</p>
        <button type="button" className="quiet" onClick={onSettings}>
          {own.settings}
        </button>
      </footer>
    </div>
  );
};
