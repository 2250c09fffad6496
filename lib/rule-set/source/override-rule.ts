import { kinds } from '../../rules/index.ts';
import { isObject } from '../../text/is-object.ts';
import { parseMarks } from '../example-marks.ts';
import { at, type Path } from '../problem.ts';
import { baseEntries, editList, type Entry, isEdit, notThere, type Report } from './edit-list.ts';
import { editTerms } from './edit-terms.ts';
import type { Origins } from './origins.ts';
import type { Override } from './source-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where an inherited rule is: in the base, in the source that changes it, and in the resolved rule set. */
export type RulePlaces = { readonly base: Path; readonly own: Path; readonly flat: Path };

/** The usual value of a setting of a kind; undefined where it has none. */
const usualSetting = (rule: Json, name: string): unknown => {
  const parsed = kinds.get(String(rule['kind']))?.params.safeParse(rule['params'] ?? {});
  return parsed?.success ? at(parsed.data, name) : undefined;
};

const textOf = (example: unknown): readonly string[] => {
  const text = isObject(example) ? example['text'] : example;
  return typeof text === 'string' ? [parseMarks(text).text] : [];
};

const asText = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

/** Applies what a source changes about one inherited rule, and remembers where each value of it comes from. */
export const overrideRule = (
  rule: Json,
  override: Override,
  { places, origins, report }: { readonly places: RulePlaces; readonly origins: Origins; readonly report: Report },
): Json => {
  const { off: _, reason: __, params, terms, examples, ...fields } = override;
  const result = new Map(Object.entries(rule));

  const setField = (into: Map<string, unknown>, path: Path, value: unknown): void => {
    const name = String(path.at(-1));
    if (value === null) into.delete(name);
    else {
      into.set(name, value);
      origins.set([...places.flat, ...path], { from: 'own', path: [...places.own, ...path] });
    }
  };
  /** The values of entries, whose origins are remembered. */
  const valuesAt = (path: Path, entries: readonly Entry[]): readonly unknown[] =>
    entries.map(({ value, origin }, index) => {
      origins.set([...places.flat, ...path, index], origin);
      return value;
    });

  for (const [name, value] of Object.entries(fields)) setField(result, [name], value);

  const settings = new Map(Object.entries(isObject(rule['params']) ? rule['params'] : {}));
  for (const [name, value] of Object.entries(params ?? {})) {
    const path = ['params', name];
    if (!isEdit(value)) setField(settings, path, value);
    else {
      const before = baseEntries(settings.get(name) ?? usualSetting(rule, name), [...places.base, ...path]);
      const how = { path: [...places.own, ...path], namesOf: asText, what: 'text of this list', report };
      settings.set(name, valuesAt(path, editList(before, value, how)));
    }
  }
  if (terms) {
    const path = ['params', 'terms'];
    if (rule['kind'] !== 'terms') report([...places.own, 'terms'], 'take it out, for this rule has no list of words');
    else {
      const before = baseEntries(settings.get('terms'), [...places.base, ...path]);
      settings.set('terms', valuesAt(path, editTerms(before, terms, { path: [...places.own, 'terms'], report })));
    }
  }
  if (settings.size > 0 || 'params' in rule) result.set('params', Object.fromEntries(settings));

  const tried = new Map(Object.entries(isObject(rule['examples']) ? rule['examples'] : {}));
  for (const list of ['bad', 'good'] as const) {
    const [edit, path] = [examples?.[list], ['examples', list]];
    const before = baseEntries(tried.get(list), [...places.base, ...path]);
    const how = { path: [...places.own, ...path], namesOf: textOf, what: `${list} example of this rule`, report };
    tried.set(list, valuesAt(path, editList(before, edit ?? {}, how)));
  }
  result.set('examples', Object.fromEntries(tried));
  return Object.fromEntries(result);
};

/** Reports settings that the kind of a rule does not have, naming the nearest that it has. */
export const reportUnknownSettings = (rule: Json, override: Override, path: Path, report: Report): void => {
  const params = kinds.get(String(rule['kind']))?.params;
  const known = params && 'shape' in params ? Object.keys(params.shape as object) : null;
  for (const name of Object.keys(override.params ?? {}))
    if (known !== null && !known.includes(name))
      report([...path, 'params', name], notThere(name, known, 'setting of this rule'));
};
