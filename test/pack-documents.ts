/*
 * A form of JSON documents that compresses better: the texts of one field stand side by side, apart from what holds
 * them. Lines: the number of texts of each field and its name, in the order of the fields; the texts, with a line end
 * in them written as a character that no text has; last the documents with each text left empty.
 */

/** Stands for a line end within a text. */
const LINE_END = '\0';

/** The documents as a text that `UNPACK` reads. Throws where a text has the character that stands for a line end. */
export const packDocuments = (documents: unknown): string => {
  const byField = new Map<string, string[]>();
  const take = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      if (value.includes(LINE_END)) throw new Error(`A text has the character that stands for a line end: ${value}`);
      if (!byField.has(field)) byField.set(field, []);
      byField.get(field)!.push(value.replaceAll('\n', LINE_END));
      return '';
    }
    if (Array.isArray(value)) return value.map((one) => take(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, take(one, key)]));
  };
  const rest = JSON.stringify(take(documents, ''));
  const fields = JSON.stringify(Array.from(byField, ([field, texts]) => [field, texts.length]));
  return [fields, ...[...byField.values()].flat(), rest].join('\n');
};

/** The code of a function that makes the documents of such a text. */
export const UNPACK = String.raw`(text) => {
  const lines = text.split('\n');
  const next = {};
  let line = 1;
  for (const [field, count] of JSON.parse(lines[0])) {
    next[field] = line;
    line += count;
  }
  const fill = (value, field) => {
    if (typeof value === 'string') return lines[next[field]++].replaceAll('\0', '\n');
    if (Array.isArray(value)) return value.map((one) => fill(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, key)]));
  };
  return fill(JSON.parse(lines.at(-1)), '');
}`;
