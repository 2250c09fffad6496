import { toHash } from './route.ts';
import type { Entry } from '../glossary/entry.ts';
import type { SearchResults, Search } from '../glossary/search.ts';
import { fold } from '../../text/fold.ts';

/** UTF-16 units of a selection or of what was typed that are looked up. */
const MAX_QUERY_LENGTH = 100;

/** Words as they are looked up: one line, not too long. */
export const normaliseQuery = (asked: string): string =>
  asked.replace(/\s+/gu, ' ').trim().slice(0, MAX_QUERY_LENGTH).toWellFormed().trim();

/** The entry that is surely meant: the one whose name was asked for, or the only one found. */
const clearMatch = (asked: string, { found }: SearchResults): Entry | null => {
  const named = found.find(({ entry }) => entry.name === asked);
  if (named) return named.entry;
  const [first, second] = found;
  if (!first) return null;
  const isName = [first.entry.name, ...first.entry.others].some((name) => fold(name) === fold(asked));
  return isName || !second ? first.entry : null;
};

/**
 * Where in the popup an answer is: the page of the term or article that is surely meant, else the search, for which
 * `keep` puts the words by and gives a ticket.
 */
export const queryToHash = (asked: string, search: Search, keep: (words: string) => string): string => {
  const words = normaliseQuery(asked);
  if (words === '') return toHash('look-up');
  const entry = clearMatch(words, search(words));
  return entry === null ? toHash('look-up', keep(words)) : toHash(entry.kind, entry.id);
};
