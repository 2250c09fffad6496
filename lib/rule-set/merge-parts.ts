import { isObject } from '../text/is-object.ts';
import { type Path, formatPath, type Issue } from './problem.ts';
import { ruleSetSchema } from './schema.ts';

/** One file of a rule set: some of its fields, and some entries of its lists. */
export type RuleSetPart = { readonly name: string; readonly document: unknown };

/** The place of something: in which part, and where in that part. */
type PartLocation = { readonly part: number; readonly path: Path };

/** A rule set merged from its parts, and a way to find the place of everything in it. */
type MergedRuleSet = {
  readonly document: unknown;
  readonly problems: readonly (Issue & PartLocation)[];
  /** Where a place of the whole document, or the nearest around it, comes from. */
  readonly originOf: (path: Path) => PartLocation;
};

/** Fields whose entries may be spread over several parts by name; lists always may. */
const SPREAD: ReadonlySet<string> = new Set(['sources', 'lists', 'links', 'override', 'remove']);

const keyOf = (path: Path): string => path.map(String).join('\n');

type Open = Map<string, unknown>;

const close = (open: Open): object =>
  Object.fromEntries([...open].map(([key, value]) => [key, value instanceof Map ? close(value as Open) : value]));

/** A document with its fields in the order of the schema, without the address of a JSON Schema. */
export const inSchemaOrder = (document: object): object => {
  const order = Object.keys(ruleSetSchema.shape);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(document)
      .filter(([key]) => key !== '$schema')
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
};

/** Whether something may be spread over several parts by name. */
const isSpread = (path: Path, value: unknown): value is Readonly<Record<string, unknown>> =>
  path.length === 1 && SPREAD.has(String(path[0])) && isObject(value);

/** The issue for a single value that is in two parts: both places, and the name of the first part. */
type Twice = {
  readonly path: Path;
  readonly values: readonly [before: unknown, value: unknown];
  readonly earlier: PartLocation;
  readonly origin: PartLocation;
  readonly name: string | undefined;
};

/** What to do about such a value, told where it is of the wrong sort. */
const conflict = ({ path, values: [before, value], earlier, origin, name }: Twice): Issue & PartLocation => {
  const told = (where: PartLocation, remedy: string) => ({
    ...where,
    sentence: `${formatPath(undefined, path)}: ${remedy}.`,
  });
  const isList = Array.isArray(value);
  if (isList !== Array.isArray(before)) return told(isList ? earlier : origin, 'make it a list, or take it out');
  if (before instanceof Map) return told(origin, 'make it an object, or take it out');
  if (isSpread(path, value)) return told(earlier, 'make it an object, or take it out');
  return told(origin, `it is in ${name} as well; keep one of them`);
};

/** Puts values where they belong in a whole, and remembers where each came from and what does not go together. */
const createMerge = (parts: readonly RuleSetPart[]) => {
  const origins = new Map<string, PartLocation>();
  const problems: (Issue & PartLocation)[] = [];

  const growList = (list: unknown[], path: Path, added: readonly unknown[], origin: PartLocation): unknown[] => {
    added.forEach((entry, index) => {
      origins.set(keyOf([...path, list.length]), { part: origin.part, path: [...origin.path, index] });
      list.push(entry);
    });
    return list;
  };

  const growTable = (table: Open, path: Path, added: object, origin: PartLocation): Open => {
    for (const [name, entry] of Object.entries(added))
      put(table, [...path, name], entry, { part: origin.part, path: [...origin.path, name] });
    return table;
  };

  /** The value that stays: the one of the first part. */
  const setOnce = (before: unknown, path: Path, value: unknown, origin: PartLocation): unknown => {
    if (before === undefined) return value;
    const earlier = origins.get(keyOf(path)) ?? origin;
    if (path.at(-1) !== '$schema')
      problems.push(conflict({ path, values: [before, value], earlier, origin, name: parts[earlier.part]?.name }));
    return before;
  };

  const put = (into: Open, path: Path, value: unknown, origin: PartLocation): void => {
    const key = String(path.at(-1));
    const before = into.get(key);
    if (Array.isArray(value) && (before === undefined || Array.isArray(before)))
      into.set(key, growList(before ?? [], path, value, origin));
    else if (isSpread(path, value) && (before === undefined || before instanceof Map))
      into.set(key, growTable(before ?? new Map(), path, value, origin));
    else into.set(key, setOnce(before, path, value, origin));
    if (!origins.has(keyOf(path))) origins.set(keyOf(path), origin);
  };
  return { origins, problems, put };
};

/**
 * Merges the parts of a rule set. Lists are joined, also sources and the department's lists; any other field may be in
 * one part only.
 */
export const mergeParts = (parts: readonly RuleSetPart[]): MergedRuleSet => {
  const { origins, problems, put } = createMerge(parts);
  const whole: Open = new Map();
  parts.forEach(({ document }, part) => {
    if (!isObject(document))
      problems.push({ part, path: [], sentence: 'This file: make it an object with fields such as “rules”.' });
    else for (const [key, value] of Object.entries(document)) put(whole, [key], value, { part, path: [key] });
  });

  const originOf = (path: Path): PartLocation => {
    for (let length = path.length; length > 0; length--) {
      const origin = origins.get(keyOf(path.slice(0, length)));
      if (origin) return { part: origin.part, path: [...origin.path, ...path.slice(length)] };
    }
    return { part: (origins.get('schemaVersion') ?? origins.get('extends'))?.part ?? 0, path };
  };
  return { document: inSchemaOrder(close(whole)), problems, originOf };
};
