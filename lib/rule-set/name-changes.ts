import { quote } from './explain.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const MOST_NAMED = 6;

/** Names in quotation marks, the first few of them; the rest are counted. */
export const namesOf = (names: readonly string[]): string => {
  const shown = names.slice(0, names.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED).map(quote);
  return list.format(names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown);
};

/** Entries by the name that tells them apart. */
export type Named = ReadonlyMap<string, unknown>;

/** Whether two values from JSON hold the same. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What entered, left and changed between two lists of entries, as "new: …; gone: …; changed: …"; null where nothing did. */
export const nameChanges = (before: Named, after: Named): string | null => {
  const entered = [...after.keys()].filter((name) => !before.has(name));
  const left = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...after.keys()].filter((name) => before.has(name) && !isSame(before.get(name), after.get(name)));
  const parts = [['new', entered], ['gone', left], ['changed', changed]] as const;
  return parts.filter(([, names]) => names.length > 0).map(([what, names]) => `${what}: ${namesOf(names)}`).join('; ') || null;
};

/** Fields by which a person calls an entry, the likeliest first. */
const NAMING = ['term', 'title', 'label', 'question', 'statement', 'short', 'handle', 'name'];

/** What a person would call an entry: its title and the like, else the first text in it, as a term's first word is. */
const nameOf = (entry: unknown): string | null => {
  if (typeof entry === 'string' || typeof entry === 'number') return String(entry);
  if (typeof entry !== 'object' || entry === null) return null;
  const fields = new Map(Object.entries(entry));
  const named = NAMING.map((field) => fields.get(field)).find((value) => typeof value === 'string');
  if (typeof named === 'string') return named;
  for (const [key, value] of fields) {
    const isTable = !Array.isArray(entry) && typeof value === 'object' && value !== null && !Array.isArray(value);
    const found = key === 'id' ? null : (nameOf(value) ?? (isTable ? Object.keys(value)[0] : null));
    if (found) return found;
  }
  return null;
};

/** A list's or a table's entries by name; the second of one name gets a number. */
export const namedEntries = (value: unknown): Named => {
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
