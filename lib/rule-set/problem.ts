import type * as z from 'zod';
import { showOddCharacters } from '../text/odd-characters.ts';
import { kinds } from '../rules/index.ts';
import { ENTRY_LABELS, FIELD_LABELS } from './titles.ts';

/** A text in a person's quotation marks, with what deceives a reader or cannot be seen as in "\u{202E}". */
export const quote = (text: string): string => `“${showOddCharacters(text)}”`;

const MAX_QUOTED_LENGTH = 100;

/** A key or id as written, in quotation marks; only the beginning of one that no schema has shortened yet. */
export const quoteBriefly = (text: string): string =>
  quote(text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH - 1)}…` : text);

/** The way into a document: keys, and indexes from 0. */
export type Path = readonly PropertyKey[];

/**
 * An issue with a rule set: its place, and a sentence that names the rule and the field and says what to do. `first`:
 * the place of the other of two that are alike.
 */
export type Issue = { readonly path: Path; readonly sentence: string; readonly first?: Path };

/** The value at a key; undefined if the value is no object. */
export const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

const nameIn = (entry: unknown): unknown => at(entry, 'id') ?? at(entry, 'handle');

/** The names that several entries of a list have. */
const sharedNames = (list: readonly unknown[]): ReadonlySet<unknown> => {
  const seen = new Set<unknown>();
  const shared = new Set<unknown>();
  for (const name of list.map(nameIn)) (seen.has(name) ? shared : seen).add(name);
  return shared;
};

const titleIn = (schema: unknown, key: PropertyKey): string | undefined =>
  (at(at(schema, 'shape'), key) as z.ZodType | undefined)?.meta?.()?.title;

const fieldOf = (key: PropertyKey, kind: unknown): string => {
  const name = String(key);
  if (typeof key === 'number') return `number ${key + 1}`;
  const title =
    (typeof kind === 'string' ? titleIn(kinds.get(kind)?.params, key) : undefined) ?? FIELD_LABELS.get(name);
  return title === undefined ? quoteBriefly(name) : quote(title);
};

/**
 * Creates a function that names a place of a document for a person: which rule, which field. It counts the names of
 * each list once, so that it stays fast with thousands of issues.
 */
const placesIn = (document: unknown): ((path: Path) => string) => {
  const shared = new Map<string, ReadonlySet<unknown>>();
  const isShared = (list: string, name: string): boolean => {
    const entries = at(document, list);
    if (!shared.has(list)) shared.set(list, sharedNames(Array.isArray(entries) ? entries : []));
    return shared.get(list)!.has(name);
  };

  /**
   * The rule, term, account or other entry that a path leads through, by its id or handle; by its number too where
   * others have that id.
   */
  const entryOf = ([list, index]: Path): string | null => {
    if (typeof list !== 'string' || index === undefined) return null;
    const called = list === 'override' ? 'Override' : ENTRY_LABELS.get(list);
    if (called === undefined) return null;
    if (typeof index !== 'number') return `${called} ${quoteBriefly(String(index))}`;
    const name = nameIn(at(at(document, list), index));
    if (typeof name !== 'string' || name === '') return `${called} ${quote(`number ${index + 1}`)}`;
    return `${called} ${quoteBriefly(name)}${isShared(list, name) ? ` (number ${index + 1})` : ''}`;
  };

  return (path) => {
    const entry = entryOf(path);
    const inParams = path[0] === 'rules' && path[2] === 'params' && path.length > 3;
    const kind = inParams ? at(at(at(document, 'rules'), path[1]!), 'kind') : undefined;
    const fields = path.slice(inParams ? 3 : entry ? 2 : 0).map((key) => fieldOf(key, kind));
    return [...(entry ? [entry] : []), ...fields].join(', ') || 'The rule set';
  };
};

/** A place of a document as a person calls it: which rule, which field. */
export const formatPath = (document: unknown, path: Path): string => placesIn(document)(path);

/** Creates an issue from a place of a document and what to do there, without a capital. */
export type IssueAt = (path: Path, remedy: string) => Issue;

/** Returns a function that creates issues of this document. */
export const createIssues = (document: unknown): IssueAt => {
  const place = placesIn(document);
  return (path, remedy) => ({ path, sentence: `${place(path)}: ${remedy.replace(/\.$/, '')}.` });
};
