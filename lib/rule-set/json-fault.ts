/** A place in a text; both count from 1. */
export type Position = { readonly line: number; readonly column: number };

const BLANK = /[ \t\n\r]*/y;
const TEXT = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a list's first value or its end, a field's name, an object's first or its end, the colon after it, or what follows a value. */
type Wanted = 'value' | 'first' | 'name' | 'first name' | 'colon' | 'after';

/** The offset at which a text stops being JSON, or null where it is JSON. */
const faultOf = (json: string): number | null => {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(json);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  for (;;) {
    take(BLANK);
    if (at === json.length) return wanted === 'after' && open.length === 0 ? null : json.trimEnd().length;
    const sign = json[at];
    const inside = open.at(-1);
    if ((wanted === 'value' || wanted === 'first') && (sign === '[' || sign === '{')) {
      open.push(sign);
      wanted = sign === '[' ? 'first' : 'first name';
      at++;
    } else if ((sign === ']' && inside === '[' && (wanted === 'first' || wanted === 'after')) || (sign === '}' && inside === '{' && (wanted === 'first name' || wanted === 'after'))) {
      open.pop();
      wanted = 'after';
      at++;
    } else if (wanted === 'colon' ? sign === ':' : wanted === 'after' && inside && sign === ',') {
      wanted = wanted === 'colon' || inside === '[' ? 'value' : 'name';
      at++;
    } else if (wanted === 'value' || wanted === 'first') {
      if (!take(TEXT) && !take(PLAIN)) return at;
      wanted = 'after';
    } else {
      if (!(wanted === 'name' || wanted === 'first name') || !take(TEXT)) return at;
      wanted = 'colon';
    }
  }
};

/** Where a text stops being JSON, or null where it is JSON: engines do not say it of the commonest slips, and each says it otherwise. */
export const jsonFault = (json: string): Position | null => {
  const offset = faultOf(json);
  if (offset === null) return null;
  const lines = json.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
