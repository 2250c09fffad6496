import { tryRuleSet } from '../check/try-rule-set.ts';
import { parseStored } from '../delivery/parse-stored.ts';
import { toEntries } from '../guidance/glossary/entry.ts';
import { createSearch, type Search } from '../guidance/glossary/search.ts';
import { findPlace } from '../guidance/lookup/query-route.ts';
import { createSuggestions } from '../guidance/lookup/suggest.ts';
import { starterGlossary } from '../rule-set/starter/starter-glossary.ts';
import type { Task } from './tasks.ts';

/** A search over a rule set; over the starter set where there is none or it cannot be read. */
const searchOf = (text: string | null): Search =>
  createSearch(toEntries((text === null ? null : parseStored(text)) ?? starterGlossary()));

/**
 * Does the tasks of the worker. It keeps the last search, because a person types several letters.
 *
 * @param clock milliseconds from any fixed start
 */
export const createDoTask = (clock: () => number): ((task: Task) => unknown) => {
  let last: { readonly text: string | null; readonly search: Search } | undefined;
  const search = (text: string | null): Search => {
    if (last?.text !== text || !last) last = { text, search: searchOf(text) };
    return last.search;
  };
  return (task) => {
    switch (task.type) {
      case 'try':
        return tryRuleSet(task.text, clock);
      case 'read':
        return parseStored(task.text) !== null;
      case 'find':
        return findPlace(task.typed, search(task.text));
      case 'suggest':
        return createSuggestions(task.typed, search(task.text), task.markup);
    }
  };
};
