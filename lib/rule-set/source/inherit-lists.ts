import { isObject } from '../../text/is-object.ts';
import { at, type Path } from '../problem.ts';
import {
  baseEntries,
  editList,
  type Entry,
  isEdit,
  notThere,
  ownEntries,
  removeNamed,
  type Report,
} from './edit-list.ts';
import type { WordList } from './word-list.ts';
import type { Origins } from './origins.ts';
import { NAMED_LISTS, type SourceFields, TABLES } from './source-schema.ts';

/** A document, or a part of one, that no schema has read yet. */
export type Json = Readonly<Record<string, unknown>>;

/** What the parts of a resolved rule set are made from. */
export type Inheritance = {
  readonly own: Json;
  readonly base: Json;
  readonly remove: SourceFields['remove'];
  readonly words: ReadonlyMap<string, WordList> | undefined;
  readonly origins: Origins;
  readonly report: Report;
  readonly warn: (sentence: string) => void;
};

/** The values of entries, once it is remembered where each comes from. */
export const settle = (entries: readonly Entry[], path: Path, origins: Origins): readonly unknown[] =>
  entries.map(({ value, origin }, index) => {
    origins.set([...path, index], origin);
    return value;
  });

/** Inherited entries, each replaced by the one of its own that has its name, and then the other own entries. */
const joinByName = (
  base: readonly Entry[],
  own: readonly Entry[],
  nameOf: (value: unknown) => unknown,
): readonly Entry[] => {
  const replacing = new Map(own.map((entry) => [nameOf(entry.value), entry]));
  const inherited = new Set(base.map(({ value }) => nameOf(value)));
  return [
    ...base.map((entry) => replacing.get(nameOf(entry.value)) ?? entry),
    ...own.filter(({ value }) => !inherited.has(nameOf(value))),
  ];
};

/** The lists of a base whose entries have ids or handles, with what a source adds, replaces and removes. */
export const inheritNamedLists = ({ own, base, remove, origins, report }: Inheritance): Json =>
  Object.fromEntries(
    Object.entries(NAMED_LISTS).map(([list, name]) => {
      const mine = own[list];
      // What is no list is left for the schema to refuse.
      if (mine !== undefined && !Array.isArray(mine)) return [list, mine];
      const kept = removeNamed(baseEntries(base[list], [list]), remove?.[list], {
        path: ['remove', list],
        namesOf: (value) => [String(at(value, name))],
        what: `inherited entry of “${list}”`,
        report,
      });
      return [
        list,
        settle(
          joinByName(kept, ownEntries(mine, [list]), (value) => at(value, name)),
          [list],
          origins,
        ),
      ];
    }),
  );

/** The tables of a base, with what a source adds, replaces and removes by key. */
export const inheritTables = ({ own, base, remove, origins, report }: Inheritance): Json =>
  Object.fromEntries(
    TABLES.map((table) => {
      const [mine, inherited] = [own[table] ?? {}, base[table]];
      if (!isObject(mine) || !isObject(inherited)) return [table, mine];
      const keys = Object.keys(inherited);
      const removed = remove?.[table] ?? [];
      removed.forEach((key, index) => {
        if (!keys.includes(key)) report(['remove', table, index], notThere(key, keys, `inherited key of “${table}”`));
      });
      const kept = Object.entries(inherited).filter(([key]) => !removed.includes(key));
      for (const [key] of kept) if (!(key in mine)) origins.set([table, key], { from: 'base', path: [table, key] });
      return [table, { ...Object.fromEntries(kept), ...mine }];
    }),
  );

/** What an entry of a list of the department is known by: its text, or the short form of an abbreviation. */
const shortOf = (value: unknown): unknown => (isObject(value) ? value['short'] : value);

/** A list of texts: what a source writes is added, unless it says what to remove or that it replaces all. */
const inheritTexts = (mine: unknown, inherited: unknown, path: Path, report: Report): readonly Entry[] | null => {
  const base = baseEntries(inherited, path);
  if (mine === undefined) return base;
  if (Array.isArray(mine)) return joinByName(base, ownEntries(mine, path), shortOf);
  if (isObject(mine) && Array.isArray(mine['replace']) && Object.keys(mine).length === 1)
    return ownEntries(mine['replace'], [...path, 'replace']);
  if (!isEdit(mine)) return null;
  const namesOf = (value: unknown) => [String(shortOf(value))];
  return editList(base, mine, { path, namesOf, what: 'inherited entry of this list', report });
};

/** The lists that several rules look into, and the hosts of links. */
export const inheritTextLists = ({ own, base, origins, report }: Inheritance): Json => {
  const wrong = (path: Path): undefined =>
    void report(path, 'make it a list, or an object with “add” and “remove”, or with “replace”');
  const textsAt = (mine: unknown, inherited: unknown, path: Path): readonly unknown[] | undefined => {
    const entries = inheritTexts(mine, inherited, path, report);
    return entries === null ? wrong(path) : settle(entries, path, origins);
  };
  const [lists, inherited] = [own['lists'] ?? {}, base['lists']];
  if (!isObject(lists) || !isObject(inherited)) return { lists };
  const names = new Set([...Object.keys(inherited), ...Object.keys(lists)]);
  return {
    lists: Object.fromEntries([...names].map((name) => [name, textsAt(lists[name], inherited[name], ['lists', name])])),
    linkHosts: textsAt(own['linkHosts'], base['linkHosts'], ['linkHosts']),
  };
};
