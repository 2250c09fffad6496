import { closestMatch } from '../../text/closest-match.ts';
import { listWithAnd } from '../../text/list.ts';
import { isObject } from '../../text/is-object.ts';
import { type Path, quote } from '../problem.ts';
import type { Origin } from './origins.ts';

/** An entry of a list, and where it comes from. */
export type Entry = { readonly value: unknown; readonly origin: Origin };

/** Changes to a list: what is added at the end, and what is taken out. */
type Edit = { readonly add?: readonly unknown[] | undefined; readonly remove?: readonly unknown[] | undefined };

/** Whether a value says what to add to a list and what to take out of it. */
export const isEdit = (value: unknown): value is Edit =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, list]) => (key === 'add' || key === 'remove') && Array.isArray(list));

/** A remedy for a place of the source, without a capital. */
export type Report = (path: Path, remedy: string) => void;

const MOST_LISTED = 12;

/** A remedy for a name that is not there: the nearest that is, or all of a few. */
export const notThere = (name: string, known: readonly string[], what: string): string => {
  const said = `${quote(name)} is no ${what}`;
  const close = closestMatch(name, known);
  if (close !== null) return `${said}; the nearest is ${quote(close)}`;
  return known.length > 0 && known.length <= MOST_LISTED ? `${said}; there is ${listWithAnd(known.map(quote))}` : said;
};

/** The entries of a list in a base. */
export const baseEntries = (list: unknown, path: Path): readonly Entry[] =>
  (Array.isArray(list) ? list : []).map((value: unknown, index) => ({
    value,
    origin: { from: 'base', path: [...path, index] },
  }));

/** The entries of a list in the source. */
export const ownEntries = (list: readonly unknown[] | undefined, path: Path): readonly Entry[] =>
  (list ?? []).map((value, index) => ({ value, origin: { from: 'own', path: [...path, index] } }));

type RemoveAt = {
  /** Where in the source the names stand. */
  readonly path: Path;
  /** The names by which an entry can be taken out. */
  readonly namesOf: (value: unknown) => readonly string[];
  /** What an entry is called, as in “rule of the starter set”. */
  readonly what: string;
  readonly report: Report;
};

/** A list without the entries of some names. A name that no entry has is reported. */
export const removeNamed = (
  before: readonly Entry[],
  removed: readonly unknown[] | undefined,
  { path, namesOf, what, report }: RemoveAt,
): readonly Entry[] => {
  if (removed === undefined || removed.length === 0) return before;
  const names = before.map(({ value }) => namesOf(value));
  const known = new Set(names.flat());
  removed.map(String).forEach((name, index) => {
    if (!known.has(name)) report([...path, index], notThere(name, [...known], what));
  });
  const gone = new Set(removed.map(String));
  return before.filter((_, index) => !names[index]!.some((name) => gone.has(name)));
};

/** A list after its edit, which stands at a path of the source. */
export const editList = (before: readonly Entry[], edit: Edit, { path, ...how }: RemoveAt): readonly Entry[] => [
  ...removeNamed(before, edit.remove, { ...how, path: [...path, 'remove'] }),
  ...ownEntries(edit.add, [...path, 'add']),
];
