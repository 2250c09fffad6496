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

/**
 * How far a text has been read, which brackets are not closed yet, and the names seen in each. `twice`: the name that
 * an object has a second time, at which reading ends.
 */
type Reading = {
  readonly json: string;
  readonly brackets: (keyof typeof END)[];
  readonly names: Set<string>[];
  at: number;
  twice: string | null;
};

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
    reading.names.push(new Set());
    return bracket === '[' ? 'first' : 'first name';
  }
  return take(reading, TEXT) || take(reading, PLAIN) ? 'after' : null;
};

const readName: Step = (reading) => {
  const start = reading.at;
  if (!take(reading, TEXT)) return null;
  const name = JSON.parse(reading.json.slice(start, reading.at)) as string;
  const names = reading.names.at(-1)!;
  if (names.has(name)) {
    reading.at = start;
    reading.twice = name;
    return null;
  }
  names.add(name);
  return 'colon';
};

const readEnd: Step = (reading) => {
  const inside = reading.brackets.at(-1);
  if (!inside || !takeSign(reading, END[inside])) return null;
  reading.brackets.pop();
  reading.names.pop();
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

/** Where a text stops being JSON that all read alike, and the name that is there twice; null if it never does. */
const faultOf = (json: string): { readonly offset: number; readonly twice: string | null } | null => {
  const reading: Reading = { json, brackets: [], names: [], at: 0, twice: null };
  for (let wanted: Wanted = 'value'; ;) {
    take(reading, BLANK);
    if (reading.at === json.length)
      return wanted === 'after' && reading.brackets.length === 0
        ? null
        : { offset: json.trimEnd().length, twice: null };
    const next = STEPS[wanted](reading);
    if (next === null) return { offset: reading.at, twice: reading.twice };
    wanted = next;
  }
};

/**
 * Finds where a text stops being JSON, or where an object has a field a second time, of which readers take either; null
 * if neither is so. `twice`: the name of that field. Engines tell no place for the most common mistakes, their messages
 * differ, and they take fields that are there twice.
 */
export const findJsonError = (json: string): (Position & { readonly twice: string | null }) | null => {
  const fault = faultOf(json);
  if (fault === null) return null;
  const lines = json.slice(0, fault.offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, twice: fault.twice };
};
