import type { Search } from '../glossary/search.ts';
import { answerTo } from './answer.ts';
import { type Markup, type Suggestion, suggestionsFor } from './suggest.ts';
import type { Tickets } from './tickets.ts';

/** What looking up from outside the popup needs of the world. */
export type LookUpWorld = {
  /** The search over the glossary in force. */
  readonly search: Search;
  readonly tickets: Tickets;
  readonly markup: Markup;
  /** Opens an address of popup.html in a new tab, in front of the others or behind. A tab that is there may hold a draft. */
  readonly openTab: (hash: string, inFront: boolean) => void;
};

/** What the browser's own menu and address bar call. */
export type LookUp = {
  readonly fromSelection: (selected: string | undefined) => void;
  readonly suggest: (typed: string) => readonly Suggestion[];
  /** `how` as the browser tells it: which tab the person wants it in. */
  readonly fromAddressBar: (typed: string, how: string) => void;
};

/** The handlers of "Look up in Countersign" and of the keyword in the address bar: the same question gets the same answer. */
export const createLookUp = ({ search, tickets, markup, openTab }: LookUpWorld): LookUp => {
  const answer = (asked: string): string => answerTo(asked, search, tickets.keep);
  return {
    fromSelection: (selected = '') => openTab(answer(selected), true),
    suggest: (typed) => suggestionsFor(typed, search, markup),
    fromAddressBar: (typed, how) => openTab(answer(typed), how !== 'newBackgroundTab'),
  };
};
