import { DEFAULT_NETWORK, networkOf } from '../../networks/index.ts';
import { fold } from '../../text/fold.ts';
import type { DirectoryCategory, DirectoryEntry } from '../../rule-set/schema.ts';
import { OTHER_CATEGORY } from './read.ts';
import { isDue } from './review-date.ts';

const { handle: handles } = networkOf(DEFAULT_NETWORK);

/** An account as it is listed. `own`: the person's, not the department's. `due`: it wants looking at again. */
export type DirectoryRow = {
  readonly entry: DirectoryEntry;
  readonly own: boolean;
  readonly due: boolean;
  readonly category: string;
  /** What a search looks through. */ readonly words: string;
};

/** What is asked of the list: words, a category by its title ('' for all), only what is due. */
export type DirectoryFilter = { readonly words: string; readonly category: string; readonly dueOnly: boolean };

type Given = {
  readonly categories: readonly DirectoryCategory[];
  readonly department: readonly DirectoryEntry[];
  readonly own: readonly DirectoryEntry[];
  /** ISO date. */ readonly today: string;
  /** What the category of an account without one is called. */ readonly other: string;
};

const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const folded = (text: string): string => text.split(/\s+/u).map(fold).join(' ');

/**
 * All accounts, the department's before one's own of the same handle; those due first, the longest due before others,
 * the rest by name.
 */
export const listDirectory = ({ categories, department, own, today, other }: Given): readonly DirectoryRow[] => {
  const titles = new Map([[OTHER_CATEGORY, other], ...categories.map(({ id, title }) => [id, title] as const)]);
  const theirs = new Set(department.map(({ handle }) => handles.key(handle)));
  const listed = (entry: DirectoryEntry, isOwn: boolean): DirectoryRow => {
    const category = titles.get(entry.category) ?? entry.category;
    const words = [entry.name, entry.handle, entry.organisation, category, ...entry.tags, entry.why, entry.notes]
      .map((text) => folded(text ?? ''))
      .join(' ');
    return { entry, own: isOwn, due: isDue(entry.reviewBy, today), category, words };
  };
  return [
    ...department.map((entry) => listed(entry, false)),
    ...own.filter(({ handle }) => !theirs.has(handles.key(handle))).map((entry) => listed(entry, true)),
  ].sort(
    (a, b) =>
      Number(b.due) - Number(a.due) ||
      (a.due ? a.entry.reviewBy.localeCompare(b.entry.reviewBy) : 0) ||
      order.compare(a.entry.name, b.entry.name),
  );
};

/** Those that have every word asked for, or its beginning or a part of it, whatever accents and capitals. */
export const filterDirectory = (
  list: readonly DirectoryRow[],
  { words, category, dueOnly }: DirectoryFilter,
): readonly DirectoryRow[] => {
  const asked = words
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '');
  return list.filter(
    (row) =>
      (category === '' || row.category === category) &&
      (!dueOnly || row.due) &&
      asked.every((word) => row.words.includes(word)),
  );
};

/** The titles of all categories: first those of the rule set in its order, then others in use by name. */
export const listCategories = (
  list: readonly DirectoryRow[],
  categories: readonly DirectoryCategory[],
): readonly string[] => {
  const others = new Set(list.map(({ category }) => category));
  const known = categories.map(({ title }) => title);
  for (const title of known) others.delete(title);
  return [...known, ...[...others].sort(order.compare)];
};
