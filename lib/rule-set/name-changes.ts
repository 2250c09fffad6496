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

/** The first text in an entry, which is what a person would call it: a term's first word, an abbreviation, a title. */
const firstText = (value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = firstText(inner) ?? (!Array.isArray(value) && typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (Object.keys(inner)[0] ?? null) : null);
    if (found !== null && found !== '' && key !== 'id') return found;
  }
  return null;
};

/** A list's or a table's entries by name; two of one name count as one. */
export const namedEntries = (value: unknown): Named => {
  if (Array.isArray(value)) return new Map(value.map((entry: unknown, index) => [firstText(entry) ?? `number ${index + 1}`, entry]));
  return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
};
