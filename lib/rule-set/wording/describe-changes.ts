import { isObject } from '../../text/is-object.ts';
import { quote } from '../problem.ts';
import { FIELD_LABELS } from '../titles.ts';
import { formatValue } from './format-values.ts';
import { listWithAnd } from '../../text/list.ts';

const MOST_NAMED = 6;

const someOf = (texts: readonly string[]): string => {
  const shown = texts.slice(0, texts.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
  return listWithAnd(texts.length > shown.length ? [...shown, `${texts.length - shown.length} more`] : shown);
};

/** Names in quotation marks, the first few of them; the rest are counted. */
export const formatNames = (names: readonly string[]): string => someOf(names.map(quote));

/** Entries by the name that tells them apart. */
export type NamedEntries = ReadonlyMap<string, unknown>;

/** Whether two JSON values are deeply equal. */
export const isDeepEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

type Difference = { readonly title: string; readonly old: unknown; readonly now: unknown };

/** Where two values of one entry differ: in which fields, or as a whole. */
const differencesOf = (old: unknown, now: unknown): readonly Difference[] => {
  if (!isObject(old) || !isObject(now)) return [{ title: '', old, now }];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !isDeepEqual(old[key], now[key]),
  );
  return keys.map((key) => ({
    title: FIELD_LABELS.has(key) ? `${FIELD_LABELS.get(key)}: ` : '',
    old: old[key],
    now: now[key],
  }));
};

/** An entry that changed, with what it holds instead of what, where that is short. */
const changed = (name: string, before: unknown, after: unknown): string => {
  const told = differencesOf(before, after).map(({ title, old, now }) => {
    const [was, is] = [formatValue(old), formatValue(now)];
    return was === null || is === null ? null : `${title}${is} instead of ${was}`;
  });
  return told.length > 0 && told.length <= 2 && !told.includes(null)
    ? `${quote(name)} (${told.join(', ')})`
    : quote(name);
};

/** The changes between two lists of entries, as "new …; gone …; changed …"; null if there are none. */
export const describeChanges = (before: NamedEntries, after: NamedEntries): string | null => {
  const entered = [...after.keys()].filter((name) => !before.has(name)).map(quote);
  const left = [...before.keys()].filter((name) => !after.has(name)).map(quote);
  const others = [...after]
    .filter(([name, value]) => before.has(name) && !isDeepEqual(before.get(name), value))
    .map(([name, value]) => changed(name, before.get(name), value));
  const parts = [
    ['new', entered],
    ['gone', left],
    ['changed', others],
  ] as const;
  return (
    parts
      .filter(([, texts]) => texts.length > 0)
      .map(([what, texts]) => `${what} ${someOf(texts)}`)
      .join('; ') || null
  );
};

/** Fields by which a person calls an entry, the likeliest first. */
const NAMING = ['term', 'title', 'label', 'question', 'statement', 'short', 'handle', 'name'];

/**
 * What a field says of its entry's name; null if nothing. Of a table within an entry the first key: a word's forms are
 * told by the word itself, not by what takes its place.
 */
const nameInField = (entry: object, key: string, value: unknown): string | null => {
  if (key === 'id') return null;
  return !Array.isArray(entry) && isObject(value) ? (Object.keys(value)[0] ?? null) : nameOf(value);
};

/** What a person would call an entry: its title and the like, else the first text in it, as a term's first word is. */
const nameOf = (entry: unknown): string | null => {
  if (typeof entry === 'string' || typeof entry === 'number') return String(entry);
  if (typeof entry !== 'object' || entry === null) return null;
  const fields = new Map(Object.entries(entry));
  const named = NAMING.map((field) => fields.get(field)).find((value) => typeof value === 'string');
  if (typeof named === 'string') return named;
  for (const [key, value] of fields) {
    const found = nameInField(entry, key, value);
    if (found) return found;
  }
  return null;
};

/** A list's or a table's entries by name; the second of one name gets a number. */
export const namedEntries = (value: unknown): NamedEntries => {
  if (!Array.isArray(value)) return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const entries = new Map<string, unknown>();
  for (const [index, entry] of value.entries()) {
    const name = nameOf(entry) ?? `number ${index + 1}`;
    let free = name;
    for (let number = 2; entries.has(free); number++) free = `${name} (${number})`;
    entries.set(free, entry);
  }
  return entries;
};
