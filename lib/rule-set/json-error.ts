/** A place in a text; both count from 1. */
export type Position = { readonly line: number; readonly column: number };

const BLANK = /[ \t\n\r]*/y;
const TEXT = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/**
 * What may come next: a value, a list's first value or its end, a field's name, an object's first or its end, the colon
 * after it, or what follows a value.
 */
type Wanted = 'value' | 'first' | 'name' | 'first name' | 'colon' | 'after';

const END = { '[': ']', '{': '}' } as const;

/** How far a text has been read, and which brackets are not closed yet. */
type Reading = { readonly json: string; readonly brackets: (keyof typeof END)[]; at: number };

/** Reads the next token and returns what may follow; null if something else is there. */
type Step = (reading: Reading) => Wanted | null;

const take = (reading: Reading, token: RegExp): boolean => {
  token.lastIndex = reading.at;
  const found = token.exec(reading.json);
  reading.at += found?.[0].length ?? 0;
  return found !== null;
};

const takeSign = (reading: Reading, sign: string): boolean => {
  if (reading.json[reading.at] !== sign) return false;
  reading.at++;
  return true;
};

const readValue: Step = (reading) => {
  for (const bracket of ['[', '{'] as const) {
    if (!takeSign(reading, bracket)) continue;
    reading.brackets.push(bracket);
    return bracket === '[' ? 'first' : 'first name';
  }
  return take(reading, TEXT) || take(reading, PLAIN) ? 'after' : null;
};

const readName: Step = (reading) => (take(reading, TEXT) ? 'colon' : null);

const readEnd: Step = (reading) => {
  const inside = reading.brackets.at(-1);
  if (!inside || !takeSign(reading, END[inside])) return null;
  reading.brackets.pop();
  return 'after';
};

const readComma: Step = (reading) => {
  const inside = reading.brackets.at(-1);
  if (!inside || !takeSign(reading, ',')) return null;
  return inside === '[' ? 'value' : 'name';
};

const STEPS: Readonly<Record<Wanted, Step>> = {
  value: readValue,
  first: (reading) => readEnd(reading) ?? readValue(reading),
  name: readName,
  'first name': (reading) => readEnd(reading) ?? readName(reading),
  colon: (reading) => (takeSign(reading, ':') ? 'value' : null),
  after: (reading) => readEnd(reading) ?? readComma(reading),
};

/** The offset at which a text stops being JSON, or null where it is JSON. */
const faultOf = (json: string): number | null => {
  const reading: Reading = { json, brackets: [], at: 0 };
  for (let wanted: Wanted = 'value'; ;) {
    take(reading, BLANK);
    if (reading.at === json.length)
      return wanted === 'after' && reading.brackets.length === 0 ? null : json.trimEnd().length;
    const next = STEPS[wanted](reading);
    if (next === null) return reading.at;
    wanted = next;
  }
};

/**
 * The position where a text stops being JSON, or null if it is JSON. Engines do not give it for the most common
 * mistakes, and their messages differ.
 */
export const findJsonError = (json: string): Position | null => {
  const offset = faultOf(json);
  if (offset === null) return null;
  const lines = json.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
