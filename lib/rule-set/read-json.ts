import { findJsonError, type Position } from './json-error.ts';
import { endOfString } from './nesting-depth.ts';

/** The value of a JSON text; or where it goes wrong, and the name of a field that is there twice, if that is why. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly position: Position; readonly twice: string | null };

/** How many fields a JSON text writes: each has a colon that is in no text. */
const countWritten = (json: string): number => {
  let count = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json[at];
    if (unit === '"') at = endOfString(json, at);
    else if (unit === ':') count++;
  }
  return count;
};

/** How many fields a value has, with all that is within it. Nothing nests too deep for this. */
const countFields = (value: unknown): number => {
  const open = [value];
  let count = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inner: readonly unknown[] = Object.values(one);
    if (!Array.isArray(one)) count += inner.length;
    for (const field of inner) if (typeof field === 'object') open.push(field);
  }
  return count;
};

/**
 * The value of a JSON text: the one reader of rule sets and of their envelopes, wherever they come from. Undefined if
 * it is no JSON, or if a field is there twice, because people read the one and programs take the other. A byte order
 * mark is no JSON: where bytes become a text, one is taken off.
 */
export const parseJsonOnce = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    // To count is by far the fastest.
    return countWritten(text) === countFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Reads JSON as `parseJsonOnce` does, and says where it goes wrong. */
export const readJson = (text: string): ReadJson => {
  const value = parseJsonOnce(text);
  if (value !== undefined) return { ok: true, value };
  const { twice = null, ...position } = findJsonError(text) ?? { line: 1, column: 1 };
  return { ok: false, position, twice };
};
