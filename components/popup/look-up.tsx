import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { entriesOf } from '../../lib/guidance/glossary/entry.ts';
import { termsOfTheDay } from '../../lib/guidance/glossary/of-the-day.ts';
import { createSearch } from '../../lib/guidance/glossary/search.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { afterPaint } from '../parts/after-paint.ts';
import { ArticlePage } from './article-page.tsx';
import { ContentsPage } from './contents-page.tsx';
import { EntryList, type Listed } from './entry-list.tsx';
import { Results } from './results.tsx';
import { hashOf, type Route } from '../../lib/guidance/lookup/route.ts';
import { SearchBox } from './search-box.tsx';
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

const toListed = ({ id, term }: Term): Listed => ({ kind: 'term', id, name: term });

/** Looks up terms and guidance. Escape goes back from a page, and a further one clears the search. */
export const LookUp = ({ state: { inForce, glossary, strategy, day, inDraft, asked: first }, route: { place, id }, shown, actions, texts }: Props) => {
  const own = texts.popup;
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(first);
  const [active, setActive] = useState(0);
  const search = useMemo(() => createSearch(entriesOf({ glossary, guidance: strategy.guidance })), [glossary, strategy.guidance]);
  // The index is built once what there is stands on the screen, and before anything is typed.
  useEffect(() => afterPaint(() => search('a')), [search]);
  const { found, near } = useMemo(() => search(typed), [search, typed]);
  const term = place === 'term' ? glossary.find((one) => one.id === id) : undefined;
  const article = place === 'guidance' ? strategy.guidance.find((one) => one.id === id) : undefined;
  const read = inForce !== null;
  const contents = read && place === 'guidance' && !article;
  // Until the rules are read, a page that was asked for may be there.
  const onPage = read ? term !== undefined || place === 'guidance' : place !== 'look-up';
  const asked = typed.trim() !== '';
  const written = inDraft.flatMap((one) => glossary.filter((term) => term.id === one));
  const listed = onPage ? [] : found;

  useEffect(() => {
    if (shown && !onPage) input.current?.focus();
  }, [shown, onPage]);

  const open = (entry: Listed | undefined): void => {
    if (entry) actions.go(hashOf(entry.kind, entry.id));
  };
  const type = (value: string): void => {
    setTyped(value);
    setActive(0);
    if (onPage) actions.go(hashOf('look-up'));
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || (!onPage && typed === '')) return;
    // With nothing left to go back from, Escape closes the popup: the browser does that.
    event.preventDefault();
    if (onPage) actions.back();
    else type('');
  };

  return (
    <div onKeyDown={escape}>
      <SearchBox input={input} list={list} value={typed} count={listed.length} active={active} onType={type} onMove={setActive} onOpen={() => open(found[active]?.entry)} texts={texts} />
      <p role="status" className={listed.length > 0 ? 'unseen' : 'told'}>
        {asked && !onPage && read && (found.length > 0 ? own.count(found.length) : own.none(typed.trim()))}
      </p>
      <Results id={list} found={listed} active={active} language={strategy.language} onOpen={open} texts={texts} />
      {/* Only while it is seen: a page that comes back takes focus again, and one behind another view takes none. */}
      {shown && term && <TermPage term={term} also={glossary.filter((one) => term.seeAlso.includes(one.id))} strategy={strategy} onOpen={open} onBack={actions.back} texts={texts} />}
      {shown && article && <ArticlePage article={article} strategy={strategy} glossary={glossary} onOpen={open} onBack={actions.back} texts={texts} />}
      {shown && contents && <ContentsPage strategy={strategy} onBack={actions.back} texts={texts} />}
      {!onPage && !asked && (
        <section>
          <p className="about">{read && glossary.length === 0 ? own.noGlossary : own.ask}</p>
          {written.length > 0 && (
            <>
              <h2>{own.inDraft}</h2>
              <EntryList entries={written.map(toListed)} onOpen={open} />
            </>
          )}
          {glossary.length > 0 && <h2>{own.today}</h2>}
          <EntryList entries={termsOfTheDay(glossary, day, BEGIN_WITH).map(toListed)} onOpen={open} />
          {strategy.guidance.length > 0 && (
            <p className="to-strategy">
              <a href={hashOf('guidance')}>{texts.guidance.read}</a>
            </p>
          )}
        </section>
      )}
      {!onPage && asked && read && found.length === 0 && (
        <section>
          {near.length > 0 && <h2>{own.near}</h2>}
          {near.length > 0 ? <EntryList entries={near} onOpen={open} /> : <p className="about">{own.tryOther}</p>}
        </section>
      )}
    </div>
  );
};
