import type { Search } from '../glossary/search.ts';
import { fold } from '../../text/fold.ts';

/** UTF-16 units of a selection or of what was typed that are looked up. */
const MAX_QUERY_LENGTH = 100;

/** Words as they are looked up: one line, not too long. */
export const normaliseQuery = (asked: string): string =>
  asked.replace(/\s+/gu, ' ').trim().slice(0, MAX_QUERY_LENGTH).toWellFormed().trim();

/** Where an entry that was looked up is shown. */
export type Place = { readonly place: 'term' | 'guidance' | 'help'; readonly id: string };

/** The place of the entry that is surely meant: the one whose name was asked for, or the only one found. */
export const findPlace = (asked: string, search: Search): Place | null => {
  const { found } = search(asked);
  const [first, second] = found;
  const named = found.find(({ entry }) => entry.name === asked)?.entry;
  const isName = [first?.entry.name, ...(first?.entry.others ?? [])].some(
    (name) => name !== undefined && fold(name) === fold(asked),
  );
  const entry = named ?? (isName || !second ? first?.entry : undefined);
  return entry ? { place: entry.kind, id: entry.id } : null;
};
