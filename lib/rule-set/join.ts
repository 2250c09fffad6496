import { type Path, placeOf, type Problem } from './explain.ts';
import { ruleSetSchema } from './schema.ts';

/** One file of a rule set: some of its fields, and some entries of its lists. */
export type Part = { readonly name: string; readonly document: unknown };

/** Where something stands: in which part, and where in that. */
export type Origin = { readonly part: number; readonly path: Path };

/** A rule set put together from its parts, and how to find each thing again. */
export type Joined = {
  readonly document: unknown;
  readonly problems: readonly (Problem & Origin)[];
  /** Where a place of the whole document, or the nearest around it, comes from. */
  readonly originOf: (path: Path) => Origin;
};

/** Fields whose entries may be spread over several parts by name; lists always may. */
const SPREAD: ReadonlySet<string> = new Set(['sources', 'lists', 'links']);

const keyOf = (path: Path): string => path.map(String).join('\n');
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

type Open = Map<string, unknown>;

const close = (open: Open): object =>
  Object.fromEntries([...open].map(([key, value]) => [key, value instanceof Map ? close(value as Open) : value]));

const inOrder = (document: object): object => {
  const order = Object.keys(ruleSetSchema.shape);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '$schema').sort(([a], [b]) => rank(a) - rank(b)));
};

/** Puts a rule set together: lists grow from part to part, sources and the department's lists too, and any other field stands in one part. */
export const joinParts = (parts: readonly Part[]): Joined => {
  const origins = new Map<string, Origin>();
  const problems: (Problem & Origin)[] = [];
  const first = (path: Path, origin: Origin) => void (origins.has(keyOf(path)) || origins.set(keyOf(path), origin));

  const put = (into: Open, key: string, value: unknown, path: Path, origin: Origin): void => {
    const before = into.get(key);
    if (Array.isArray(value) && (before === undefined || Array.isArray(before))) {
      const list: unknown[] = before ?? [];
      value.forEach((entry, index) => {
        origins.set(keyOf([...path, list.length]), { part: origin.part, path: [...origin.path, index] });
        list.push(entry);
      });
      into.set(key, list);
    } else if (isObject(value) && path.length === 1 && SPREAD.has(key) && (before === undefined || before instanceof Map)) {
      const inner: Open = before ?? new Map<string, unknown>();
      for (const [name, entry] of Object.entries(value)) put(inner, name, entry, [...path, name], { part: origin.part, path: [...origin.path, name] });
      into.set(key, inner);
    } else if (before === undefined) {
      into.set(key, value);
    } else if (key !== '$schema') {
      const earlier = origins.get(keyOf(path)) ?? origin;
      const [isList, wasList] = [Array.isArray(value), Array.isArray(before)];
      if (isList !== wasList) problems.push({ ...(isList ? earlier : origin), sentence: `${placeOf(undefined, path)}: make it a list, or take it out.` });
      else if (before instanceof Map || (SPREAD.has(key) && isObject(value) && path.length === 1)) problems.push({ ...(before instanceof Map ? origin : earlier), sentence: `${placeOf(undefined, path)}: make it an object, or take it out.` });
      else problems.push({ ...origin, sentence: `${placeOf(undefined, path)}: it is in ${parts[earlier.part]?.name} as well; keep one of them.` });
    }
    first(path, origin);
  };

  const whole: Open = new Map();
  parts.forEach(({ document }, part) => {
    if (!isObject(document)) problems.push({ part, path: [], sentence: 'This file: make it an object with fields such as “rules”.' });
    else for (const [key, value] of Object.entries(document)) put(whole, key, value, [key], { part, path: [key] });
  });

  const originOf = (path: Path): Origin => {
    for (let length = path.length; length > 0; length--) {
      const origin = origins.get(keyOf(path.slice(0, length)));
      if (origin) return { part: origin.part, path: [...origin.path, ...path.slice(length)] };
    }
    return { part: origins.get('schemaVersion')?.part ?? 0, path };
  };
  return { document: inOrder(close(whole)), problems, originOf };
};
