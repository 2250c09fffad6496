import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { toEntries } from '../../lib/guidance/glossary/entry.ts';
import { type SearchResults, createSearch } from '../../lib/guidance/glossary/search.ts';
import { toHash, type Route } from '../../lib/guidance/lookup/route.ts';
import type { HelpTopic } from '../../lib/i18n/help-messages.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import type { Article } from '../../lib/rule-set/strategy-schema.ts';
import { afterPaint } from '../parts/after-paint.ts';
import type { EntryLink } from './entry-list.tsx';
import type { PopupActions, PopupState } from './types.ts';

/** What is open in place of the search. */
export type OpenPage = {
  readonly term: Term | undefined;
  readonly article: Article | undefined;
  readonly topic: HelpTopic | undefined;
  /** Of which part everything is listed. */
  readonly contents: 'guidance' | 'help' | null;
};

/** What is typed, what was found and what is open, and what can be done about it. */
type LookUpState = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  /** What was found for it, and the terms with a name like it. */
  readonly answer: SearchResults;
  /** The result that Enter opens, by its index. */
  readonly active: number;
  readonly setActive: (active: number) => void;
  /** Null: the search is seen. */
  readonly page: OpenPage | null;
  readonly type: (value: string) => void;
  readonly openEntry: (entry: EntryLink | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** What has the id, of the part that the address names. */
const withId = <Item extends { readonly id: string }>(items: readonly Item[], here: boolean, id: string) =>
  here ? items.find((item) => item.id === id) : undefined;

const pageAt = ({ place, id }: Route, { inForce, glossary, strategy, help }: PopupState): OpenPage | null => {
  const term = withId(glossary, place === 'term', id);
  const article = withId(strategy.guidance, place === 'guidance', id);
  const topic = withId(help, place === 'help', id);
  const listed = (place === 'guidance' && !article) || (place === 'help' && !topic) ? place : null;
  // Until the rules are read, a page that was asked for may be there.
  const read = inForce !== null;
  const onPage = read ? Boolean(term ?? article ?? topic ?? listed) : place !== 'look-up';
  return onPage ? { term, article, topic, contents: read ? listed : null } : null;
};

/** What is found for what is typed. */
const useSearch = ({ glossary, strategy, help }: PopupState, typed: string): SearchResults => {
  const search = useMemo(
    () => createSearch(toEntries({ glossary, guidance: strategy.guidance, help })),
    [glossary, strategy.guidance, help],
  );
  // The index is built once what there is stands on the screen, and before anything is typed.
  useEffect(() => afterPaint(() => search('a')), [search]);
  return useMemo(() => search(typed), [search, typed]);
};

/** `shown`: whether the view is the one that is seen: its box takes focus when it comes. */
export const useLookUp = (state: PopupState, route: Route, shown: boolean, actions: PopupActions): LookUpState => {
  const { asked } = state;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(asked);
  const [active, setActive] = useState(0);
  const answer = useSearch(state, typed);
  const page = pageAt(route, state);
  const onPage = page !== null;

  useEffect(() => {
    if (shown && !onPage) input.current?.focus();
  }, [shown, onPage]);

  const type = (value: string): void => {
    setTyped(value);
    setActive(0);
    if (onPage) actions.go(toHash('look-up'));
  };
  return {
    input,
    typed,
    answer,
    active,
    setActive,
    page,
    type,
    openEntry: (entry) => {
      if (entry) actions.go(toHash(entry.kind, entry.id));
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing || (!onPage && typed === '')) return;
      // With nothing left to go back from, Escape closes the popup: the browser does that.
      event.preventDefault();
      if (onPage) actions.back();
      else type('');
    },
  };
};
