import { normaliseQuery, type Place } from './query-route.ts';
import type { QueryStore } from './query-store.ts';
import { toHash } from './route.ts';
import type { Suggestion } from './suggest.ts';

/** What looking up from outside the popup depends on. */
type LookUpDependencies = {
  /** Where the term or article is that is surely meant by words; null where several may be. */
  readonly find: (words: string) => Promise<Place | null>;
  /** The terms and articles to offer for what has been typed so far. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  readonly tickets: QueryStore;
  /**
   * Opens an address of popup.html in a new tab, in front of the others or behind. A tab that is there may hold a
   * draft.
   */
  readonly openTab: (hash: string, inFront: boolean) => void;
};

/** What the browser's own menu and address bar call. */
type LookUpHandlers = {
  readonly fromSelection: (selected: string | undefined) => Promise<void>;
  readonly suggest: LookUpDependencies['suggest'];
  /** `how` as the browser tells it: which tab the person wants it in. */
  readonly fromAddressBar: (typed: string, how: string) => Promise<void>;
};

/**
 * The handlers of "Look up in Countersign" and of the keyword in the address bar: the same question gets the same
 * answer.
 */
export const createLookUpHandlers = ({ find, suggest, tickets, openTab }: LookUpDependencies): LookUpHandlers => {
  /** The page of what is surely meant, else the search, for which the words are put by. */
  const answer = async (asked: string): Promise<string> => {
    const words = normaliseQuery(asked);
    if (words === '') return toHash('look-up');
    const found = await find(words);
    return found ? toHash(found.place, found.id) : toHash('look-up', tickets.keep(words));
  };
  return {
    fromSelection: async (selected = '') => openTab(await answer(selected), true),
    suggest,
    fromAddressBar: async (typed, how) => openTab(await answer(typed), how !== 'newBackgroundTab'),
  };
};
