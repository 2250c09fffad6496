import type { Search } from '../glossary/search.ts';
import { queryToHash } from './query-route.ts';
import { type Markup, type Suggestion, createSuggestions } from './suggest.ts';
import type { QueryStore } from './query-store.ts';

/** What looking up from outside the popup depends on. */
type LookUpDependencies = {
  /** The search over the glossary in force. */
  readonly search: Search;
  readonly tickets: QueryStore;
  readonly markup: Markup;
  /**
   * Opens an address of popup.html in a new tab, in front of the others or behind. A tab that is there may hold a
   * draft.
   */
  readonly openTab: (hash: string, inFront: boolean) => void;
};

/** What the browser's own menu and address bar call. */
type LookUpHandlers = {
  readonly fromSelection: (selected: string | undefined) => void;
  readonly suggest: (typed: string) => readonly Suggestion[];
  /** `how` as the browser tells it: which tab the person wants it in. */
  readonly fromAddressBar: (typed: string, how: string) => void;
};

/**
 * The handlers of "Look up in Countersign" and of the keyword in the address bar: the same question gets the same
 * answer.
 */
export const createLookUpHandlers = ({ search, tickets, markup, openTab }: LookUpDependencies): LookUpHandlers => {
  const answer = (asked: string): string => queryToHash(asked, search, tickets.keep);
  return {
    fromSelection: (selected = '') => openTab(answer(selected), true),
    suggest: (typed) => createSuggestions(typed, search, markup),
    fromAddressBar: (typed, how) => openTab(answer(typed), how !== 'newBackgroundTab'),
  };
};
